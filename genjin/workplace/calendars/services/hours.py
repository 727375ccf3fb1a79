"""Setting the company's weekly hours."""

from datetime import date

from django.db import transaction

from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.workplace.calendars.hours import Pattern, Typed, checked_pattern
from genjin.workplace.calendars.models import WorkingHours
from genjin.workplace.calendars.services import changes
from genjin.workplace.calendars.services.patterns import put_pattern


@transaction.atomic
def set_hours(
    *,
    actor: User | None,
    days: Typed,
    other_days: Typed | None = None,
    anchor: date | None = None,
    version: int | None = None,
) -> Pattern:
    """Set the company's hours, Monday to Sunday, in minutes after midnight; with `other_days` two
    weeks take turns.

    `actor` None: the product itself. Raises NotAllowedError, ChangedMeanwhileError when `version`
    is not the present one, and what `checked_pattern` raises.
    """
    if actor is not None:
        require(actor, "calendar.change")
    pattern = checked_pattern(days, other_days, anchor=anchor)
    hours: WorkingHours = changes.lock_company_hours()
    changes.refuse_stale(hours, version)
    if from_to := put_pattern(hours, pattern):
        hours.version += 1
        changes.note(actor, "working_hours", hours.pk, from_to)
        changes.finish_change(hours, earliest_on=None)
    return pattern
