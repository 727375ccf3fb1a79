"""Reading people."""

from dataclasses import dataclass

from genjin.common.errors import NotFoundError
from genjin.identity.users.models import User


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person as lists show them."""

    id: int
    name: str
    role: str
    active: bool
    department_id: int | None
    department_name: str | None
    manager_id: int | None
    manager_name: str | None


def list_people() -> list[PersonLine]:
    """Everybody, also who has left: history names them. Colleagues are no secret in a company."""
    rows = User.objects.order_by("id").values_list(
        "id",
        "name",
        "role",
        "is_active",
        "department_id",
        "department__name",
        "manager_id",
        "manager__name",
    )
    return [PersonLine(*row) for row in rows]


def get_person(user_id: int) -> User:
    """Raises NotFoundError."""
    person = User.objects.filter(pk=user_id).first()
    if person is None:
        raise NotFoundError
    return person


def find_person(login: str) -> User | None:
    return User.objects.filter(login=login.strip().casefold()).first()


def has_people() -> bool:
    return User.objects.exists()
