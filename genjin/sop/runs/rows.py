"""Runs and steps as rows: what lists and Today take of them instead of whole objects."""

from datetime import datetime
from typing import NamedTuple


class RunRow(NamedTuple):
    """`record_type` and `record_id`: for which object the run was asked, in whatever role."""

    id: int
    record_type: str
    record_id: int
    sop_id: int
    version_id: int
    state: str
    starts_at: datetime


class StepRow(NamedTuple):
    run_id: int
    key: str
    state: str
    opened_at: datetime | None
    due_at: datetime | None
    done_at: datetime | None
    person_id: int | None  # who answers for it


class Ahead(NamedTuple):
    """A step that somebody has to do, as far as it takes to put it in order."""

    id: int
    due_at: datetime | None
    snoozed_until: datetime | None
