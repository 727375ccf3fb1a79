"""Things that tests need around what they are about, made by the product's own commands."""

from itertools import count

from genjin.identity.departments.models import Department
from genjin.identity.organisation.services.people import create_user
from genjin.identity.structure.services import create_department
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User

PASSWORD = "correct horse battery"

_numbers = count(1)


def make_department(
    name: str = "", *, parent: Department | None = None, head: User | None = None
) -> Department:
    return create_department(
        actor=None,
        name=name or f"部门{next(_numbers)}",
        parent_id=parent.pk if parent else None,
        head_id=head.pk if head else None,
    )


def make_user(
    role: str = Role.SELLER,
    *,
    name: str = "",
    login: str = "",
    department: Department | None = None,
    manager: User | None = None,
    password: str | None = PASSWORD,
    language: str = "zh-CN",
) -> User:
    """An active person who can sign in with PASSWORD."""
    number = next(_numbers)
    return create_user(
        actor=None,
        login=login or f"person{number}",
        name=name or f"员工{number}",
        role=role,
        department_id=department.pk if department else None,
        manager_id=manager.pk if manager else None,
        password=password,
        language=language,
    )
