"""What every change of the calendar does: one at a time, a new stamp, history, the fact."""

import secrets
from collections.abc import Mapping
from datetime import date
from typing import Any

from genjin.common import clock, facts
from genjin.common.working_time import OFFICE_WEEK
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.workplace.calendars.events import CalendarChanged
from genjin.workplace.calendars.models import WorkingHours


def lock_company_hours() -> WorkingHours:
    """The company's row, held to the end of the transaction: changes come one after the other."""
    WorkingHours.objects.get_or_create(
        department=None, defaults={"week": OFFICE_WEEK, "stamp": _new_stamp()}
    )
    return WorkingHours.objects.select_for_update(no_key=True).get(department=None)


def finish_change(hours: WorkingHours, *, earliest_on: date | None) -> None:
    """Make every process load the calendar anew, and tell who plans by it."""
    hours.stamp = _new_stamp()
    hours.save(update_fields=["week", "stamp"])
    facts.state(CalendarChanged(earliest_on))


def note(actor: User | None, what: str, object_id: int, changes: Mapping[str, list[Any]]) -> None:
    write_history(
        [
            HistoryEntry(
                object_type=what,
                object_id=object_id,
                action="changed",
                changes=dict(changes),
                actor_id=actor.pk if actor else None,
                origin="person" if actor else "job",
                at=clock.now(),
            )
        ]
    )


def _new_stamp() -> int:
    return secrets.randbelow(2**62) + 1
