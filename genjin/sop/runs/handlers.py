"""What runs do when records are written. A broken SOP never stops a seller from saving: its part
is rolled back to a savepoint, it is switched off, its work is queued, and its owner told."""

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from django.db import OperationalError, transaction

from genjin.activities.tasks.selectors import subjects_of_tasks
from genjin.common import clock
from genjin.common.errors import GenjinError
from genjin.common.facts import hear, hear_together
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule
from genjin.records.attachments.events import FilesChanged
from genjin.records.objects.events import OwnersChanged, RecordsChanged, RecordsCreated
from genjin.records.objects.types import object_types
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.events import SopDisabled
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import get_sop, list_entered_versions, published
from genjin.sop.definitions.services import disable_sop
from genjin.sop.runs.choices import GOING, RunState
from genjin.sop.runs.events import EvidenceGiven
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.rings import ring_administrators
from genjin.sop.runs.selectors import engine
from genjin.sop.runs.services import entering, going_on, owning
from genjin.workplace.calendars.events import CalendarChanged
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring

log = logging.getLogger("genjin.sop")
FOLLOW_UP, TASK = "follow_up", "task"
RUNNING = (RunState.RUNNING,)


@hear(RecordsCreated, name="sop.enter")
def let_in(fact: RecordsCreated) -> None:
    """New records enter the SOPs that start on them; an import says itself when they start."""
    if fact.origin == "import" or not object_types.get(fact.object_type).enters_sops:
        return
    start_runs(fact.object_type, fact.ids, cause=Cause(fact.at, fact.by_id, fact.origin))


@hear(RecordsChanged, name="sop.enter_by_change")
def let_in_changed(fact: RecordsChanged) -> None:
    """A record that comes to meet the condition of an SOP enters it: a lead that is lost, its
    review."""
    if not object_types.get(fact.object_type).enters_sops:
        return
    cause = Cause(fact.at, fact.by_id, fact.origin)
    for version in list_entered_versions(fact.object_type):
        if ids := _asked_anew(version, fact):
            _guarded(
                _of(version),
                partial(entering.enter, version, ids, cause=cause),
                _later("sop.enter", ids, cause, sop=version.sop_id),
            )


def _asked_anew(version: SopVersion, fact: RecordsChanged) -> list[int]:
    """Records of which something has changed that decides on their entry. None of an SOP that
    cannot be read: its own runs say so."""
    try:
        asked = published(version.pk).definition.entry_fields()
    except BrokenSopFileError:
        return []
    return [pk for pk, changes in fact.changes.items() if asked & changes.keys()]


def start_runs(
    object_type: str,
    ids: Sequence[int],
    *,
    cause: Cause,
    starts: Mapping[int, datetime] | None = None,
) -> None:
    """Let records into the SOPs that start on them, some from a later time on. A broken SOP does
    not stop the caller."""
    for version in list_entered_versions(object_type):
        _guarded(
            _of(version),
            partial(entering.enter, version, ids, cause=cause, starts=starts),
            _later("sop.enter", ids, cause, sop=version.sop_id),
        )


@hear_together(RecordsCreated, RecordsChanged, EvidenceGiven, name="sop.go_on")
def go_on(news: Sequence[RecordsCreated | RecordsChanged | EvidenceGiven]) -> None:
    """One look at the proofs after all that a command has written, for whoever began it."""
    written = False
    tasks: set[int] = set()
    touched: dict[str, set[str]] = defaultdict(set)
    records: dict[str, set[int]] = defaultdict(set)
    given = any(isinstance(fact, EvidenceGiven) for fact in news)
    for fact in news:
        if isinstance(fact, EvidenceGiven):
            records[fact.object_type].add(fact.object_id)
        elif isinstance(fact, RecordsChanged):
            records[fact.object_type].update(fact.ids)
            changed = (name for changes in fact.changes.values() for name in changes)
            touched[fact.object_type].update(changed)
            if fact.object_type == TASK:
                tasks.update(fact.ids)
        elif fact.object_type == FOLLOW_UP:
            written = True
            for object_type, object_id in fact.about:
                records[object_type].add(object_id)
    for object_type, object_id in subjects_of_tasks(tasks):
        records[object_type].add(object_id)
    fields = frozenset(name for names in touched.values() for name in names)
    cause = Cause(news[0].at, news[0].by_id, news[0].origin, fields)
    if written or tasks or given:
        _look_at_proofs(records, cause)
        return
    for version, runs in engine.by_version(records, RUNNING).items():
        _guarded(
            version,
            partial(_advance_if_watched, version, runs, cause, touched),
            _later("sop.advance", runs, cause),
        )


