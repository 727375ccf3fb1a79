"""Reading departments and the organisation chart."""

from genjin.identity.departments.chart import Chart, Member, Unit
from genjin.identity.departments.models import Department
from genjin.identity.users.models import User


def load_chart() -> Chart:
    """The whole company in two statements; companies have hundreds of people, not millions."""
    members = User.objects.values_list(
        "id", "name", "role", "department_id", "manager_id", "is_active"
    )
    units = Department.objects.values_list("id", "name", "parent_id", "head_id")
    return Chart((Member(*row) for row in members), (Unit(*row) for row in units))


def list_departments() -> list[Department]:
    return list(Department.objects.select_related("head").order_by("id"))
