"""Asking people to join, and their joining."""

from datetime import timedelta

from django.db import transaction

from genjin.common import clock, language
from genjin.common.errors import NotFoundError
from genjin.common.language import text
from genjin.identity.access.selectors import require
from genjin.identity.departments.selectors import get_company_name, get_department
from genjin.identity.invitations import selectors
from genjin.identity.invitations.models import Invitation
from genjin.identity.links.addresses import invitation_page
from genjin.identity.links.errors import LinkOverError
from genjin.identity.links.tokens import digest_of, new_token
from genjin.identity.organisation import errors
from genjin.identity.organisation.services.people import create_user, free_email
from genjin.identity.users.choices import Role
from genjin.identity.users.history import note_account
from genjin.identity.users.models import User
from genjin.identity.users.selectors import find_active_user
from genjin.platform.mail.services import queue_mail

LASTS = timedelta(days=7)


@transaction.atomic
def invite(
    *,
    actor: User,
    address: str,
    email: str,
    name: str,
    role: str,
    department_id: int | None = None,
    manager_id: int | None = None,
    language: str = "zh-CN",
) -> tuple[Invitation, str]:
    """Returns the invitation and its link, which is also mailed. Who was invited before is invited
    anew: the earlier link opens nothing more. Raises EmailTakenError, NotAnEmailError,
    NotFoundError for a department or manager that is not there."""
    require(actor, "people.invite")
    plain = free_email(email)
    if plain is None:
        raise errors.NotAnEmailError
    if department_id is not None:
        get_department(department_id)
    if manager_id is not None and find_active_user(manager_id) is None:
        raise NotFoundError
    Invitation.objects.filter(email=plain).delete()
    token, now = new_token(), clock.now()
    invitation = Invitation.objects.create(
        token_digest=digest_of(token),
        email=plain,
        name=name,
        role=Role(role),
        department_id=department_id,
        manager_id=manager_id,
        language=language,
        invited_by=actor,
        created_at=now,
        expires_at=now + LASTS,
    )
    note_account(None, "invited", by=actor.pk, email=plain, name=name, role=role)
    return invitation, _send(invitation, invitation_page(address, token))


@transaction.atomic
def renew_invitation(*, actor: User, invitation_id: int, address: str) -> tuple[Invitation, str]:
    """A new link for another week; the earlier one opens nothing more. Raises NotFoundError."""
    require(actor, "people.invite")
    invitation = selectors.list_invitations().filter(pk=invitation_id).first()
    if invitation is None:
        raise NotFoundError
    token, now = new_token(), clock.now()
    invitation.token_digest = digest_of(token)
    invitation.invited_by = actor
    invitation.created_at, invitation.expires_at = now, now + LASTS
    invitation.save()
    note_account(None, "invited", by=actor.pk, email=invitation.email)
    return invitation, _send(invitation, invitation_page(address, token))


@transaction.atomic
def withdraw_invitation(*, actor: User, invitation_id: int) -> None:
    """Raises NotFoundError."""
    require(actor, "people.invite")
    invitation = selectors.list_invitations().filter(pk=invitation_id).first()
    if invitation is None:
        raise NotFoundError
    invitation.delete()
    note_account(None, "invitation_withdrawn", by=actor.pk, email=invitation.email)


def get_invitation(token: str) -> Invitation:
    """Raises LinkOverError."""
    invitation = selectors.find_invitation(token)
    if invitation is None:
        raise LinkOverError
    return invitation


@transaction.atomic
def accept_invitation(*, token: str, password: str) -> User:
    """The person exists from now on and signs in by the mail address. Raises LinkOverError and
    the refusals of a password."""
    invitation = get_invitation(token)
    gone, _ = Invitation.objects.filter(pk=invitation.pk).delete()
    if not gone:  # somebody else was first with the same link
        raise LinkOverError
    user = create_user(
        actor=None,
        login=invitation.email,
        email=invitation.email,
        name=invitation.name,
        role=invitation.role,
        department_id=invitation.department_id,
        manager_id=invitation.manager_id,
        password=password,
        language=invitation.language,
    )
    note_account(user.pk, "joined", by=user.pk, invited_by=invitation.invited_by_id)
    return user


def _send(invitation: Invitation, link: str) -> str:
    with language.use(language.known(invitation.language)):
        company = get_company_name()
        queue_mail(
            to=invitation.email,
            subject=text(
                zh=f"{company}邀请你使用 Genjin 跟进", en=f"{company} invites you to Genjin"
            ),
            text=text(
                zh=f"{invitation.name}，你好：\n\n点开下面的链接设置密码，即可开始使用。"
                f"链接 7 天内有效，只能用一次。\n\n{link}\n",
                en=f"Hello {invitation.name},\n\nopen this link and choose a password to begin. "
                f"It is valid for 7 days and works once.\n\n{link}\n",
            ),
            key=f"invitation:{invitation.pk}:{invitation.token_digest[:16]}",
        )
    return link
