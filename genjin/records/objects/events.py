"""Facts that the write pipeline states for every object."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from genjin.common.subjects import Subject

Changes = Mapping[str, tuple[Any, Any]]  # field -> (from, to), Python values


@dataclass(frozen=True, slots=True)
class RecordsCreated:
    """`about`: the records that the new ones are about, of kinds that are about others (a
    follow-up, a task)."""

    object_type: str
    ids: tuple[int, ...]
    at: datetime
    by_id: int | None
    origin: str  # person, import, sop, job
    about: frozenset[Subject] = frozenset()


@dataclass(frozen=True, slots=True)
class RecordsChanged:
    object_type: str
    changes: Mapping[int, Changes]
    at: datetime
    by_id: int | None
    origin: str

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(self.changes)


@dataclass(frozen=True, slots=True)
class OwnersChanged:
    object_type: str
    before: Mapping[int, int | None]  # whose each was
    to_id: int
    at: datetime
    by_id: int | None
    origin: str

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(self.before)
