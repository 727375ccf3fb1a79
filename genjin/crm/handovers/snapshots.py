"""What stands of each thing in a package: the same words while it is offered and in the report."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from genjin.common.language import text
from genjin.common.subjects import Subject, about
from genjin.identity.organisation.holdings import Holding, Thing, Words, holdings
from genjin.records.objects.selectors import titles_of, values_of
from genjin.records.objects.types import object_types

_FOLLOWED = "last_follow_up_at"


@dataclass(frozen=True, slots=True)
class Line:
    """A thing of a kind with the name of its record; no telephone number stands in it."""

    kind: str
    thing: Thing
    name: str
    followed_at: datetime | None


class Beside(NamedTuple):
    kind: Holding
    ids: list[int]


def lines_of(kind: Holding, ids: Collection[int]) -> list[Line]:
    """In order of the ids; a fixed number of statements per type of record."""
    things = {thing.id: thing for thing in kind.describe(ids)} if ids else {}
    known = _about_records({thing.record for thing in things.values()})
    return [
        Line(kind.name, thing, *known.get(thing.record, (f"#{thing.record[1]}", None)))
        for thing in (things[pk] for pk in ids if pk in things)
    ]


def beside(user_id: int, records: Collection[Subject]) -> list[Beside]:
    """What of theirs lies on these records, and goes with them."""
    if not records:
        return []
    on = about(records)()
    kinds = [kind for kind in holdings if kind.hangs]
    return [
        Beside(
            kind, list(kind.rows(user_id).filter(on).order_by("id").values_list("id", flat=True))
        )
        for kind in kinds
    ]


def said(words: Words) -> str:
    zh = words.get("zh", "")
    return text(zh=zh, en=words.get("en") or zh)


def _about_records(records: Iterable[Subject]) -> Mapping[Subject, tuple[str, datetime | None]]:
    wanted: dict[str, set[int]] = defaultdict(set)
    for record_type, pk in records:
        wanted[record_type].add(pk)
    found: dict[Subject, tuple[str, datetime | None]] = {}
    for record_type, ids in wanted.items():
        followed = _followed(record_type, ids)
        for pk, name in titles_of(record_type, ids, numbers=False).items():
            found[record_type, pk] = (name, followed.get(pk))
    return found


def _followed(record_type: str, ids: Collection[int]) -> Mapping[int, datetime | None]:
    if _FOLLOWED not in {one.name for one in object_types.get(record_type).read_only}:
        return {}
    rows = values_of(record_type, ids, [_FOLLOWED])
    return {pk: row[_FOLLOWED] for pk, row in rows.items()}
