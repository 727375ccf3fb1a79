"""Calendars follow people: who works in another department may work by other hours."""

from collections.abc import Collection

from django.db import transaction

from genjin.identity.departments.selectors import load_chart
from genjin.workplace.calendars import selectors
from genjin.workplace.calendars.services import changes


@transaction.atomic
def follow_people(person_ids: Collection[int]) -> None:
    """Whose hours they work by is found anew. Nothing while the company has only one calendar."""
    # Held even where nothing is to do: somebody may be giving a department its first hours now.
    company = changes.find_company_hours()
    if company is not None and selectors.has_own_hours():
        changes.finish_change(company, earliest_on=None, person_ids=person_ids)


def follow_department(department_id: int) -> None:
    """It hangs beneath another one now, and what is beneath it too."""
    chart = load_chart()
    moved = set(chart.below(department_id))
    follow_people([one.id for one in chart.members.values() if one.department_id in moved])
