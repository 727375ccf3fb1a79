"""Taking turns: who comes next. Pure."""

from collections.abc import Sequence
from itertools import cycle, islice


def turns(members: Sequence[int], *, after: int | None, count: int) -> list[int]:
    """The next `count` ids in rising order, going on behind `after`, who may have left."""
    if not members:
        return []
    ordered = sorted(members)
    start = sum(1 for member in ordered if after is not None and member <= after)
    return list(islice(cycle(ordered), start % len(ordered), start % len(ordered) + count))
