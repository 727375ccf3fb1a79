"""The one API: puts the routers together and gives every fault its one shape."""

import logging
import secrets
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.db import DatabaseError, InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation
from ninja.security import APIKeyCookie
from ninja.utils import check_csrf

from genjin.common import errors
from genjin.common.http import error_answer
from genjin.common.language import text
from genjin.config.guard.document import complete
from genjin.config.guard.operations import guarded, with_bounds
from genjin.config.guard.strictness import ReadOnce
from genjin.config.version import VERSION
from genjin.config.watch.requests import route_of
from genjin.identity.sessions.errors import BadTokenError
from genjin.identity.users.models import User
from genjin.platform.answers.errors import InFlightError

log = logging.getLogger("genjin")


class SignedIn(APIKeyCookie):
    """A session cookie; unsafe methods need the CSRF token too."""

    param_name = settings.SESSION_COOKIE_NAME

    def __init__(self) -> None:
        # Asked below instead: who is not signed in is told so, whatever the token.
        super().__init__(csrf=False)

    def authenticate(self, request: HttpRequest, key: str | None) -> User | None:
        user = getattr(request, "user", None)
        if not isinstance(user, User):
            return None
        if check_csrf(request):
            raise BadTokenError
        return user


class Api(NinjaAPI):
    """An operation is called what its function is called."""

    def get_openapi_operation_id(self, operation: Operation) -> str:
        return str(operation.view_func.__name__)

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        document = super().get_openapi_schema(**options)
        complete(document)
        return document


def make_api() -> NinjaAPI:
    api = Api(
        title="Genjin 跟进",
        version=VERSION,
        description="The follow-up CRM in which the SOP is the engine.",
        auth=SignedIn(),
        docs_url=None,
        openapi_url=None,
        urls_namespace="api",
        parser=ReadOnce(),
    )
    api.add_decorator(guarded, mode="view")
    api.add_decorator(with_bounds, mode="operation")
    _add_fault_answers(api)
    return api


def _add_fault_answers(api: NinjaAPI) -> None:
    api.add_exception_handler(errors.GenjinError, _refused)
    api.add_exception_handler(AuthenticationError, _not_signed_in)
    api.add_exception_handler(ValidationError, _malformed)
    api.add_exception_handler(Http404, _missing)
    api.add_exception_handler(HttpError, _http_error)
    api.add_exception_handler(OperationalError, database_busy)
    api.add_exception_handler(InterfaceError, database_busy)
    api.add_exception_handler(DatabaseError, broken)
    api.add_exception_handler(Exception, broken)


def _refused(request: HttpRequest, error: Any) -> HttpResponse:
    response = error_answer(error)
    if error.status == HTTPStatus.TOO_MANY_REQUESTS:
        response["Retry-After"] = str(error.details.get("seconds", 60))
    if isinstance(error, InFlightError):
        response["Retry-After"] = "1"
    return response


def _not_signed_in(request: HttpRequest, error: Any) -> HttpResponse:
    return error_answer(errors.NotSignedInError())


def _missing(request: HttpRequest, error: Any) -> HttpResponse:
    return error_answer(errors.NotFoundError())


def _malformed(request: HttpRequest, error: Any) -> HttpResponse:
    """Pydantic's findings as field -> sentence."""
    fields = {_field(finding["loc"]): _sentence(finding) for finding in error.errors}
    return error_answer(errors.InvalidInputError(fields=fields))


def _field(place: tuple[str | int, ...]) -> str:
    """Where the caller put it: ("body", "body", "contact", "phone") is contact.phone."""
    inside = place[2:] if place[0] in ("body", "form") else place[1:]
    return ".".join(str(part) for part in inside or place[:1])


def _sentence(finding: dict[str, Any]) -> str:
    match finding["type"]:
        case "missing":
            return text(zh="必填", en="Required")
        case "extra_forbidden":
            return text(zh="不认识这个字段", en="Unknown field")
        case "string_too_long":
            limit = finding.get("ctx", {}).get("max_length", "")
            return text(zh=f"最多 {limit} 个字", en=f"At most {limit} characters")
        case "string_too_short":
            return text(zh="必填", en="Required")
        case _:
            return text(zh="格式不对", en="Not in the expected form") + f" ({finding['msg']})"


def _http_error(request: HttpRequest, error: Any) -> HttpResponse:
    class Answer(errors.GenjinError):
        status = error.status_code
        code = f"http.{error.status_code}"
        zh = "请求无法处理。"
        en = "The request could not be handled."

    return error_answer(Answer())


def database_busy(request: HttpRequest, error: Any) -> HttpResponse:
    log.warning("database unavailable: %s", type(error).__name__, exc_info=error)
    response = error_answer(errors.UnavailableError())
    response["Retry-After"] = "2"
    return response


def broken(request: HttpRequest, error: Any = None) -> HttpResponse:
    """A fault of ours: the caller gets a reference, the log the rest."""
    reference = secrets.token_hex(4)
    log.error("fault %s", reference, exc_info=error, extra={"fields": {"route": route_of(request)}})
    return error_answer(errors.UnexpectedError(reference=reference))
