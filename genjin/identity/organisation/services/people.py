"""Commands on people.

They stand beside `users`, not in it: they ask for rights, and rights are found by looking at people
and departments. `actor=None` is the installation itself, before there is anybody who could ask.
"""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction

from genjin.common import clock, facts, locks
from genjin.common.errors import ChangedMeanwhileError, NotFoundError
from genjin.identity.departments.selectors import get_department, load_chart
from genjin.identity.links.services import drop_links
from genjin.identity.organisation import errors
from genjin.identity.organisation.events import PeopleJoined, PeopleMoved
from genjin.identity.organisation.services.notes import note, require_change
from genjin.identity.passwords.rules import check_new_password
from genjin.identity.sessions.services.keeping import end_sessions
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.identity.users.selectors import get_person, is_known, lock_other_administrators
from genjin.identity.users.services import write_person

CHANGEABLE = ("name", "role", "department_id", "manager_id", "phone", "email", "language")


@transaction.atomic
def create_user(
    *,
    actor: User | None,
    login: str,
    name: str,
    role: str,
    department_id: int | None = None,
    manager_id: int | None = None,
    password: str | None = None,
    language: str = "zh-CN",
    email: str | None = None,
) -> User:
    """A new person; without a password they cannot sign in yet. Raises LoginTakenError,
    EmailTakenError, NotAnEmailError and the refusals of a password."""
    require_change(actor)
    user = User(
        login=login.strip().casefold(),
        email=free_email(email),
        name=name,
        role=Role(role),
        department_id=department_id,
        manager_id=manager_id,
        language=language,
        created_at=clock.now(),
    )
    if is_known(user.login):
        raise errors.LoginTakenError(login=user.login)
    _put_password(user, password)
    try:
        with transaction.atomic():
            user.save(force_insert=True)
    except IntegrityError:
        raise errors.LoginTakenError(login=user.login) from None
    note(actor, "user", user.pk, "created", {"name": [None, name], "role": [None, role]})
    facts.state(PeopleJoined(user_ids=(user.pk,)))
    return user


@transaction.atomic
def change_user(
    *, actor: User | None, user_id: int, version: int | None = None, **changes: Any
) -> User:
    """Change some of CHANGEABLE; anybody their own address. Moving to another department states
    PeopleMoved.

    Raises ChangedMeanwhileError when `version` is not the present one, EmailTakenError,
    NotAnEmailError, LastAdministratorError, NoSuchDepartmentError, NoSuchManagerError and
    ManagerCircleError."""
    if actor is None or actor.pk != user_id or set(changes) != {"email"}:
        require_change(actor)
    user = get_person(user_id)
    if version is not None and version != user.version:
        raise ChangedMeanwhileError
    if "email" in changes:
        changes["email"] = free_email(changes["email"], but=user_id)
    from_to = {
        field: [getattr(user, field), value]
        for field, value in changes.items()
        if field in CHANGEABLE and getattr(user, field) != value
    }
    if not from_to:
        return user
    _check(user, {field: value for field, (_, value) in from_to.items()})
    write_person(user, {field: value for field, (_, value) in from_to.items()})
    if "email" in from_to:
        drop_links(user_id=user.pk)
    note(actor, "user", user.pk, "changed", from_to)
    if "department_id" in from_to:
        facts.state(PeopleMoved(user_ids=(user.pk,)))
    return user


@transaction.atomic
def set_password(*, actor: User | None, user_id: int, password: str) -> None:
    """Ends all sessions that began with the password before, and all links to set another. Raises
    PasswordTooShortError and PasswordTooCommonError."""
    if actor is None or actor.pk != user_id:
        require_change(actor)
    user = get_person(user_id)
    _put_password(user, password)
    user.save(update_fields=["password"])
    end_sessions(user_id=user_id, by=actor.pk if actor else None)
    drop_links(user_id=user_id)
    note(actor, "user", user.pk, "password_set", {})


def free_email(email: str | None, *, but: int | None = None) -> str | None:
    """As it is kept, None for none. Raises NotAnEmailError, and EmailTakenError where somebody
    else signs in by it."""
    plain = (email or "").strip().casefold()
    if not plain:
        return None
    try:
        validate_email(plain)
    except ValidationError:
        raise errors.NotAnEmailError from None
    if len(plain) > 254:
        raise errors.NotAnEmailError
    if is_known(plain, but=but):
        raise errors.EmailTakenError(email=plain)
    return plain


def keep_an_administrator(user: User) -> None:
    """Raises LastAdministratorError where nobody else is one."""
    if user.role != Role.ADMINISTRATOR or not user.is_active:
        return
    if not lock_other_administrators(user.pk):
        raise errors.LastAdministratorError


def _check(user: User, values: Mapping[str, Any]) -> None:
    if "role" in values:
        keep_an_administrator(user)
    if (department := values.get("department_id")) is not None:
        _check_department(department)
    if (manager := values.get("manager_id")) is not None:
        _check_manager(user, manager)


def _check_department(department_id: int) -> None:
    try:
        get_department(department_id)
    except NotFoundError:
        raise errors.NoSuchDepartmentError(
            fields={"department_id": errors.NoSuchDepartmentError().message}
        ) from None


def _check_manager(user: User, manager_id: int) -> None:
    """One at a time: two who become each other's managers at once would each be right alone."""
    locks.hold(["managers"])
    chart = load_chart()
    if not chart.is_active(manager_id):
        raise errors.NoSuchManagerError(fields={"manager_id": errors.NoSuchManagerError().message})
    if user.pk in chart.line_above(manager_id):
        refusal = errors.ManagerCircleError(name=user.name, manager=chart.name_of(manager_id))
        refusal.fields["manager_id"] = refusal.message
        raise refusal


def _put_password(user: User, password: str | None) -> None:
    if password is not None:
        check_new_password(password, of=(user.login, user.email or "", user.name))
    user.set_password(password)
