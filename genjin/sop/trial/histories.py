"""What records were before: from what they are now and what has been changed since. Pure."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from genjin.common.subjects import Subject

Convert = Callable[[str, Any], Any]
"""A field and a value as history keeps it; the value as the engine reads it."""


class Entry(NamedTuple):
    """One change of one record: field -> [from, to]."""

    object_id: int
    at: datetime
    changes: Mapping[str, list[Any]]


@dataclass(frozen=True, slots=True)
class History:
    """What a record was at first, and what became of it, in order of time."""

    first: Mapping[str, Any]
    changes: tuple[tuple[datetime, Mapping[str, Any]], ...]


def histories(
    rows: Mapping[int, Mapping[str, Any]], entries: Iterable[Entry], convert: Convert
) -> dict[int, History]:
    """`entries` in the order in which they were written; of other fields nothing is taken."""
    of_record: dict[int, list[Entry]] = defaultdict(list)
    for entry in entries:
        of_record[entry.object_id].append(entry)
    return {pk: _history(row, of_record.get(pk, ()), convert) for pk, row in rows.items()}


def _history(row: Mapping[str, Any], entries: Iterable[Entry], convert: Convert) -> History:
    first, changes = dict(row), []
    for entry in reversed(list(entries)):
        known = {name: pair for name, pair in entry.changes.items() if name in row}
        if not known:
            continue
        changes.append((entry.at, {name: convert(name, pair[1]) for name, pair in known.items()}))
        first |= {name: convert(name, pair[0]) for name, pair in known.items()}
    return History(first, tuple(reversed(changes)))


@dataclass(frozen=True, slots=True)
class Past:
    """A record that came in, with all that happened to it and to what came in beside it."""

    root: Subject
    created_at: datetime
    bound: Mapping[str, Subject]
    histories: Mapping[Subject, History]

    def changes(self) -> list[tuple[datetime, Subject, Mapping[str, Any]]]:
        """Of all its records, in order of time."""
        found = [
            (at, subject, values)
            for subject, history in self.histories.items()
            for at, values in history.changes
        ]
        return sorted(found, key=lambda change: change[0])
