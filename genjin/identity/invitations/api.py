"""/api/invitations: administrators ask people to join, and those who are asked come."""

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest
from ninja import Router, Status

from genjin.common.http import codes, refusals
from genjin.identity.access.selectors import require
from genjin.identity.departments.selectors import get_company_name
from genjin.identity.invitations import selectors, services
from genjin.identity.invitations.models import Invitation
from genjin.identity.invitations.schemas import (
    AcceptIn,
    InvitationIn,
    InvitationPageOut,
    InvitationsOut,
    InvitedOut,
    JoinedOut,
    TokenIn,
)
from genjin.identity.links.addresses import address_of_product
from genjin.identity.links.errors import LinkOverError
from genjin.identity.organisation import errors
from genjin.identity.passwords.errors import PasswordTooCommonError, PasswordTooShortError
from genjin.identity.passwords.rules import shortest_password
from genjin.identity.sessions.errors import BadTokenError
from genjin.identity.sessions.requests import SignedInRequest, check_token
from genjin.platform.mail.services import is_mail_on

router = Router(tags=["people"])


@router.post(
    "/look", auth=None, response={200: InvitationPageOut} | codes([BadTokenError, LinkOverError])
)
def look_at_invitation(request: HttpRequest, body: TokenIn) -> dict[str, Any]:
    """Public: what the page of whoever was invited shows."""
    check_token(request)
    invitation = services.get_invitation(body.token)
    return {
        "name": invitation.name,
        "email": invitation.email,
        "company_name": get_company_name(),
        "shortest_password": shortest_password(),
    }


@router.post(
    "/accept",
    auth=None,
    response={200: JoinedOut}
    | codes([BadTokenError, LinkOverError, PasswordTooShortError, PasswordTooCommonError]),
)
def accept_invitation(request: HttpRequest, body: AcceptIn) -> dict[str, Any]:
    """Public: signing in is the next call, as for everybody."""
    check_token(request)
    user = services.accept_invitation(token=body.token, password=body.password)
    return {"login": user.login}


@router.get("", response={200: InvitationsOut} | refusals())
def list_invitations(request: SignedInRequest) -> dict[str, Any]:
    require(request.user, "people.invite")
    return {"items": list(selectors.list_invitations())}


@router.post(
    "",
    response={201: InvitedOut}
    | codes([BadTokenError, errors.EmailTakenError, errors.NotAnEmailError]),
)
def create_invitation(request: SignedInRequest, body: InvitationIn) -> Status[dict[str, Any]]:
    made = services.invite(
        actor=request.user, address=address_of_product(request), **body.model_dump()
    )
    return Status(HTTPStatus.CREATED, _invited(*made))


@router.post("/{invitation_id}/renew", response={200: InvitedOut} | codes([BadTokenError]))
def renew_invitation(request: SignedInRequest, invitation_id: int) -> dict[str, Any]:
    made = services.renew_invitation(
        actor=request.user, invitation_id=invitation_id, address=address_of_product(request)
    )
    return _invited(*made)


@router.delete("/{invitation_id}", response={204: None} | codes([BadTokenError]))
def withdraw_invitation(request: SignedInRequest, invitation_id: int) -> Status[None]:
    services.withdraw_invitation(actor=request.user, invitation_id=invitation_id)
    return Status(HTTPStatus.NO_CONTENT, None)


def _invited(invitation: Invitation, link: str) -> dict[str, Any]:
    return {"invitation": invitation, "link": link, "mailed": is_mail_on()}
