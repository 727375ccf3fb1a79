"""Around every request: its id, a line in the log, and what the metrics count."""

import logging
import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from genjin.config.watch.requests import id_for, method_of, request_id, route_of
from genjin.identity.users.models import User
from genjin.platform.counters.counting import time_taken

log = logging.getLogger("genjin.request")

SECONDS = "genjin_request_seconds"


class Watch:
    """Outermost, so that it sees what all the others answered."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._next = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        number = id_for(request)
        reset = request_id.set(number)
        began = time.perf_counter()
        try:
            response = self._next(request)
            response["X-Request-ID"] = number
            self._note(request, response.status_code, time.perf_counter() - began)
        finally:
            request_id.reset(reset)
        return response

    def _note(self, request: HttpRequest, status: int, seconds: float) -> None:
        method, route = method_of(request), route_of(request)
        time_taken(SECONDS, seconds, method=method, route=route, status=f"{status // 100}xx")
        user = getattr(request, "user", None)
        fields = {
            "method": method,
            "route": route,
            "status": status,
            "milliseconds": round(seconds * 1000, 1),
            "user_id": user.pk if isinstance(user, User) else None,
        }
        log.info("request", extra={"fields": fields})
