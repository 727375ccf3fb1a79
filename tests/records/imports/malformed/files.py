"""A thousand malformed files, each made anew from its number."""

import random
from collections.abc import Iterable
from dataclasses import dataclass

from tests.records.imports.malformed import books, old_books, texts
from tests.records.imports.malformed.lists import Made

COUNT = 1_000
_MAKERS = [
    (f"{module.__name__.rpartition('.')[2]}.{maker.__name__}", maker)
    for module in (texts, books, old_books)
    for maker in module.MAKERS
]
ONCE_BROKE = (82,)
SAMPLE = (*range(0, COUNT, 8), *ONCE_BROKE)
"""Every kind of file, most of them twice, and those that something was learned from."""


@dataclass(frozen=True)
class Malformed:
    number: int
    kind: str
    made: Made


def malformed(number: int) -> Malformed:
    """The same number is the same file, today and tomorrow."""
    kind, make = _MAKERS[number % len(_MAKERS)]
    return Malformed(number, kind, make(random.Random(number)))


def kinds_of(numbers: Iterable[int]) -> set[str]:
    return {_MAKERS[number % len(_MAKERS)][0] for number in numbers}


ALL_KINDS = {kind for kind, _ in _MAKERS}
