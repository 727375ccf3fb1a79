"""/health and /metrics, for machines."""

import hmac
from http import HTTPStatus
from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from genjin.common.errors import NotFoundError
from genjin.common.http import error_answer, json_answer
from genjin.config.watch.health import look
from genjin.config.watch.metrics import as_text

# What proxies add: then the caller is not on this machine, whatever the connection says.
_FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Real-IP")


def health(request: HttpRequest) -> HttpResponse:
    """For everybody: nothing here is about anybody."""
    found = look()
    age = found.worker_age
    answer = json_answer(
        {
            "ok": not found.problems,
            "problems": found.problems,
            "database": found.database,
            "worker_seconds": round(age.total_seconds(), 1) if age is not None else None,
            "queue_seconds": round(found.queue_age.total_seconds(), 1),
        },
        status=HTTPStatus.SERVICE_UNAVAILABLE if found.problems else HTTPStatus.OK,
    )
    answer["Cache-Control"] = "no-store"
    return answer


def metrics(request: HttpRequest) -> HttpResponse:
    """For this machine and for who has the token; for others there is nothing here."""
    if not (_has_token(request) or _is_from_here(request)):
        return error_answer(NotFoundError())
    answer = HttpResponse(as_text(), content_type="text/plain; version=0.0.4; charset=utf-8")
    answer["Cache-Control"] = "no-store"
    return answer


def _has_token(request: HttpRequest) -> bool:
    wanted = f"Bearer {settings.METRICS_TOKEN}"
    given = request.headers.get("Authorization", "")
    return bool(settings.METRICS_TOKEN) and hmac.compare_digest(given.encode(), wanted.encode())


def _is_from_here(request: HttpRequest) -> bool:
    if any(name in request.headers for name in _FORWARDED):
        return False
    try:
        return ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
