"""Commands on people and departments.

They stand beside `users` and `departments`, not in them: they ask for rights, and rights are
found by looking at people and departments. `actor=None` is the installation itself, before there
is anybody who could ask.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction

from genjin.common import clock, facts
from genjin.identity.access.selectors import require
from genjin.identity.departments.models import Department
from genjin.identity.departments.selectors import get_department
from genjin.identity.links.services import drop_links
from genjin.identity.organisation import errors
from genjin.identity.organisation.events import PeopleDisabled, PeopleMoved
from genjin.identity.passwords.rules import check_new_password
from genjin.identity.sessions.services.keeping import end_sessions
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.identity.users.selectors import get_person, is_known, lock_other_administrators
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history

CHANGEABLE = ("name", "role", "department_id", "manager_id", "phone", "email")


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
    _require(actor)
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
    _note(actor, "user", user.pk, "created", {"name": [None, name], "role": [None, role]})
    return user


@transaction.atomic
def change_user(*, actor: User | None, user_id: int, **changes: Any) -> User:
    """Change some of CHANGEABLE; anybody their own address. Moving to another department states
    PeopleMoved. Raises EmailTakenError, NotAnEmailError, LastAdministratorError."""
    if actor is None or actor.pk != user_id or set(changes) != {"email"}:
        _require(actor)
    user = get_person(user_id)
    if "email" in changes:
        changes["email"] = free_email(changes["email"], but=user_id)
    from_to = {
        field: [getattr(user, field), value]
        for field, value in changes.items()
        if field in CHANGEABLE and getattr(user, field) != value
    }
    if not from_to:
        return user
    if "role" in from_to:
        _keep_an_administrator(user)
    for field, (_, value) in from_to.items():
        setattr(user, field, value)
    user.save(update_fields=list(from_to))
    if "email" in from_to:
        drop_links(user_id=user.pk)
    _note(actor, "user", user.pk, "changed", from_to)
    if "department_id" in from_to:
        facts.state(PeopleMoved(user_ids=(user.pk,)))
    return user


@transaction.atomic
def disable_user(*, actor: User | None, user_id: int) -> User:
    """Switch a person off: every session is refused from the next request on, history stays."""
    _require(actor)
    user = get_person(user_id)
    if not user.is_active:
        return user
    _keep_an_administrator(user)
    user.is_active = False
    user.save(update_fields=["is_active"])
    end_sessions(user_id=user.pk, by=actor.pk if actor else None)
    drop_links(user_id=user.pk)
    _note(actor, "user", user.pk, "disabled", {"is_active": [True, False]})
    facts.state(PeopleDisabled(user_ids=(user.pk,)))
    return user


@transaction.atomic
def set_password(*, actor: User | None, user_id: int, password: str) -> None:
    """Ends all sessions that began with the password before, and all links to set another. Raises
    PasswordTooShortError and PasswordTooCommonError."""
    if actor is None or actor.pk != user_id:
        _require(actor)
    user = get_person(user_id)
    _put_password(user, password)
    user.save(update_fields=["password"])
    end_sessions(user_id=user_id, by=actor.pk if actor else None)
    drop_links(user_id=user_id)
    _note(actor, "user", user.pk, "password_set", {})


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


@transaction.atomic
def create_department(
    *, actor: User | None, name: str, parent_id: int | None = None, head_id: int | None = None
) -> Department:
    _require(actor)
    department = Department(name=name, parent_id=parent_id, head_id=head_id)
    department.save(force_insert=True)
    _note(actor, "department", department.pk, "created", {"name": [None, name]})
    return department


@transaction.atomic
def set_head(*, actor: User | None, department_id: int, head_id: int | None) -> Department:
    """Who answers for the department; None: whoever heads the one above."""
    _require(actor)
    department = get_department(department_id)
    if head_id is not None and not (head := get_person(head_id)).is_active:
        raise errors.InactiveHeadError(name=head.name)
    before, department.head_id = department.head_id, head_id
    department.save(update_fields=["head_id"])
    _note(actor, "department", department.pk, "changed", {"head_id": [before, head_id]})
    return department


def _require(actor: User | None) -> None:
    if actor is not None:
        require(actor, "people.change")


def _put_password(user: User, password: str | None) -> None:
    if password is not None:
        check_new_password(password, of=(user.login, user.email or "", user.name))
    user.set_password(password)


def _keep_an_administrator(user: User) -> None:
    if user.role != Role.ADMINISTRATOR or not user.is_active:
        return
    if not lock_other_administrators(user.pk):
        raise errors.LastAdministratorError


def _note(
    actor: User | None, what: str, object_id: int, action: str, changes: dict[str, Any]
) -> None:
    write_history(
        [
            HistoryEntry(
                object_type=what,
                object_id=object_id,
                action=action,
                changes=changes,
                actor_id=actor.pk if actor else None,
                origin="person" if actor else "job",
                at=clock.now(),
            )
        ]
    )
