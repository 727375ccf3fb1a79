"""News between packages: frozen facts in the past tense, heard in the order of registration.

A fact is stated inside the transaction of the change and heard synchronously, so what a listener
writes is true together with the change. A listener that may fail without harm to the change
guards itself with a savepoint.

A listener for which only the outcome of a whole command counts hears its facts together, once, at
the end of the command (`hear_together`, `together`).
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

F = TypeVar("F")

_listeners: dict[type, dict[str, Callable[[Any], None]]] = defaultdict(dict)
_gatherers: dict[str, tuple[tuple[type, ...], Callable[[Sequence[Any]], None]]] = {}
_gathered: ContextVar[list[object] | None] = ContextVar("gathered_facts", default=None)


def hear(fact_type: type[F], *, name: str) -> Callable[[Callable[[F], None]], Callable[[F], None]]:
    """Register a listener under a stable name; the same name twice is an error."""

    def register(listener: Callable[[F], None]) -> Callable[[F], None]:
        if name in _listeners[fact_type]:
            raise ValueError(f"listener {name!r} for {fact_type.__name__} is registered twice")
        _listeners[fact_type][name] = listener
        return listener

    return register


def hear_together(
    *fact_types: type, name: str
) -> Callable[[Callable[[Sequence[Any]], None]], Callable[[Sequence[Any]], None]]:
    """Register a listener that gets, in order, all facts of these types that a command stated."""

    def register(listener: Callable[[Sequence[Any]], None]) -> Callable[[Sequence[Any]], None]:
        if name in _gatherers:
            raise ValueError(f"listener {name!r} is registered twice")
        _gatherers[name] = (fact_types, listener)
        return listener

    return register


@contextmanager
def together() -> Iterator[None]:
    """Facts stated within are one event to those who hear them together. Goes inside the
    transaction; what such a listener states in turn is heard at once. An inner block is part of
    the outer one; after an error nobody hears anything, for nothing has happened."""
    if _gathered.get() is not None:
        yield
        return
    facts: list[object] = []
    token = _gathered.set(facts)
    try:
        yield
    finally:
        _gathered.reset(token)
    _tell(facts)


def state(fact: object) -> None:
    """Tell all listeners of this type of fact."""
    with together():
        gathered = _gathered.get()
        assert gathered is not None
        gathered.append(fact)  # before what its listeners state in turn
        for listener in list(_listeners.get(type(fact), {}).values()):
            listener(fact)


def _tell(facts: Sequence[object]) -> None:
    for fact_types, listener in list(_gatherers.values()):
        if mine := [fact for fact in facts if isinstance(fact, fact_types)]:
            listener(mine)
