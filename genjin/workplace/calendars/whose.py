"""Whose calendar is whose: a person's shift, else the nearest department's, else the company's."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from genjin.common.working_time import WorkingTime
from genjin.identity.departments.chart import Member, Unit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Calendars:
    """Everybody's working time. Taken once for a request or a batch and handed on."""

    company: WorkingTime = field(default_factory=WorkingTime)
    of_people: Mapping[int, WorkingTime] = field(default_factory=dict)  # with hours of their own

    def of(self, person_id: int | None) -> WorkingTime:
        """What is nobody's goes by the company's."""
        if person_id is None:
            return self.company
        return self.of_people.get(person_id, self.company)


def by_person(
    members: Iterable[Member],
    units: Mapping[int, Unit],
    *,
    of_departments: Mapping[int, T],
    of_shifts: Mapping[int, T],
) -> dict[int, T]:
    """Whose hours people work by; those of the company are left out. `of_shifts`: by person."""
    nearest = {pk: _nearest(pk, units, of_departments) for pk in units}
    found = {}
    for member in members:
        of_department = nearest.get(member.department_id) if member.department_id else None
        mine = of_shifts.get(member.id, of_department)
        if mine is not None:
            found[member.id] = mine
    return found


def _nearest(
    department_id: int, units: Mapping[int, Unit], of_departments: Mapping[int, T]
) -> T | None:
    """Of the department or of the first one above it that has any."""
    seen: set[int] = set()
    unit = units.get(department_id)
    while unit is not None and unit.id not in seen:
        if unit.id in of_departments:
            return of_departments[unit.id]
        seen.add(unit.id)
        unit = units.get(unit.parent_id) if unit.parent_id else None
    return None
