"""What happens around every request."""

from collections.abc import Callable
from urllib.parse import unquote

from django.conf import settings
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpRequest, HttpResponse, UnreadablePostError

from genjin.common import clock, language
from genjin.common.errors import MalformedBodyError, TooLargeError
from genjin.common.http import error_answer
from genjin.identity.sessions.selectors import find_signed_in
from genjin.identity.sessions.services.keeping import touch_session
from genjin.platform.settings.clock import refresh_clock
from genjin.records.objects.gates import overriding

LONGEST_REASON = 200
SMALL_BODY = 1024 * 1024

Handler = Callable[[HttpRequest], HttpResponse]

POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
    " frame-ancestors 'none'; form-action 'self'"
)


# What the page has no use for, nor has anything that might get into it.
UNUSED = ", ".join(
    f"{feature}=()"
    for feature in (
        "camera",
        "display-capture",
        "geolocation",
        "hid",
        "microphone",
        "midi",
        "payment",
        "serial",
        "usb",
    )
)


class SecurityHeaders:
    """Headers that every answer carries, pages add their own nonce for styles."""

    def __init__(self, get_response: Handler) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self._next(request)
        response.setdefault("Content-Security-Policy", POLICY)
        response.setdefault("X-Content-Type-Options", "nosniff")
        response.setdefault("Referrer-Policy", "same-origin")
        response.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        if settings.HTTPS:
            response.setdefault("Strict-Transport-Security", "max-age=31536000")
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.setdefault("Permissions-Policy", UNUSED)
        if request.path.startswith("/api/"):
            response.setdefault("Cache-Control", "no-store")
        return response


class Clock:
    """In test mode the clock's offset is read once a request; every answer tells the time."""

    def __init__(self, get_response: Handler) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.TEST_CLOCK:
            refresh_clock()
        response = self._next(request)
        response["X-Server-Now"] = clock.now().isoformat()
        return response


class Sessions(SessionMiddleware):
    """Django's, but only signing out takes the cookie away. A request that was sent with the cookie
    of a session that is over, and is answered after somebody signed in again, would otherwise
    take away that of the new one."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        response = super().process_response(request, response)
        if request.session.is_empty() and not request.session.modified:
            response.cookies.pop(settings.SESSION_COOKIE_NAME, None)
        return response


class Overriding:
    """Whoever may let a change through a gate says why in a header, percent-encoded."""

    def __init__(self, get_response: Handler) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        reason = unquote(request.headers.get("X-Override-Reason", ""))
        with overriding(reason[:LONGEST_REASON]):
            return self._next(request)


class Person:
    """Finds who asks and in which language the answer is."""

    def __init__(self, get_response: Handler) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:

        user = find_signed_in(request)
        if user and getattr(request.session, "stale", False):
            touch_session(key=str(request.session.session_key))
        request.user = user  # type: ignore[assignment]
        spoken = user.language if user else ""
        if language.is_language(spoken):
            language.activate(spoken)  # type: ignore[arg-type]
        else:
            language.activate(language.from_header(request.headers.get("Accept-Language", "")))
        return self._next(request)


class BodyLimit:
    """Refuses a body that no operation takes, before anything of it is read or kept. What is small
    is read at once, whatever becomes of it: who is answered while still sending (that nobody is
    signed in, say) finds the line cut and may never see the answer."""

    def __init__(self, get_response: Handler) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        length = request.META.get("CONTENT_LENGTH") or "0"
        if length.isdecimal() and int(length) > settings.LONGEST_BODY:
            return error_answer(TooLargeError(limit=f"{settings.LONGEST_BODY // 1024**2} MB"))
        if length.isdecimal() and 0 < int(length) <= SMALL_BODY and not _is_form(request):
            try:
                request.body  # noqa: B018  reading it is what takes it in
            except UnreadablePostError:
                return error_answer(MalformedBodyError())
        return self._next(request)


def _is_form(request: HttpRequest) -> bool:
    """Those are read part by part."""
    return request.content_type == "multipart/form-data"
