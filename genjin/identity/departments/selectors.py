"""Reading departments and the organisation chart."""

from dataclasses import dataclass

from django.db.models import Count, Q

from genjin.common.errors import NotFoundError
from genjin.identity.departments.chart import Chart, Member, Unit
from genjin.identity.departments.models import Department
from genjin.identity.users.selectors import list_chart_rows


def load_chart() -> Chart:
    """The whole company in two statements; companies have hundreds of people, not millions."""
    units = Department.objects.values_list("id", "name", "parent_id", "head_id")
    return Chart((Member(*row) for row in list_chart_rows()), (Unit(*row) for row in units))


@dataclass(frozen=True, slots=True)
class DepartmentLine:
    """A department as lists show it; `members` counts the active ones."""

    id: int
    name: str
    parent_id: int | None
    head_id: int | None
    head_name: str | None
    members: int


def list_departments() -> list[DepartmentLine]:
    """All of them, the company itself first."""
    rows = (
        Department.objects.annotate(count=Count("members", filter=Q(members__is_active=True)))
        .order_by("id")
        .values_list("id", "name", "parent_id", "head_id", "head__name", "count")
    )
    return [DepartmentLine(*row) for row in rows]


def get_department(department_id: int) -> Department:
    """Raises NotFoundError."""
    department = Department.objects.filter(pk=department_id).first()
    if department is None:
        raise NotFoundError
    return department


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
