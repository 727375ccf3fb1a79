"""/api/session: who am I, signing in and out, my preferences."""

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest
from django.middleware.csrf import get_token
from ninja import Router, Status

from genjin.common import clock
from genjin.common.http import codes, refusals
from genjin.identity.challenges.errors import ChallengeOverError
from genjin.identity.departments.selectors import get_company_name
from genjin.identity.factors.errors import PasskeyRefusedError, WrongCodeError
from genjin.identity.factors.schemas import PasskeyIn, PasskeyQuestionOut
from genjin.identity.sessions import errors
from genjin.identity.sessions.requests import SignedInRequest, check_token
from genjin.identity.sessions.schemas import (
    CodeIn,
    Me,
    PasskeyQuestionIn,
    PreferencesIn,
    SessionOut,
    SignInIn,
)
from genjin.identity.sessions.services import beginning
from genjin.identity.sessions.services.preferences import change_preferences as change
from genjin.identity.users.models import User

router = Router(tags=["session"])


@router.get("", auth=None, response={200: SessionOut} | refusals())
def get_session(request: HttpRequest) -> SessionOut:
    """Public: who is signed in, if anybody, and the token that every unsafe request carries."""
    user = getattr(request, "user", None)
    return SessionOut(
        user=Me.from_orm(user) if isinstance(user, User) else None,
        csrf_token=get_token(request),
        now=clock.now(),
        company_name=get_company_name(),
    )


@router.post(
    "",
    auth=None,
    response={200: Me}
    | codes(
        [
            errors.WrongCredentialsError,
            errors.SecondFactorRequiredError,
            errors.BadTokenError,
            errors.ThrottledError,
        ]
    ),
)
def sign_in(request: HttpRequest, body: SignInIn) -> User:
    """Public. A page of another site cannot sign a visitor in: the token is asked here too."""
    check_token(request)
    return beginning.sign_in(request=request, login=body.login, password=body.password)


@router.post(
    "/second-factor",
    auth=None,
    response={200: Me}
    | codes([ChallengeOverError, WrongCodeError, errors.BadTokenError, errors.ThrottledError]),
)
def sign_in_with_code(request: HttpRequest, body: CodeIn) -> User:
    """Public: the second step."""
    check_token(request)
    return beginning.sign_in_with_code(request=request, challenge=body.challenge, code=body.code)


@router.post(
    "/passkey/options",
    auth=None,
    response={200: PasskeyQuestionOut} | codes([ChallengeOverError, errors.BadTokenError]),
)
def ask_for_passkey(request: HttpRequest, body: PasskeyQuestionIn) -> dict[str, Any]:
    """Public: what the browser asks a passkey with."""
    check_token(request)
    challenge, options = beginning.ask_for_passkey(request=request, challenge=body.challenge)
    return {"challenge": challenge, "options": options}


@router.post(
    "/passkey",
    auth=None,
    response={200: Me}
    | codes([ChallengeOverError, PasskeyRefusedError, errors.BadTokenError, errors.ThrottledError]),
)
def sign_in_with_passkey(request: HttpRequest, body: PasskeyIn) -> User:
    """Public: instead of the password, or as the second step."""
    check_token(request)
    meet = beginning.sign_in_with_second_passkey if body.second else beginning.sign_in_with_passkey
    credential = body.credential.model_dump(exclude_none=True)
    return meet(request=request, challenge=body.challenge, credential=credential)


@router.delete("", response={204: None} | codes([errors.BadTokenError]))
def sign_out(request: SignedInRequest) -> Status[None]:
    beginning.sign_out(request=request)
    return Status(HTTPStatus.NO_CONTENT, None)


@router.patch("/me", response={200: Me} | codes([errors.BadTokenError]))
def change_preferences(request: SignedInRequest, body: PreferencesIn) -> User:
    return change(actor=request.user, language=body.language, theme=body.theme)
