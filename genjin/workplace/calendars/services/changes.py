"""What every change of the calendar does: one at a time, a new stamp, history, the fact."""

import secrets
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.db.models import QuerySet

from genjin.common import clock, facts
from genjin.common.errors import ChangedMeanwhileError
from genjin.common.working_time import OFFICE_WEEK
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.workplace.calendars.events import CalendarChanged
from genjin.workplace.calendars.models import WorkingHours


def lock_company_hours() -> WorkingHours:
    """The company's row, held to the end of the transaction: changes come one after the other."""
    WorkingHours.objects.get_or_create(
        department=None, shift="", defaults={"week": OFFICE_WEEK, "stamp": new_stamp()}
    )
    return _held().get()


def find_company_hours() -> WorkingHours | None:
    """Held too; None where nobody has ever set anything."""
    return _held().first()


def refuse_stale(hours: WorkingHours, version: int | None) -> None:
    """`version`: that the caller has read, 0 for hours that there were not; None: not asked.
    `hours` are held. Raises ChangedMeanwhileError."""
    present = 0 if hours._state.adding else hours.version
    if version is not None and version != present:
        raise ChangedMeanwhileError


def finish_change(
    hours: WorkingHours, *, earliest_on: date | None, person_ids: Iterable[int] | None = None
) -> None:
    """Make every process load the calendars anew, and tell who plans by them. `hours`: the
    company's; `person_ids`: only these work otherwise than before."""
    hours.stamp = new_stamp()
    hours.save(update_fields=["week", "other_week", "anchor", "version", "stamp"])
    people = None if person_ids is None else tuple(sorted(person_ids))
    if people != ():
        facts.state(CalendarChanged(earliest_on, people))


def _held() -> QuerySet[WorkingHours]:
    return WorkingHours.objects.select_for_update(no_key=True).filter(department=None, shift="")


def note(
    actor: User | None,
    what: str,
    object_id: int,
    changes: Mapping[str, list[Any]],
    *,
    action: str = "changed",
) -> None:
    write_history(
        [
            HistoryEntry(
                object_type=what,
                object_id=object_id,
                action=action,
                changes=dict(changes),
                actor_id=actor.pk if actor else None,
                origin="person" if actor else "job",
                at=clock.now(),
            )
        ]
    )


def new_stamp() -> int:
    return secrets.randbelow(2**62) + 1
