"""The one way to write records: always a set, a button is a batch of one.

Every command does the same in the same order: the object's rules, a conditional write with
version and time, history from → to, the reach stamp, and the fact for all who listen.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar

from django.db.models import Q

from genjin.common import clock, facts
from genjin.common.bulk import update_rows
from genjin.common.errors import ChangedMeanwhileError
from genjin.common.inserts import behind, insert_rows, new_row
from genjin.common.prepared import Prepared
from genjin.common.subjects import Subject
from genjin.common.transactions import command
from genjin.identity.users.models import User
from genjin.identity.users.selectors import departments_of
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.records.base import RecordModel
from genjin.records.objects import errors
from genjin.records.objects.events import OwnersChanged, RecordsChanged, RecordsCreated
from genjin.records.objects.gates import Wish, ask_gates
from genjin.records.objects.types import ObjectType
from genjin.records.stamps import STAMPED


@dataclass(frozen=True, slots=True)
class _Act:
    """Who writes, whence and when: the same for all rows of a command."""

    kind: ObjectType
    by: User | None
    origin: str
    at: datetime

    @property
    def by_id(self) -> int | None:
        return self.by.pk if self.by else None

    def entry(self, object_id: int, action: str, changes: Mapping[str, Any]) -> HistoryEntry:
        return new_row(
            HistoryEntry,
            object_type=self.kind.name,
            object_id=object_id,
            action=action,
            changes=dict(changes),
            actor_id=self.by_id,
            origin=self.origin,
            at=self.at,
        )


M = TypeVar("M", bound=RecordModel)


@dataclass(frozen=True, slots=True)
class Change:
    """New values for one record. `version` None: whatever the record is now."""

    record_id: int
    values: Mapping[str, Any]
    version: int | None = None


@command
def create_many(
    kind: ObjectType, records: Sequence[M], *, by: User | None, origin: str = "person"
) -> list[M]:
    """Write new records; their owners decide the department. One fact for all."""
    if not records:
        return []
    act = _Act(kind, by, origin, clock.now())
    departments = {by.pk: by.department_id} if by else {}
    owners = {record.owner_id for record in records if record.owner_id}
    departments |= departments_of(owners - departments.keys())
    for record in records:
        record.created_at = record.changed_at = act.at
        record.created_by_id = act.by_id
        record.department_id = departments.get(record.owner_id or 0, record.department_id)
    kind.prepare(records, {field.name for field in kind.fields})
    with behind():
        written = insert_rows(records)
    write_history(act.entry(record.pk, "created", _filled(kind, record)) for record in written)
    ids = tuple(record.pk for record in written)
    about = _subjects_of(records)
    facts.state(RecordsCreated(kind.name, ids, act.at, act.by_id, origin, about))
    return written


@command
def update_many(
    kind: ObjectType,
    changes: Sequence[Change],
    *,
    by: User | None,
    origin: str = "person",
    held: Sequence[RecordModel] | None = None,
) -> list[RecordModel]:
    """Write given values; only what differs is written. Raises ChangedMeanwhileError with the ids
    when a version does not fit, and what a gate refuses; then nothing is written.

    `held`: the same records where the caller has just read and locked them."""
    wanted = {change.record_id: change for change in changes}
    records = lock_records(kind, wanted) if held is None else list(held)
    _refuse_stale(records, wanted)
    act = _Act(kind, by, origin, clock.now())
    differing = _make_differ(kind, records, wanted)
    changed = [record for record in records if differing[record.pk]]
    if not changed:
        return records
    ask_gates(kind, [Wish(record, differing[record.pk]) for record in changed], by=by, at=act.at)
    for record in changed:
        record.version += 1
        record.changed_at = act.at
    columns = sorted(set().union(*(differing[record.pk] for record in changed)))
    update_rows(kind.model._default_manager, changed, [*columns, "version", "changed_at"])
    write_history(
        act.entry(record.pk, "changed", _wire(differing[record.pk], kind))
        for record in changed
        if _wire(differing[record.pk], kind)
    )
    news = {record.pk: differing[record.pk] for record in changed}
    facts.state(RecordsChanged(kind.name, news, act.at, act.by_id, origin))
    return records


def ask_many(kind: ObjectType, changes: Sequence[Change], *, by: User | None) -> None:
    """Raises what a gate would refuse these changes with; writes nothing either way."""
    wanted = {change.record_id: change for change in changes}
    records = lock_records(kind, wanted)
    differing = _make_differ(kind, records, wanted)
    wishes = [Wish(record, differing[record.pk]) for record in records if differing[record.pk]]
    ask_gates(kind, wishes, by=by, at=clock.now())


@command
def change_owner(
    kind: ObjectType,
    record_ids: Sequence[int],
    *,
    to: User,
    by: User | None,
    origin: str = "person",
    reason: str = "",
    package: int | None = None,
) -> list[RecordModel]:
    """Give records to another person; the only place where owner and department are rewritten.
    `package`: the number of the handover with which they go, for their history."""
    if not to.is_active:
        raise errors.NoSuchOwnerError
    records = [record for record in lock_records(kind, record_ids) if record.owner_id != to.pk]
    if not records:
        return []
    act = _Act(kind, by, origin, clock.now())
    before = {record.pk: record.owner_id for record in records}
    more: dict[str, list[Any]] = {"reason": ["", reason]} if reason else {}
    more |= {"handover": [None, package]} if package else {}
    entries = [
        act.entry(record.pk, "owner_changed", {"owner": [record.owner_id, to.pk]} | more)
        for record in records
    ]
    for record in records:
        record.owner_id, record.department_id = to.pk, to.department_id
        record.version += 1
        record.changed_at = act.at
    update_rows(
        kind.model._default_manager, records, ["owner", "department", "version", "changed_at"]
    )
    write_history(entries)
    facts.state(OwnersChanged(kind.name, before, to.pk, act.at, act.by_id, origin))
    return records


def _subjects_of(records: Sequence[RecordModel]) -> frozenset[Subject]:
    """What they are about, where records of their kind are about others."""
    if not hasattr(records[0], "subject_type"):
        return frozenset()
    return frozenset((one.subject_type, one.subject_id) for one in records)  # type: ignore[attr-defined]


def _make_differ(
    kind: ObjectType, records: Sequence[RecordModel], wanted: Mapping[int, Change]
) -> dict[int, dict[str, tuple[Any, Any]]]:
    """Put the new values on the records; what of each differs from before, by id."""
    before = {record.pk: _snapshot(kind, record) for record in records}
    for record in records:
        for name, value in wanted[record.pk].values.items():
            if name not in kind.by_name and name not in kind.derived:
                raise errors.UnknownFieldError(field=name)
            setattr(record, name, value)
    touched = set().union(*(change.values for change in wanted.values())) if wanted else set()
    kind.prepare(records, touched)
    return {record.pk: _difference(before[record.pk], record) for record in records}


def restamp(user_id: int, department_id: int | None, *, limit: int) -> int:
    """Rewrite up to `limit` rows that carry another department; returns how many there were."""
    left = limit
    for model in STAMPED:
        if left == 0:
            break
        rows = model._default_manager.filter(owner_id=user_id)
        if department_id is None:
            wrong = rows.filter(department__isnull=False)
        else:
            wrong = rows.filter(Q(department__isnull=True) | ~Q(department_id=department_id))
        ids = list(wrong.order_by("id").values_list("id", flat=True)[:left])
        left -= model._default_manager.filter(pk__in=ids).update(department_id=department_id)
    return limit - left


def lock_records(kind: ObjectType, record_ids: Iterable[int]) -> list[RecordModel]:
    """The rows, held until the end of the transaction, in order of id so that two batches that
    share rows wait for each other instead of blocking each other."""
    return _locking(kind.model).instances(ids=record_ids)


@cache
def _locking(model: type[RecordModel]) -> Prepared[RecordModel]:
    return Prepared(
        lambda ids: (
            model._default_manager.filter(pk__among=ids)
            .order_by("pk")
            .select_for_update(no_key=True)
        ),
        ids=list,
    )


def _refuse_stale(records: Sequence[RecordModel], wanted: Mapping[int, Change]) -> None:
    stale = [
        record.pk
        for record in records
        if wanted[record.pk].version is not None and wanted[record.pk].version != record.version
    ]
    if stale:
        raise ChangedMeanwhileError(ids=stale)


def _snapshot(kind: ObjectType, record: RecordModel) -> dict[str, Any]:
    return {name: getattr(record, name) for name in (*kind.by_name, *kind.derived)}


def _difference(before: Mapping[str, Any], record: RecordModel) -> dict[str, tuple[Any, Any]]:
    return {
        name: (old, getattr(record, name))
        for name, old in before.items()
        if getattr(record, name) != old
    }


def _filled(kind: ObjectType, record: RecordModel) -> dict[str, list[Any]]:
    values = ((name, getattr(record, name)) for name in kind.by_name)
    return {name: [None, _plain(value)] for name, value in values if value not in ("", None)}


def _wire(difference: Mapping[str, tuple[Any, Any]], kind: ObjectType) -> dict[str, list[Any]]:
    """What a person may read of the difference: the object's fields, not what is derived."""
    return {
        name: [_plain(old), _plain(new)]
        for name, (old, new) in difference.items()
        if name in kind.by_name
    }


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
