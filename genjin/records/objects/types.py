"""The registry of objects: what the pipeline, the SOP and the desk must know of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet

from genjin.common.language import text
from genjin.common.registry import Registry
from genjin.identity.users.models import User
from genjin.records.base import RecordModel


@dataclass(frozen=True, slots=True)
class Field:
    """A column that people write. `name` is the model's field and the wire's key."""

    name: str
    zh: str
    en: str
    choices: tuple[tuple[Any, str, str], ...] = ()  # value, zh, en

    @property
    def label(self) -> str:
        return text(zh=self.zh, en=self.en)

    def shown(self, value: Any) -> str:
        """The value as a person reads it."""
        for known, zh, en in self.choices:
            if known == value:
                return text(zh=zh, en=en)
        return "" if value is None else str(value)


OF_EVERY_RECORD = (
    Field("owner", "负责人", "Owner"),
    Field("department", "部门", "Department"),
    Field("created_at", "创建时间", "Created at"),
    Field("changed_at", "更新时间", "Changed at"),
)
"""What people read of every record and none writes into a field."""


def _nothing(records: Sequence[Any], changed: set[str]) -> None:
    return None


@dataclass(frozen=True, slots=True)
class ObjectType:
    """`door` gives the rows that a person may reach by id; `prepare` is the object's own rules
    before it is written (normal forms, consistency), in sets. `joins`: objects on whose runs of an
    SOP this one comes in beside them, so that a step may concern it."""

    name: str
    model: type[RecordModel]
    zh: str
    en: str
    fields: tuple[Field, ...]
    title: tuple[str, ...]  # the first of these columns that is filled names the record
    door: Callable[[User], QuerySet[Any]]
    prepare: Callable[[Sequence[Any], set[str]], None] = _nothing
    read_only: tuple[Field, ...] = ()  # the object's own that people read and none writes
    derived: tuple[str, ...] = ()  # columns that `prepare` may rewrite beside the given ones
    enters_sops: bool = True  # whether an SOP may start on it; what is written on records has none
    joins: tuple[str, ...] = ()
    by_name: dict[str, Field] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.by_name.update({item.name: item for item in self.fields})


object_types: Registry[ObjectType] = Registry("object type")
