"""Many rows in a statement of SQLite.

A row a statement is slow there where the table has triggers: each of them keeps a journal of its
own to go back by, and inside a savepoint SQLite walks through all that was written since to close
it (500 steps beside 1,500 others: 140 ms, by 64 at a time 22 ms)."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

AT_ONCE = 64  # rows: more is not faster, and a long statement that is kept takes much memory


def write_many(
    cursor: Any, before: str, rows: Iterable[Sequence[Any]], width: int, after: str = ""
) -> None:
    """Run `before`, the rows as a list of VALUES, `after`; some rows at a time. `width`: values in
    a row."""
    row = f"({', '.join(['%s'] * width)})"
    for part in _parts(iter(rows)):
        values = [value for one in part for value in one]
        cursor.execute(f"{before} {', '.join([row] * len(part))}{after}", values)


def _parts(rows: Iterator[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    """The rest falls into halves, so that there are few forms of the statement to be kept."""
    while part := list(islice(rows, AT_ONCE)):
        size = AT_ONCE
        while part:
            while size > len(part):
                size //= 2
            yield part[:size]
            part = part[size:]
