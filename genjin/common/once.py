"""Small tables that several parts of one command read, read once for all of them: who is away now,
say. Whoever writes such a table says so."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

T = TypeVar("T")

_read: ContextVar[dict[str, Any] | None] = ContextVar("read_in_this_command", default=None)


@contextmanager
def reading_once() -> Iterator[None]:
    """An inner block is part of the outer one."""
    if _read.get() is not None:
        yield
        return
    token = _read.set({})
    try:
        yield
    finally:
        _read.reset(token)


def once(name: str, read: Callable[[], T]) -> T:
    """What was read under the name in this command; outside of one it is read each time."""
    known = _read.get()
    if known is None:
        return read()
    if name not in known:
        known[name] = read()
    found: T = known[name]
    return found


def forget(name: str) -> None:
    """It was written: read it again."""
    if known := _read.get():
        known.pop(name, None)
