"""Setting the weekly hours."""

from collections.abc import Iterable, Sequence

from django.db import transaction

from genjin.common.working_time import Week
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.workplace.calendars.hours import checked_week
from genjin.workplace.calendars.services import changes


@transaction.atomic
def set_hours(*, actor: User | None, days: Sequence[Iterable[tuple[int, int]]]) -> Week:
    """Set the company's hours, Monday to Sunday, in minutes after midnight.

    `actor` None: the product itself. Raises NotAllowedError, and what `checked_week` raises.
    """
    if actor is not None:
        require(actor, "calendar.change")
    week = checked_week(days)
    hours = changes.lock_company_hours()
    before, after = hours.week, [[list(stretch) for stretch in day] for day in week]
    if before != after:
        hours.week = after
        changes.note(actor, "working_hours", hours.pk, {"week": [before, after]})
        changes.finish_change(hours, earliest_on=None)
    return week
