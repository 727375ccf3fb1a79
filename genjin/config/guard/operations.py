"""Stands around every operation of the API."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from django.http import HttpRequest, HttpResponse
from ninja.operation import Operation

from genjin.common.errors import GenjinError
from genjin.config.guard.once import key_of, run_once
from genjin.config.guard.strictness import Declared, refuse_great, refuse_odd
from genjin.identity.users.models import User

Run = Callable[..., HttpResponse]
Answer = TypeVar("Answer")


def guarded(run: Run) -> Run:
    """Around an operation's way from request to answer. Who has to sign in is told so first."""
    operation: Operation = run.__self__  # type: ignore[attr-defined]
    declared = Declared.by(operation)

    @wraps(run)
    def checked(request: HttpRequest, **path: Any) -> HttpResponse:
        if operation.auth_callbacks and not isinstance(request.user, User):
            return run(request, **path)
        try:
            refuse_odd(request, declared, path)
            key = key_of(request)
            if key is None:
                return run(request, **path)
            refuse = operation.api.on_exception
            return run_once(request, key, lambda: run(request, **path), refuse=refuse)
        except GenjinError as error:
            return operation.api.on_exception(request, error)

    return checked


def with_bounds(view: Callable[..., Answer]) -> Callable[..., Answer]:
    """Around the operation itself, which is given what was read of the request."""

    @wraps(view)
    def checked(request: HttpRequest, **values: Any) -> Answer:
        refuse_great(values)
        return view(request, **values)

    return checked
