"""Lists of records: one page of rows as tuples in order, the next page's cursor, and the total."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from django.db.models import Q, QuerySet

from genjin.common.broken import is_broken
from genjin.common.paging import (
    BrokenCursorError,
    cursor_id,
    cursor_moment,
    decode_cursor,
    encode_cursor,
)
from genjin.identity.access.prepared import ForActor
from genjin.identity.users.models import User
from genjin.records.search.text import as_query

COUNTED_AT_MOST = 10_000  # beyond it a count costs more than the page
_FEW = frozenset({"view", "sort", "limit", "state", "tier"})
"""Filters of few values: lists that are asked by them alone are prepared."""
_KEPT_AT_MOST = 200  # prepared forms of one list


class Wanted(Protocol):
    """What a list is asked for."""

    sort: Any
    cursor: Any
    limit: Any

    @property
    def model_fields_set(self) -> set[str]: ...


W = TypeVar("W", bound=Wanted)


@dataclass(frozen=True, slots=True)
class RowPage:
    """`total` is the number of rows of all pages; at COUNTED_AT_MOST there may be more."""

    rows: Sequence[Sequence[Any]]
    next_cursor: str | None
    total: int

    def around(self, items: list[dict[str, Any]]) -> dict[str, Any]:
        """In wire form."""
        return {"items": items, "next_cursor": self.next_cursor, "total": self.total}


class RecordList(Generic[W]):
    """`filtered`: by the actor's door, as wanted. `shown`: with what the columns need beside.
    `columns` begin with the id. `texts`: those of the sort columns that hold no moments."""

    def __init__(
        self,
        columns: Sequence[str],
        *,
        filtered: Callable[[User, W], QuerySet[Any]],
        shown: Callable[[QuerySet[Any], W], QuerySet[Any]] = lambda rows, _: rows,
        counted: Callable[[QuerySet[Any]], QuerySet[Any]] = lambda rows: rows,
        sort_columns: dict[str, str] | None = None,
        texts: Sequence[str] = (),
    ) -> None:
        self._columns, self._texts = columns, texts
        self._filtered, self._shown, self._all = filtered, shown, counted
        self._sort_columns = sort_columns or {}
        self._known: dict[str, tuple[ForActor[Any], ForActor[Any]]] = {}

    def page(self, actor: User, wanted: W) -> RowPage:
        prepared = self._prepared(wanted)
        rows: Sequence[Sequence[Any]]
        rows = prepared[0].rows(actor) if prepared else list(self._rows(actor, wanted))
        more = len(rows) > wanted.limit
        if more or wanted.cursor or is_broken("hidden_counted"):
            total = prepared[1].count(actor) if prepared else self._counted(actor, wanted).count()
        else:
            total = len(rows)
        page = rows[: wanted.limit]
        cursor = encode_cursor([_plain(page[-1][-1]), page[-1][0]]) if more else None
        return RowPage(page, cursor, total)

    def _prepared(self, wanted: W) -> tuple[ForActor[Any], ForActor[Any]] | None:
        """The queries of rows and of the total, where they are asked for in few words."""
        if wanted.model_fields_set - _FEW:
            return None
        key = repr([(name, getattr(wanted, name)) for name in sorted(wanted.model_fields_set)])
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _KEPT_AT_MOST:
                self._known.clear()
            known = self._known[key] = (
                ForActor(lambda actor: self._rows(actor, wanted)),
                ForActor(lambda actor: self._counted(actor, wanted)),
            )
        return known

    def _rows(self, actor: User, wanted: W) -> QuerySet[Any, Any]:
        """A page and one row more, the sort column last."""
        sort = str(wanted.sort)
        key = self._sort_columns.get(sort.lstrip("-"), sort.lstrip("-"))
        sort = f"-{key}" if sort.startswith("-") else key
        rows = self._shown(self._filtered(actor, wanted), wanted)
        rows = rows.order_by(sort, "-id" if sort.startswith("-") else "id")
        kept = _after(rows, sort, wanted.cursor, is_text=key in self._texts)
        return kept.values_list(*self._columns, key)[: wanted.limit + 1]

    def _counted(self, actor: User, wanted: W) -> QuerySet[Any, Any]:
        rows = self._all(self._filtered(actor, wanted))
        return rows.order_by().values_list("pk")[:COUNTED_AT_MOST]


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
