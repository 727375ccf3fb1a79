"""What runs do when records are written. A broken SOP never stops a seller from saving: its part
is rolled back to a savepoint, it is switched off, its work is queued, and its owner told."""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from django.db import OperationalError, transaction

from genjin.common import clock
from genjin.common.errors import GenjinError
from genjin.common.facts import hear
from genjin.identity.departments.selectors import load_chart
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule
from genjin.records.objects.events import OwnersChanged, RecordsChanged, RecordsCreated
from genjin.sop.definitions.events import SopDisabled
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import definition_of, get_sop, list_live_versions
from genjin.sop.definitions.services import disable_sop
from genjin.sop.runs import selectors, services
from genjin.sop.runs.choices import GOING, RunState
from genjin.sop.runs.progress import Cause
from genjin.workplace.calendars.events import CalendarChanged
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring

log = logging.getLogger("genjin.sop")
FOLLOW_UP = "follow_up"
RUNNING = (RunState.RUNNING,)


@hear(RecordsCreated, name="sop.enter")
def let_in(fact: RecordsCreated) -> None:
    """New records enter the SOPs that start on them; an import says itself when they start."""
    if fact.origin == "import":
        return
    start_runs(fact.object_type, fact.ids, cause=Cause(fact.at, fact.by_id, fact.origin))


def start_runs(
    object_type: str,
    ids: Sequence[int],
    *,
    cause: Cause,
    starts: Mapping[int, datetime] | None = None,
) -> None:
    """Let records into the SOPs that start on them, some from a later time on. A broken SOP does
    not stop the caller."""
    for version in list_live_versions(object_type):
        _guarded(
            version,
            partial(services.enter, version, ids, cause=cause, starts=starts),
            _later("sop.enter", ids, cause, sop=version.sop_id),
        )


@hear(RecordsCreated, name="sop.follow_up_written")
def go_on_after_follow_ups(fact: RecordsCreated) -> None:
    if fact.object_type == FOLLOW_UP:
        for object_type, ids in selectors.subjects_of_follow_ups(fact.ids).items():
            runs = selectors.by_version(object_type, ids, RUNNING)
            _advance(runs, Cause(fact.at, fact.by_id))


@hear(RecordsChanged, name="sop.record_changed")
def go_on_after_changes(fact: RecordsChanged) -> None:
    runs = selectors.by_version(fact.object_type, fact.ids, RUNNING)
    touched = {name for changes in fact.changes.values() for name in changes}
    _advance(runs, Cause(fact.at, fact.by_id, fact.origin), touched)


@hear(OwnersChanged, name="sop.owner_changed")
def hand_over_steps(fact: OwnersChanged) -> None:
    cause = Cause(fact.at, fact.by_id, fact.origin)
    runs = selectors.by_version(fact.object_type, fact.ids, GOING)
    for version, ids in runs.items():
        _guarded(
            version,
            partial(services.follow_owner, ids, cause=cause),
            _later("sop.follow_owner", ids, cause),
        )


@hear(CalendarChanged, name="sop.calendar_changed")
def count_deadlines_anew(fact: CalendarChanged) -> None:
    """Open deadlines follow the calendar, closed ones never change; a job does it in parts."""
    schedule([NewItem("sop.replan", clock.now(), key="sop.replan", payload={"after": 0})])


@hear(SopDisabled, name="sop.tell_administrators")
def tell_administrators(fact: SopDisabled) -> None:
    """Nothing stops silently: who can mend the SOP hears that it is switched off, and why."""
    sop = get_sop(fact.sop_id)
    ring(
        rings=[
            Ring(
                receiver_id=person,
                kind=NotificationKind.SOP_BROKEN,
                topic=f"sop:{sop.pk}",
                rung="broken",
                source=f"sop:{sop.pk}:{int(fact.at.timestamp())}",
                params={"what": {"zh": sop.name_zh, "en": sop.name_en}, "reason": fact.reason},
                link="/sop",
            )
            for person in load_chart().active_with_role("administrator")
        ],
        at=fact.at,
    )


def _advance(
    runs: dict[SopVersion, list[int]], cause: Cause, touched: set[str] | None = None
) -> None:
    """Each SOP by itself, so that a broken one does not hold up the others."""
    for version, ids in runs.items():
        _guarded(
            version,
            partial(_advance_if_watched, version, ids, cause, touched),
            _later("sop.advance", ids, cause),
        )


def _advance_if_watched(
    version: SopVersion, run_ids: Sequence[int], cause: Cause, touched: set[str] | None
) -> None:
    if touched is None or not definition_of(version.pk).watched_fields().isdisjoint(touched):
        services.advance(run_ids, cause=cause)


def _guarded(version: SopVersion, act: Callable[[], object], later: NewItem) -> None:
    """Act inside a savepoint. An SOP that is switched off gets its work queued."""
    if not version.sop.enabled:
        schedule([later])
        return
    try:
        with transaction.atomic():
            act()
    except OperationalError:
        raise  # the database is busy or gone: that is nobody's SOP
    except Exception as fault:
        log.exception("SOP %s is broken and switched off", version.sop.key)
        disable_sop(version.sop, reason=_reason(fault))
        schedule([later])


def _reason(fault: Exception) -> str:
    return fault.message if isinstance(fault, GenjinError) else f"{type(fault).__name__}: {fault}"


def _later(kind: str, ids: Sequence[int], cause: Cause, **more: int) -> NewItem:
    payload = {"ids": list(ids), "by": cause.by_id, "origin": cause.origin, **more}
    return NewItem(kind, cause.at + timedelta(minutes=1), payload=payload)
