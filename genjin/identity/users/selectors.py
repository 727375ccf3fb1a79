"""Reading people."""

from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Q

from genjin.common.errors import NotFoundError
from genjin.common.prepared import Prepared
from genjin.identity.users.choices import Role
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


def list_accounts() -> list[User]:
    """Everybody with department and manager, for who changes people: by name those who work here,
    then those who have left."""
    return list(
        User.objects.select_related("department", "manager").order_by("-is_active", "name", "id")
    )


def get_account(user_id: int) -> User:
    """Raises NotFoundError."""
    found = User.objects.select_related("department", "manager").filter(pk=user_id).first()
    if found is None:
        raise NotFoundError
    return found


def count_members(department_id: int) -> tuple[int, int]:
    """How many work in the department itself, and how many did before they left."""
    rows = User.objects.filter(department_id=department_id)
    active = rows.filter(is_active=True).count()
    return active, rows.count() - active


def get_person(user_id: int) -> User:
    """Raises NotFoundError."""
    person = find_by_id(user_id)
    if person is None:
        raise NotFoundError
    return person


def find_person(login: str) -> User | None:
    """By log-in or e-mail address; where one person's log-in is another's address, by log-in."""
    typed = login.strip().casefold()
    found = list(User.objects.filter(Q(login=typed) | Q(email=typed))[:2])
    return next((person for person in found if person.login == typed), None) or next(
        iter(found), None
    )


def is_known(name: str, *, but: int | None = None) -> bool:
    """Whether somebody signs in by this, as a log-in or an address."""
    return User.objects.filter(Q(login=name) | Q(email=name)).exclude(pk=but or 0).exists()


def has_people() -> bool:
    return User.objects.exists()


def list_chart_rows(
    ids: Collection[int] | None = None,
) -> list[tuple[int, str, str, int | None, int | None, bool]]:
    """Id, name, role, department, manager and whether active, of these people or of everybody."""
    found = _EVERYBODY.rows() if ids is None else _THESE.rows(ids=ids)
    return [(pk, *rest) for pk, *rest in found]


_CHART_COLUMNS = ("id", "name", "role", "department_id", "manager_id", "is_active")
_EVERYBODY = Prepared(lambda: User.objects.values_list(*_CHART_COLUMNS))
_THESE = Prepared(
    lambda ids: User.objects.filter(pk__among=ids).values_list(*_CHART_COLUMNS), ids=list
)


def lock_other_administrators(user_id: int) -> list[int]:
    """Ids of the active administrators but one, held until the end of the transaction: two who
    switch each other off at once would leave none."""
    rows = User.objects.select_for_update(no_key=True).filter(
        role=Role.ADMINISTRATOR, is_active=True
    )
    return [person.pk for person in rows if person.pk != user_id]


def find_by_id(user_id: int) -> User | None:
    """Also who has left."""
    return User.objects.filter(pk=user_id).first()


def find_active_user(user_id: int) -> User | None:
    """Somebody to whom work can be given."""
    return User.objects.filter(pk=user_id, is_active=True).first()


def list_active(user_ids: Collection[int]) -> list[User]:
    return list(User.objects.filter(pk__in=user_ids, is_active=True))


def mail_addresses_of(user_ids: Collection[int]) -> dict[int, str]:
    """Of those who work here and have one."""
    people = User.objects.filter(pk__in=user_ids, is_active=True).exclude(email=None)
    return {pk: email for pk, email in people.values_list("pk", "email") if email}


def phones_of(user_ids: Collection[int]) -> dict[int, str]:
    """Of those who work here and have one: digits alone, with a plus and the country for those that
    are not of the mainland."""
    people = User.objects.filter(pk__in=user_ids, is_active=True).exclude(phone="")
    return {pk: _digits(phone) for pk, phone in people.values_list("pk", "phone")}


def _digits(phone: str) -> str:
    """138 0013 8000, +86 138-0013-8000 -> 13800138000"""
    plain = "".join(sign for sign in phone if sign.isdecimal() or sign == "+")
    return plain.removeprefix("+86")


def list_active_names() -> list[tuple[int, str, str]]:
    """Id, name and log-in of everybody who works here: what lists call people by."""
    return list(User.objects.filter(is_active=True).values_list("id", "name", "login"))


def names_of(user_ids: Collection[int]) -> dict[int, str]:
    """Also of those who have left: history names them."""
    return dict(_NAMES.rows(ids=user_ids)) if user_ids else {}


_NAMES = Prepared(
    lambda ids: User.objects.filter(pk__among=ids).values_list("id", "name"), ids=list
)


def departments_of(user_ids: Collection[int]) -> dict[int, int | None]:
    """Department id by person."""
    if not user_ids:
        return {}
    return dict(User.objects.filter(pk__in=user_ids).values_list("id", "department_id"))
