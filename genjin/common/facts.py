"""News between packages: frozen facts in the past tense, heard in the order of registration.

A fact is stated inside the transaction of the change and heard synchronously, so what a listener
writes is true together with the change. A listener that may fail without harm to the change
guards itself with a savepoint.
"""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F")

_listeners: dict[type, dict[str, Callable[[Any], None]]] = defaultdict(dict)


def hear(fact_type: type[F], *, name: str) -> Callable[[Callable[[F], None]], Callable[[F], None]]:
    """Register a listener under a stable name; the same name twice is an error."""

    def register(listener: Callable[[F], None]) -> Callable[[F], None]:
        if name in _listeners[fact_type]:
            raise ValueError(f"listener {name!r} for {fact_type.__name__} is registered twice")
        _listeners[fact_type][name] = listener
        return listener

    return register


def state(fact: object) -> None:
    """Tell all listeners of this type of fact."""
    for listener in list(_listeners.get(type(fact), {}).values()):
        listener(fact)
