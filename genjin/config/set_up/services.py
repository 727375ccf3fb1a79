"""The first set-up of an empty installation: whoever reads its console becomes administrator."""

import secrets

from django.db import transaction
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare, salted_hmac

from genjin.common import language
from genjin.common.errors import ChangedMeanwhileError, NotFoundError
from genjin.config.install import install
from genjin.config.set_up.errors import WrongSetUpCodeError
from genjin.identity.organisation.services.people import create_user
from genjin.identity.sessions.services.attempts import (
    address_of,
    record_attempt,
    settle_attempt,
)
from genjin.identity.structure.services import create_department, set_head
from genjin.identity.users.choices import Role
from genjin.identity.users.history import note_account
from genjin.identity.users.models import User
from genjin.identity.users.selectors import has_people
from genjin.platform.settings.names import SettingName
from genjin.platform.settings.selectors import get_setting, get_setting_with_version
from genjin.platform.settings.services import set_setting

# A digest of the code, and whether this installation began without a demo company.
_CODE = SettingName("setup_code", "")
_BEGAN_EMPTY = SettingName("began_empty", False)
_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that look alike
_GROUPS, _IN_GROUP = 4, 5  # 99 bits


def new_code() -> str | None:
    """A code for the console; the one before opens nothing more. None where there are people."""
    if has_people():
        return None
    groups = ("".join(secrets.choice(_SIGNS) for _ in range(_IN_GROUP)) for _ in range(_GROUPS))
    code = "-".join(groups)
    set_setting(_CODE, _digest(code))
    set_setting(_BEGAN_EMPTY, True)
    return code


def began_empty() -> bool:
    return get_setting(_BEGAN_EMPTY)


def require_open() -> None:
    """Raises NotFoundError from the moment somebody can sign in."""
    if has_people() or not get_setting(_CODE):
        raise NotFoundError


def set_up(
    *, request: HttpRequest, code: str, company: str, name: str, email: str, password: str
) -> User:
    """The company, its calendar, the SOP library and the administrator. Of two at once one is
    refused. Raises NotFoundError once it is done, WrongSetUpCodeError, ThrottledError and the
    refusals of an address and a password."""
    require_open()
    attempt = record_attempt("setup", address_of(request))
    kept, version = get_setting_with_version(_CODE)
    if not constant_time_compare(_digest(code), kept):
        raise WrongSetUpCodeError
    settle_attempt(attempt)
    try:
        with transaction.atomic():
            set_setting(_CODE, "", if_version=version)
            return _make_company(company=company, name=name, email=email, password=password)
    except ChangedMeanwhileError:
        raise NotFoundError from None


def _make_company(*, company: str, name: str, email: str, password: str) -> User:
    department = create_department(actor=None, name=company)
    user = create_user(
        actor=None,
        login=email,
        email=email,
        name=name,
        role=Role.ADMINISTRATOR,
        department_id=department.pk,
        password=password,
        language=language.current(),  # that of the page
    )
    set_head(actor=None, department_id=department.pk, head_id=user.pk)
    install()
    note_account(user.pk, "set_up", by=user.pk)
    return user


def _digest(code: str) -> str:
    plain = "".join(sign for sign in code.casefold() if sign.isalnum())
    return salted_hmac("genjin.setup", plain, algorithm="sha256").hexdigest()
