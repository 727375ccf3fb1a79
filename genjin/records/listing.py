"""One page of a list: rows as tuples in order, and the cursor of the next page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from genjin.common.paging import (
    BrokenCursorError,
    cursor_id,
    cursor_moment,
    decode_cursor,
    encode_cursor,
)
from genjin.records.search.text import as_query


@dataclass(frozen=True, slots=True)
class RowPage:
    rows: Sequence[Sequence[Any]]
    next_cursor: str | None


def page_of(
    records: QuerySet[Any],
    columns: Sequence[str],
    *,
    sort: str,
    cursor: str,
    limit: int,
    texts: Sequence[str] = (),
) -> RowPage:
    """`sort` is a column, with a minus for newest first; the id parts equal ones. Sort columns
    hold moments, but for `texts`. The id is the first of `columns`."""
    key = sort.lstrip("-")
    ordered = records.order_by(sort, "-id" if sort.startswith("-") else "id")
    kept = _after(ordered, sort, cursor, is_text=key in texts)
    rows = list(kept.values_list(*columns, key)[: limit + 1])
    more = len(rows) > limit
    page = rows[:limit]
    return RowPage(page, encode_cursor([_plain(page[-1][-1]), page[-1][0]]) if more else None)


def found_by(records: QuerySet[Any], text: str) -> QuerySet[Any]:
    """Those in whose search text every word stands."""
    for word in as_query(text).split():
        records = records.filter(search_text__contains=word)
    return records


def _after(records: QuerySet[Any], sort: str, cursor: str, *, is_text: bool) -> QuerySet[Any]:
    if not cursor:
        return records
    key = sort.lstrip("-")
    value, pk = decode_cursor(cursor, length=2)
    pk = cursor_id(pk)
    if is_text and not isinstance(value, str):
        raise BrokenCursorError
    place = value if is_text else cursor_moment(value)
    if not sort.startswith("-"):
        return records.filter(Q(**{f"{key}__gt": place}) | Q(**{key: place, "pk__gt": pk}))
    # Both databases walk the index from a lower bound; the rest only drops the ties.
    below = records.filter(**{f"{key}__lte": place})
    return below.filter(Q(**{f"{key}__lt": place}) | Q(pk__lt=pk))


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
