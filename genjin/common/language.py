"""Sentences in the reader's language: Chinese first, English second."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal

Language = Literal["zh-CN", "en"]
CHINESE: Language = "zh-CN"
ENGLISH: Language = "en"

_current: ContextVar[Language] = ContextVar("language", default=CHINESE)


def current() -> Language:
    return _current.get()


def is_language(value: str) -> bool:
    return value in (CHINESE, ENGLISH)


def spoken_by(stored: str) -> Language:
    """A person's language as their row holds it."""
    return ENGLISH if stored == ENGLISH else CHINESE


def activate(language: Language) -> None:
    """Set the language of this request or job."""
    _current.set(language)


@contextmanager
def use(language: Language) -> Iterator[None]:
    token = _current.set(language)
    try:
        yield
    finally:
        _current.reset(token)


def text(*, zh: str, en: str) -> str:
    """The sentence for whoever reads now."""
    return zh if _current.get() == CHINESE else en


def from_header(accept_language: str) -> Language:
    """The first language of an Accept-Language header that we speak."""
    for part in accept_language.split(","):
        name = part.split(";")[0].strip().lower()
        if name.startswith("zh"):
            return CHINESE
        if name.startswith("en"):
            return ENGLISH
    return CHINESE


def known(value: str) -> Language:
    """A stored language, as one that we speak."""
    return ENGLISH if value == ENGLISH else CHINESE
