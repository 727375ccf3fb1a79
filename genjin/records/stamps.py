"""The tables whose rows carry their owner's department.

What is listed by itself is filtered by `owner_id` and `department_id` of its own row. When a
person moves to another department, a job rewrites the stamp on all that they own.
"""

from typing import TypeVar

from genjin.records.base import RecordModel

M = TypeVar("M", bound=type[RecordModel])
STAMPED: list[type[RecordModel]] = []


def stamped(model: M) -> M:
    """Class decorator: this table takes part when a person moves."""
    STAMPED.append(model)
    return model
