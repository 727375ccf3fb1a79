"""What is known of the request that is answered now: its id, for every line that is logged."""

import re
import secrets
from contextvars import ContextVar

from django.http import HttpRequest

METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}

request_id: ContextVar[str] = ContextVar("request_id", default="")

# A proxy in front may have numbered it. Anything but a random number could carry words.
_RANDOM = re.compile(r"[0-9a-f]{16,64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def id_for(request: HttpRequest) -> str:
    given = request.headers.get("X-Request-ID", "")
    return given if _RANDOM.fullmatch(given) else secrets.token_hex(16)


def method_of(request: HttpRequest) -> str:
    method = request.method or ""
    return method if method in METHODS else "OTHER"


def route_of(request: HttpRequest) -> str:
    """The pattern of its address, never the address: that may hold what a person typed."""
    match = request.resolver_match
    if match is None:
        return "none"
    if match.route.startswith("api/"):
        return "/" + re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", match.route)
    return str(getattr(match.func, "__name__", "page"))
