"""/api/session/reset and /api/session/link: public, for those who forgot their password; and what
administrators do for others: /api/people/{id}/…, /api/password-rules."""

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest
from ninja import Router, Status

from genjin.common.http import codes, refusals
from genjin.identity.access.selectors import require
from genjin.identity.departments.selectors import get_company_name
from genjin.identity.invitations.schemas import TokenIn
from genjin.identity.links.addresses import address_of_product
from genjin.identity.links.errors import LinkOverError
from genjin.identity.organisation.errors import DisabledPersonError
from genjin.identity.passwords.errors import PasswordTooCommonError, PasswordTooShortError
from genjin.identity.passwords.rules import SHORTEST_PASSWORD, shortest_password
from genjin.identity.security import selectors, services
from genjin.identity.security.schemas import (
    LinkPageOut,
    LoginOut,
    NewPasswordIn,
    PasswordRulesIn,
    PasswordRulesOut,
    ResetIn,
    ResetOut,
    SignInLinkOut,
)
from genjin.identity.sessions.errors import BadTokenError, ConfirmNeededError, ThrottledError
from genjin.identity.sessions.requests import SignedInRequest, check_token
from genjin.identity.sessions.services.keeping import require_confirmed
from genjin.platform.settings.selectors import get_setting_with_version

forgotten = Router(tags=["session"])
accounts = Router(tags=["people"])
rules = Router(tags=["people"])
CONFIRMED = [BadTokenError, ConfirmNeededError]
NO_CONTENT = Status(HTTPStatus.NO_CONTENT, None)


@forgotten.post(
    "/reset", auth=None, response={200: ResetOut} | codes([BadTokenError, ThrottledError])
)
def ask_for_reset(request: HttpRequest, body: ResetIn) -> dict[str, bool]:
    """Public; the same answer whether there is such a person or not."""
    check_token(request)
    mail = services.ask_for_reset(
        request=request, login=body.login, address=address_of_product(request)
    )
    return {"mail": mail}


@forgotten.post(
    "/link", auth=None, response={200: LinkPageOut} | codes([BadTokenError, LinkOverError])
)
def look_at_link(request: HttpRequest, body: TokenIn) -> dict[str, Any]:
    """Public: whose password the link sets."""
    check_token(request)
    user = selectors.get_link_owner(body.token)
    return {
        "name": user.name,
        "login": user.login,
        "company_name": get_company_name(),
        "shortest_password": shortest_password(),
    }


@forgotten.post(
    "/link/password",
    auth=None,
    response={200: LoginOut}
    | codes([BadTokenError, LinkOverError, PasswordTooShortError, PasswordTooCommonError]),
)
def set_password_by_link(request: HttpRequest, body: NewPasswordIn) -> dict[str, str]:
    """Public: signing in is the next call, with the second factor where there is one."""
    check_token(request)
    user = services.set_password_by_link(token=body.token, password=body.password)
    return {"login": user.login}


@accounts.post(
    "/{person_id}/sign-in-link",
    response={200: SignInLinkOut} | codes([*CONFIRMED, DisabledPersonError]),
)
def make_sign_in_link(request: SignedInRequest, person_id: int) -> dict[str, Any]:
    require(request.user, "people.secure")
    require_confirmed(request)
    link, expires_at = services.make_sign_in_link(
        actor=request.user, user_id=person_id, address=address_of_product(request)
    )
    return {"link": link, "expires_at": expires_at}


@accounts.post("/{person_id}/remove-second-factor", response={204: None} | codes(CONFIRMED))
def remove_second_factor(request: SignedInRequest, person_id: int) -> Status[None]:
    require(request.user, "people.secure")
    require_confirmed(request)
    services.remove_factors(actor=request.user, user_id=person_id)
    return NO_CONTENT


@accounts.post("/{person_id}/end-sessions", response={204: None} | codes([BadTokenError]))
def end_sessions_of_person(request: SignedInRequest, person_id: int) -> Status[None]:
    services.end_sessions_of(actor=request.user, user_id=person_id)
    return NO_CONTENT


@rules.get("", response={200: PasswordRulesOut} | refusals())
def get_password_rules(request: SignedInRequest) -> dict[str, int]:
    require(request.user, "people.secure")
    shortest, version = get_setting_with_version(SHORTEST_PASSWORD)
    return {"shortest_password": shortest, "version": version}


@rules.put("", response={200: PasswordRulesOut} | refusals(403, 412))
def change_password_rules(request: SignedInRequest, body: PasswordRulesIn) -> dict[str, int]:
    services.change_password_rules(
        actor=request.user, shortest=body.shortest_password, version=body.version
    )
    return get_password_rules(request)
