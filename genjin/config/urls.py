"""Addresses: the API, the web page's files, and the page itself for everything else."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.urls import path, re_path

from genjin.common.errors import NotFoundError
from genjin.common.http import error_answer
from genjin.config import pages
from genjin.config.api import broken, database_busy
from genjin.config.routers import api
from genjin.config.watch import views
from genjin.identity.sessions.errors import BadTokenError


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return error_answer(BadTokenError())


def no_such_route(request: HttpRequest) -> HttpResponse:
    return error_answer(NotFoundError())


urlpatterns = [
    path("api/", api.urls),
    re_path(r"^api(?:/.*)?$", no_such_route),
    path("health", views.health),
    path("metrics", views.metrics),
    path("assets/<path:name>", pages.asset),
    re_path(r"^(?P<name>[\w.-]+\.(?:svg|png|ico|webmanifest|txt))$", pages.root_file),
    path("setup", pages.set_up_page),
    re_path(r"^.*$", pages.page),
]


def fault(request: HttpRequest) -> HttpResponse:
    """Something broke before the API was reached, like the statement that finds who asks."""
    error = sys.exc_info()[1]
    away = isinstance(error, (OperationalError, InterfaceError))
    return database_busy(request, error) if away else broken(request, error)


handler500 = fault
