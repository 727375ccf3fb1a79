"""Reading departments and the organisation chart."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Count, Q

from genjin.common.errors import NotFoundError
from genjin.identity.departments.chart import Chart, Member, Unit
from genjin.identity.departments.models import Department
from genjin.identity.users.selectors import list_chart_rows


def load_chart() -> Chart:
    """The whole company in two statements; companies have hundreds of people, not millions."""
    units = Department.objects.values_list("id", "name", "parent_id", "head_id")
    return Chart((Member(*row) for row in list_chart_rows()), (Unit(*row) for row in units))


class People:
    """Members asked for one by one. Those named at the start cost one small statement; the whole
    chart is loaded only when somebody is asked for who is above or beside them."""

    def __init__(self, ids: Collection[int] = ()) -> None:
        self._near = {row[0]: Member(*row) for row in list_chart_rows(ids)} if ids else {}

    @cached_property
    def chart(self) -> Chart:
        return load_chart()

    def is_active(self, user_id: int | None) -> bool:
        member = self._find(user_id)
        return bool(member and member.active)

    def department_of(self, user_id: int | None) -> int | None:
        member = self._find(user_id)
        return member.department_id if member else None

    def _find(self, user_id: int | None) -> Member | None:
        if user_id is None:
            return None
        return self._near.get(user_id) or self.chart.members.get(user_id)


@dataclass(frozen=True, slots=True)
class DepartmentLine:
    """A department as lists show it; `members` counts the active ones."""

    id: int
    name: str
    parent_id: int | None
    head_id: int | None
    head_name: str | None
    members: int
    version: int


def list_departments() -> list[DepartmentLine]:
    """All of them as the tree is read: the company itself first, each before what is beneath it."""
    rows = (
        Department.objects.annotate(count=Count("members", filter=Q(members__is_active=True)))
        .order_by("position", "id")
        .values_list("id", "name", "parent_id", "head_id", "head__name", "count", "version")
    )
    beneath: dict[int | None, list[DepartmentLine]] = defaultdict(list)
    for row in rows:
        beneath[row[2]].append(DepartmentLine(*row))
    found, todo = [], beneath[None][::-1]
    while todo:
        found.append(line := todo.pop())
        todo += beneath[line.id][::-1]
    return found


def get_department(department_id: int) -> Department:
    """Raises NotFoundError."""
    department = Department.objects.filter(pk=department_id).first()
    if department is None:
        raise NotFoundError
    return department


def children_of(department_id: int | None) -> list[int]:
    """Ids of the departments directly beneath, in their order."""
    rows = Department.objects.filter(parent_id=department_id).order_by("position", "id")
    return list(rows.values_list("id", flat=True))


def get_company_name() -> str:
    """The name of the oldest department without one above it; empty before there is any."""
    return (
        Department.objects.filter(parent=None).order_by("id").values_list("name", flat=True).first()
        or ""
    )


def departments_below(department_id: int) -> list[int]:
    """The department and all beneath it, in one statement."""
    units = Department.objects.values_list("id", "name", "parent_id", "head_id")
    return Chart((), (Unit(*row) for row in units)).below(department_id)
