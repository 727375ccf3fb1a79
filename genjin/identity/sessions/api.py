"""/api/session: who am I, signing in and out, my preferences."""

from http import HTTPStatus

from django.http import HttpRequest
from django.middleware.csrf import get_token
from ninja import Router, Status
from ninja.utils import check_csrf

from genjin.common import clock
from genjin.common.http import codes, refusals
from genjin.identity.departments.selectors import get_company_name
from genjin.identity.sessions import errors, services
from genjin.identity.sessions.requests import SignedInRequest
from genjin.identity.sessions.schemas import Me, PreferencesIn, SessionOut, SignInIn
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
    | codes([errors.WrongCredentialsError, errors.BadTokenError, errors.ThrottledError]),
)
def sign_in(request: HttpRequest, body: SignInIn) -> User:
    """Public. A page of another site cannot sign a visitor in: the token is asked here too."""
    if check_csrf(request):
        raise errors.BadTokenError
    return services.sign_in(request=request, login=body.login, password=body.password)


@router.delete("", response={204: None} | codes([errors.BadTokenError]))
def sign_out(request: SignedInRequest) -> Status[None]:
    services.sign_out(request=request)
    return Status(HTTPStatus.NO_CONTENT, None)


@router.patch("/me", response={200: Me} | codes([errors.BadTokenError]))
def change_preferences(request: SignedInRequest, body: PreferencesIn) -> User:
    return services.change_preferences(actor=request.user, language=body.language, theme=body.theme)
