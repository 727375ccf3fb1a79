"""Commands on passwords and on others' accounts: reset, links made by hand, second factors of
those who have lost theirs."""

from datetime import datetime, timedelta

from django.db import transaction
from django.http import HttpRequest

from genjin.common import clock, language
from genjin.common.language import text
from genjin.identity.access.selectors import require
from genjin.identity.factors.services.codes import remove_all_factors
from genjin.identity.links.addresses import password_page
from genjin.identity.links.services import make_link, use_link
from genjin.identity.organisation.errors import DisabledPersonError
from genjin.identity.organisation.services.people import change_user, set_password
from genjin.identity.passwords.rules import SHORTEST_PASSWORD
from genjin.identity.sessions.services.attempts import address_of, record_attempt
from genjin.identity.sessions.services.keeping import (
    check_own_password,
    end_sessions,
    stay_signed_in,
)
from genjin.identity.users.history import note_account
from genjin.identity.users.models import User
from genjin.identity.users.selectors import find_person, get_person
from genjin.platform.mail.services import is_mail_on, queue_mail
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule
from genjin.platform.settings.services import set_setting

SEND_RESET = "identity.send_reset"
MAILED_LASTS = timedelta(hours=1)
HANDED_LASTS = timedelta(hours=24)


def change_own_password(*, request: HttpRequest, actor: User, current: str, password: str) -> None:
    """All other sessions end; this one goes on. Raises WrongPasswordError, ThrottledError and the
    refusals of a password."""
    check_own_password(request=request, actor=actor, password=current)
    with transaction.atomic():
        set_password(actor=actor, user_id=actor.pk, password=password)
        actor.refresh_from_db()
        stay_signed_in(request=request, actor=actor)
        _tell(actor, what="password", zh="你的密码刚刚改过", en="Your password was just changed")


@transaction.atomic
def change_own_email(*, actor: User, email: str) -> User:
    """Raises EmailTakenError, NotAnEmailError."""
    _tell(actor, what="email", zh="你的邮箱地址刚刚改过", en="Your e-mail address was just changed")
    return change_user(actor=actor, user_id=actor.pk, email=email)


def ask_for_reset(*, request: HttpRequest, login: str, address: str) -> bool:
    """Whether mail is sent here at all. Who it is for is looked up later, by the worker: the
    answer takes as long for a stranger as for a colleague. Raises ThrottledError."""
    record_attempt(f"reset {login.strip().casefold()}", address_of(request))
    if not is_mail_on():
        return False
    payload = {"login": login, "address": address}
    schedule([NewItem(SEND_RESET, clock.now(), payload=payload)])
    return True


@transaction.atomic
def send_reset(*, login: str, address: str) -> None:
    """A link by mail, for somebody who works here and has an address; else nothing."""
    user = find_person(login)
    if user is None or not user.is_active or not user.email:
        return
    token = make_link(user_id=user.pk, lasts=MAILED_LASTS)
    note_account(user.pk, "reset_asked")
    with language.use(language.known(user.language)):
        queue_mail(
            to=user.email,
            subject=text(zh="重设 Genjin 跟进的密码", en="Set a new password for Genjin"),
            text=text(
                zh=f"{user.name}，你好：\n\n点开下面的链接设置新密码，1 小时内有效，只能用一次。"
                f"如果不是你要的，可以不用理会。\n\n{password_page(address, token)}\n",
                en=f"Hello {user.name},\n\nset a new password with this link. It is valid for an "
                "hour and works once. If you did not ask for it, nothing needs to be done.\n\n"
                f"{password_page(address, token)}\n",
            ),
            key=f"reset:{user.pk}:{clock.now().timestamp():.3f}",
        )


@transaction.atomic
def set_password_by_link(*, token: str, password: str) -> User:
    """Signs nobody in: a second factor is asked for as always. Raises LinkOverError and the
    refusals of a password."""
    user = get_person(use_link(token=token))
    set_password(actor=user, user_id=user.pk, password=password)
    note_account(user.pk, "password_set_by_link", by=user.pk)
    _tell(user, what="password", zh="你的密码刚刚重设过", en="Your password was just reset")
    return user


@transaction.atomic
def make_sign_in_link(*, actor: User, user_id: int, address: str) -> tuple[str, datetime]:
    """For an administrator to pass on by hand. Raises NotFoundError, DisabledPersonError."""
    require(actor, "people.secure")
    user = get_person(user_id)
    if not user.is_active:
        raise DisabledPersonError(name=user.name)
    token = make_link(user_id=user.pk, lasts=HANDED_LASTS, made_by_id=actor.pk)
    note_account(user.pk, "sign_in_link_made", by=actor.pk)
    return password_page(address, token), clock.now() + HANDED_LASTS


@transaction.atomic
def remove_factors(*, actor: User, user_id: int) -> None:
    """For somebody who has lost theirs; their sessions end too. Raises NotFoundError."""
    require(actor, "people.secure")
    user = get_person(user_id)
    remove_all_factors(user_id=user.pk, by=actor.pk)
    end_sessions(user_id=user.pk, by=actor.pk)
    _tell(
        user,
        what="factors",
        zh="管理员刚刚关闭了你的两步验证",
        en="An administrator has just removed your second factor",
    )


def end_sessions_of(*, actor: User, user_id: int) -> int:
    """Sign somebody out everywhere. Raises NotFoundError."""
    require(actor, "people.secure")
    return end_sessions(user_id=get_person(user_id).pk, by=actor.pk)


def change_password_rules(*, actor: User, shortest: int, version: int) -> None:
    """For passwords from now on. Raises ChangedMeanwhileError."""
    require(actor, "people.secure")
    set_setting(SHORTEST_PASSWORD, shortest, if_version=version)
    note_account(actor.pk, "password_rules_changed", by=actor.pk, shortest=shortest)


def _tell(user: User, *, what: str, zh: str, en: str) -> None:
    """By mail, to the address as it is now: whoever did it, the owner hears of it."""
    if not user.email:
        return
    with language.use(language.known(user.language)):
        queue_mail(
            to=user.email,
            subject=text(zh=f"Genjin 跟进：{zh}", en=f"Genjin: {en}"),
            text=text(
                zh=f"{user.name}，你好：\n\n{zh}。如果不是你本人操作，请马上联系管理员。\n",
                en=f"Hello {user.name},\n\n{en}. If this was not you, tell an administrator at "
                "once.\n",
            ),
            key=f"told:{what}:{user.pk}:{clock.now().timestamp():.3f}",
        )
