"""Rows and filters at random, near enough to each other that many meet."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from genjin.common.filters.days import PERIODS
from genjin.common.filters.fields import Fields, FilterField, Kind
from tests.common.filters.sample import COLUMNS, NOW

TODAY = date(2026, 11, 23)
# Letters of every width and case, what has several forms, and what patterns make of signs.
SIGNS = [
    *"aA bＢｂ上海（)çÇßẞİiıIΣσςKk1１①éé😀豈豈ｶカ",
    *"%_\\*?[]^-－'\"{}|.$+\n\t,;/",
    "ss",
    "㎏",
    "\u3000",
    "\u200b",
]
SENDABLE = st.characters(exclude_categories=["Cs"], exclude_characters="\0")

texts = st.lists(st.sampled_from(SIGNS), min_size=1, max_size=4).map("".join) | st.text(
    SENDABLE, min_size=1, max_size=6
)
WIDE = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
CHANGED = (str.upper, str.lower, str.swapcase, lambda text: text.translate(WIDE), str)


def _like(pool: list[str]) -> st.SearchStrategy[str]:
    """One of them, a piece of one, or one with more around it, in any case and width."""
    piece = st.sampled_from(pool).flatmap(
        lambda text: st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).map(
            lambda cut: text[cut[0] :][: cut[1]]
        )
    )
    around = st.tuples(st.sampled_from(SIGNS), st.sampled_from(pool)).map("".join)
    return st.tuples(st.one_of(st.sampled_from(pool), piece, around), st.sampled_from(CHANGED)).map(
        lambda drawn: drawn[1](drawn[0])
    )


wholes = st.integers(-3, 3) | st.integers(-(2**63), 2**63 - 1)
numbers = st.sampled_from(
    [0, 1, 0.5, -1, 49999.99, 50000, 1e-7, 999_999_999_999_999]
) | st.decimals(-1000, 1000, places=4).map(float)
days = st.integers(-40, 40).map(lambda n: TODAY + timedelta(days=n)) | st.dates()
relative = st.one_of(
    st.sampled_from(["today", "yesterday", "tomorrow"]),
    st.integers(1, 40).map(lambda n: {"days_ago": n}),
    st.integers(1, 3650).map(lambda n: {"days_ahead": n}),
)
any_day = days.map(date.isoformat) | relative
periods = st.one_of(
    st.sampled_from(PERIODS),
    st.integers(1, 40).map(lambda n: {"last_days": n}),
    st.integers(1, 40).map(lambda n: {"next_days": n}),
)
people = st.integers(1, 4)
departments = st.integers(9, 12)
moments = st.one_of(
    st.integers(-60, 60).map(lambda hours: NOW + timedelta(hours=hours)),
    # Midnights of the company, and the last moment before them.
    st.tuples(st.integers(-2, 2), st.integers(-1, 0)).map(
        lambda at: (
            datetime(2026, 11, 22, 16, tzinfo=UTC) + timedelta(days=at[0], milliseconds=at[1])
        )
    ),
    st.integers(-2_000_000_000, 7_000_000_000).map(lambda at: datetime.fromtimestamp(at, UTC)),
)
tags = st.lists(st.sampled_from(["red", "green", "blue"]), unique=True, max_size=3)

VALUES = {
    "tier": st.sampled_from(["", "high", "low", "gone"]),
    "tags": tags,
    "budget": st.decimals(-1000, 1000, places=4)
    | st.sampled_from([Decimal(0), Decimal("0.5"), Decimal(1), Decimal(-1)]),
    "staff": wholes,
    "due_on": days,
    "seen_at": moments,
    "active": st.booleans(),
    "owner": people,
    "department": departments,
}


def _rows(fields: Fields, names: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, Any]]:
    """Of the fields that are asked for; the others are empty."""
    values = {"name": st.just("") | names} | VALUES
    return st.fixed_dictionaries(
        {key: st.none() | value if key in fields else st.none() for key, value in values.items()}
    )


def _several(part: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(part, min_size=1, max_size=4)


def _pair(part: st.SearchStrategy[Any], order: Any = None) -> st.SearchStrategy[Any]:
    return st.tuples(part, part).map(lambda pair: sorted(pair, key=order))


def _equal(part: st.SearchStrategy[Any], several: Any = None) -> dict[str, st.SearchStrategy[Any]]:
    some = _several(part if several is None else several)
    return {"is": part, "is_not": part, "in": some, "not_in": some}


def _measured(part: st.SearchStrategy[Any]) -> dict[str, st.SearchStrategy[Any]]:
    sides = dict.fromkeys(["below", "at_most", "above", "at_least"], part)
    return {**_equal(part), **sides, "between": _pair(part)}


_CHOICE = st.sampled_from(["high", "low"])
_TAGS = _several(st.sampled_from(["red", "green", "blue"]))
_DAYS = {
    **dict.fromkeys(["on", "before", "after"], any_day),
    "between": _pair(days.map(date.isoformat)) | st.tuples(days.map(date.isoformat), relative),
    **dict.fromkeys(["within", "not_within"], periods),
}
OPERATORS: dict[Kind, dict[str, st.SearchStrategy[Any]]] = {
    Kind.CHOICE: _equal(_CHOICE),
    Kind.CHOICES: dict.fromkeys(["has_any", "has_all", "has_none"], _TAGS),
    Kind.NUMBER: _measured(numbers),
    Kind.WHOLE: _measured(wholes),
    Kind.DATE: _DAYS,
    Kind.MOMENT: _DAYS,
    Kind.BOOLEAN: {"is": st.booleans()},
    Kind.PERSON: _equal(people | st.just("me"), people | st.sampled_from(["me", "my_people"])),
    Kind.DEPARTMENT: _equal(
        departments | st.just("mine"), departments | st.sampled_from(["mine", "mine_and_below"])
    ),
}


def _operators(kind: Kind, names: st.SearchStrategy[str]) -> dict[str, st.SearchStrategy[Any]]:
    if kind is Kind.TEXT:
        return _equal(names) | dict.fromkeys(["contains", "not_contains", "starts_with"], names)
    return OPERATORS[kind]


def _leaf(field: FilterField, names: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, Any]]:
    asked = _operators(field.kind, names) | dict.fromkeys(["empty", "filled"], st.just(True))
    return st.one_of(
        *(
            st.fixed_dictionaries({"field": st.just(field.key), name: value.map(_as_json)})
            for name, value in asked.items()
        )
    )


def _as_json(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def trees(
    fields: Fields = COLUMNS, names: st.SearchStrategy[str] = texts, most: int = 6
) -> st.SearchStrategy[dict[str, Any]]:
    """At most eight deep, as deep as a filter may be."""
    return st.recursive(
        st.one_of(*(_leaf(field, names) for field in fields.values())),
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"all": parts}),
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"any": parts}),
            inner.map(lambda part: {"not": part}),
        ),
        max_leaves=most,
    ).filter(lambda tree: _depth(tree) <= 8)


def _depth(tree: dict[str, Any]) -> int:
    inside = [*tree.get("all", []), *tree.get("any", []), *([tree["not"]] if "not" in tree else [])]
    return 1 + max(map(_depth, inside), default=0)


@st.composite
def scenes(draw: st.DrawFn, fields: Fields, most: int) -> tuple[list[Any], list[Any]]:
    """Rows, and filters of about the same values."""
    names = _like(draw(st.lists(texts, min_size=1, max_size=2)))
    rows = st.lists(_rows(fields, names), min_size=1, max_size=5)
    return draw(rows), draw(st.lists(trees(fields, names, most), min_size=1, max_size=4))