def _look_at_proofs(records: Mapping[str, Iterable[int]], cause: Cause) -> None:
    """A follow-up or a task may prove any step."""
    first = True
    for version, runs in engine.hold_by_version(records).items():
        ids = [run.pk for run in runs]
        # What one SOP does may have changed the runs of the next: those are read again.
        act = partial(going_on.advance_held, runs) if first else partial(going_on.advance, ids)
        _guarded(version, partial(act, cause=cause), _later("sop.advance", ids, cause))
        first = False


def _advance_if_watched(
    version: engine.RunsOf,
    run_ids: Sequence[int],
    cause: Cause,
    touched: Mapping[str, set[str]],
) -> None:
    """`touched`: fields by kind of record."""
    watched = published(version.version_id).definition.watched_fields
    if any(watched(kind) & names for kind, names in touched.items()):
        going_on.advance(run_ids, cause=cause)


def bind_to_runs(root: tuple[str, int], *, role: str, bound: tuple[str, int], cause: Cause) -> None:
    """All runs that began on the record have another object from now on: a lead's customer. Steps
    that concern it go on there. A broken SOP does not stop the caller."""
    going_on.remember_binding(root, role=role, bound=bound)
    for version, ids in engine.by_version({root[0]: [root[1]]}, GOING).items():
        _guarded(
            version,
            partial(going_on.move_steps, ids, role=role, cause=cause),
            _later("sop.move_steps", ids, cause, role=role),
        )


@hear_together(FilesChanged, name="sop.files_changed")
def look_at_files(news: Sequence[FilesChanged]) -> None:
    """A file proves the steps that ask for one; without it they open again."""
    records: dict[str, set[int]] = defaultdict(set)
    for fact in news:
        records[fact.object_type].add(fact.object_id)
    cause = Cause(news[0].at, news[0].by_id, news[0].origin)
    for version, runs in engine.by_version(records, RUNNING).items():
        _guarded(
            version,
            partial(_advance_if_asked, version, runs, cause),
            _later("sop.advance", runs, cause),
        )


def _advance_if_asked(version: engine.RunsOf, run_ids: Sequence[int], cause: Cause) -> None:
    if published(version.version_id).definition.asks_for("file"):
        going_on.advance(run_ids, cause=cause)


@hear(OwnersChanged, name="sop.owner_changed")
def hand_over_steps(fact: OwnersChanged) -> None:
    cause = Cause(fact.at, fact.by_id, fact.origin)
    runs = engine.by_version({fact.object_type: fact.ids}, GOING)
    for version, ids in runs.items():
        _guarded(
            version,
            partial(owning.follow_owner, ids, cause=cause),
            _later("sop.follow_owner", ids, cause),
        )


@hear(CalendarChanged, name="sop.calendar_changed")
def count_deadlines_anew(fact: CalendarChanged) -> None:
    """Open deadlines follow the calendar, closed ones never change; a job does it in parts. Of
    some people only, each change has a job of its own: one does not stand in for another."""
    if fact.person_ids is None:
        item = NewItem("sop.replan", clock.now(), key="sop.replan", payload={"after": 0})
    else:
        payload = {"after": 0, "people": list(fact.person_ids)}
        item = NewItem("sop.replan", clock.now(), payload=payload)
    schedule([item])


@hear(SopDisabled, name="sop.tell_administrators")
def tell_administrators(fact: SopDisabled) -> None:
    """That the SOP is switched off, and why."""
    sop = get_sop(fact.sop_id)
    ring_administrators(
        partial(
            Ring,
            kind=NotificationKind.SOP_BROKEN,
            topic=f"sop:{sop.pk}",
            rung="broken",
            source=f"sop:{sop.pk}:{int(fact.at.timestamp())}",
            params={"what": {"zh": sop.name_zh, "en": sop.name_en}, "reason": fact.reason},
            link="/sop",
        ),
        at=fact.at,
    )


def _of(version: SopVersion) -> engine.RunsOf:
    return engine.RunsOf(version.pk, version.sop_id, version.sop.key, version.sop.enabled)


def _guarded(version: engine.RunsOf, act: Callable[[], object], later: NewItem) -> None:
    """Act inside a savepoint. An SOP that is switched off gets its work queued."""
    if not version.enabled:
        schedule([later])
        return
    try:
        with transaction.atomic():
            act()
    except OperationalError:
        raise  # the database is busy or gone: that is nobody's SOP
    except Exception as fault:
        log.exception("SOP %s is broken and switched off", version.sop_key)
        disable_sop(get_sop(version.sop_id), reason=_reason(fault))
        schedule([later])


def _reason(fault: Exception) -> str:
    return fault.message if isinstance(fault, GenjinError) else f"{type(fault).__name__}: {fault}"


def _later(kind: str, ids: Sequence[int], cause: Cause, **more: int | str) -> NewItem:
    payload = {"ids": list(ids), "by": cause.by_id, "origin": cause.origin, **more}
    return NewItem(kind, cause.at + timedelta(minutes=1), payload=payload)
