"""Who asks, about whom, over which days: what every number of a page has in common."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from django.db.models import Model, QuerySet

from genjin.common import clock
from genjin.identity.departments.chart import Chart, Unit
from genjin.identity.departments.selectors import DepartmentLine, list_departments
from genjin.identity.users.models import User
from genjin.records.base import RecordModel
from genjin.sop.statistics.periods import Period, last_days

M = TypeVar("M", bound=RecordModel)
S = TypeVar("S", bound=Model)


@dataclass(frozen=True, slots=True)
class Scope:
    """`departments` and `person` narrow what the doors give, they never widen it. `sums`: days
    that may be read as sums, where a page has looked that up for all its numbers."""

    actor: User
    period: Period
    now: datetime
    department_ids: tuple[int, ...] | None = None
    person_id: int | None = None
    sums: frozenset[date] | None = None

    def narrowed(self, rows: QuerySet[M]) -> QuerySet[M]:
        """Of rows that came through a door those that are asked for."""
        if self.department_ids is not None:
            rows = rows.filter(department_id__in=self.department_ids)
        if self.person_id is not None:
            rows = rows.filter(owner_id=self.person_id)
        return rows

    def narrowed_sums(self, rows: QuerySet[S]) -> QuerySet[S]:
        """Of sums by department; of one person there are none."""
        if self.department_ids is not None:
            rows = rows.filter(department_id__in=self.department_ids)
        return rows


def make_scope(
    actor: User,
    *,
    days: int,
    department_id: int | None = None,
    person_id: int | None = None,
    departments: Collection[DepartmentLine] | None = None,
    period: Period | None = None,
) -> Scope:
    """`departments`: those of the company, where the caller has them at hand. `period`: in place
    of the last days."""
    wanted = None
    if department_id is not None:
        wanted = _below(list_departments() if departments is None else departments, department_id)
    return Scope(actor, period or last_days(days), clock.now(), wanted, person_id)


def _below(departments: Collection[DepartmentLine], department_id: int) -> tuple[int, ...]:
    units = (Unit(line.id, line.name, line.parent_id, line.head_id) for line in departments)
    return tuple(Chart((), units).below(department_id))
