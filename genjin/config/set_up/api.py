"""/api/setup: the first set-up. Once it is done there is no such address."""

from http import HTTPStatus

from django.http import HttpRequest
from ninja import Field, Router, Schema, Status

from genjin.common.http import BodyIn, codes, refusals
from genjin.config.set_up import services
from genjin.config.set_up.errors import WrongSetUpCodeError
from genjin.identity.organisation.errors import NotAnEmailError
from genjin.identity.passwords.errors import PasswordTooCommonError, PasswordTooShortError
from genjin.identity.passwords.rules import shortest_password
from genjin.identity.passwords.schemas import Secret
from genjin.identity.sessions.errors import BadTokenError, ThrottledError
from genjin.identity.sessions.requests import check_token

router = Router(tags=["setup"])


class SetUpOut(Schema):
    shortest_password: int


class SetUpIn(BodyIn):
    code: str = Field(min_length=1, max_length=60)
    company: str = Field(min_length=1, max_length=100)
    name: str = Field(min_length=1, max_length=60)
    email: str = Field(min_length=3, max_length=254)
    password: Secret


class DoneOut(Schema):
    login: str


@router.get("", auth=None, response={200: SetUpOut} | refusals())
def get_set_up(request: HttpRequest) -> dict[str, int]:
    """Public while nobody can sign in, then missing."""
    services.require_open()
    return {"shortest_password": shortest_password()}


@router.post(
    "",
    auth=None,
    response={201: DoneOut}
    | codes(
        [
            BadTokenError,
            WrongSetUpCodeError,
            ThrottledError,
            NotAnEmailError,
            PasswordTooShortError,
            PasswordTooCommonError,
        ]
    ),
)
def set_up_company(request: HttpRequest, body: SetUpIn) -> Status[dict[str, str]]:
    """Public: the code of the console is the proof."""
    services.require_open()
    check_token(request)
    user = services.set_up(request=request, **body.model_dump())
    return Status(HTTPStatus.CREATED, {"login": user.login})
