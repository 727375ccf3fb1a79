"""What an entry of the bell is about, told by the contexts that own it.

A describer is registered under the kind of a source ('step_run', 'task') or under an object type
('lead'); the kind of the source is asked first, because it knows more. It gets the ids and answers
for those that the actor may see: what it leaves out is neither shown nor counted.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from genjin.common.registry import Registry
from genjin.identity.users.models import User


@dataclass(frozen=True, slots=True)
class RecordRef:
    type: str
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class DrillRow:
    """One line behind a number, the same wherever numbers open their records."""

    record: RecordRef
    step: str = ""
    person: str = ""
    due_at: datetime | None = None
    done_at: datetime | None = None
    status: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """What an item points at."""

    source: str
    object_type: str
    object_id: int | None


class SubjectDescriber(Protocol):
    def __call__(self, actor: User, ids: Collection[int]) -> Mapping[int, DrillRow]: ...


class WorkFinder(Protocol):
    def __call__(self, actor: User, item_id: int) -> str:
        """'step/12', where it is for the actor to do now; else empty."""
        ...


work_finders: Registry[WorkFinder] = Registry("finder of work")
subject_describers: Registry[SubjectDescriber] = Registry("describer of subjects")


def describe(actor: User, subjects: Iterable[Subject]) -> dict[Subject, DrillRow]:
    """Rows of the subjects that the actor may see; one call per kind."""
    wanted: dict[str, dict[Subject, int]] = defaultdict(dict)
    for subject in subjects:
        name, subject_id = _describer_of(subject)
        if name:
            wanted[name][subject] = subject_id
    rows: dict[Subject, DrillRow] = {}
    for name, ids in wanted.items():
        found = subject_describers.get(name)(actor, set(ids.values()))
        rows |= {subject: found[pk] for subject, pk in ids.items() if pk in found}
    return rows


def find_work(actor: User, source: str) -> str:
    """What the actor can do at once about a source; empty for what is not theirs, or is over."""
    kind, _, rest = source.partition(":")
    number = rest.partition(":")[0]
    known = kind in work_finders and number.isdecimal()
    return work_finders.get(kind)(actor, int(number)) if known else ""


def _describer_of(subject: Subject) -> tuple[str, int]:
    kind, _, rest = subject.source.partition(":")
    number = rest.partition(":")[0]
    if kind in subject_describers and number.isdecimal():
        return kind, int(number)
    if subject.object_type in subject_describers and subject.object_id is not None:
        return subject.object_type, subject.object_id
    return "", 0
