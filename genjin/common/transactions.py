"""Commands and the transaction that they share."""

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import transaction

from genjin.common import facts
from genjin.common.once import reading_once

P = ParamSpec("P")
R = TypeVar("R")

_inside: ContextVar[bool] = ContextVar("inside_a_command", default=False)


def command(function: Callable[P, R]) -> Callable[P, R]:
    """All or nothing, and one event to those who hear facts together. A command that another one
    calls joins its transaction and makes no savepoint of its own: a dozen nested savepoints cost
    more than the writes between them.

    So whoever catches a refusal of an inner command and goes on puts a savepoint
    (`transaction.atomic`) around it; without one, the outer command can write nothing more."""

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        joins = _inside.get() and transaction.get_connection().in_atomic_block
        token = _inside.set(True)
        try:
            with transaction.atomic(savepoint=not joins), reading_once(), facts.together():
                return function(*args, **kwargs)
        finally:
            _inside.reset(token)

    return run
