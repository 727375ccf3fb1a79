"""Queries of fixed form, turned into SQL once a process.

Turning a QuerySet into SQL costs Django more than the database needs to answer from an index: half
a millisecond against a tenth. What every request asks in the same words is prepared here; the
words stay Django's, so that both databases and renamed columns are looked after. PostgreSQL keeps
them too, read and planned, for as long as the connection lasts (see docs/adr/0024).
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Generic, TypeVar

from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import Model, QuerySet
from django.db.models.base import ModelState
from django.db.models.query import get_related_populators

from genjin.common.among import as_value

M = TypeVar("M", bound=Model)

# Values that no caller passes: where one comes out in the statement, its name's value goes in.
_NUMBER = 7_219_000_000_000_000_000
_DAY = date(9_871, 1, 1)


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL with the places of the stand-ins among its values."""

    sql: str
    values: tuple[Any, ...]
    places: tuple[tuple[int, str], ...]  # position in `values` -> name

    @classmethod
    def of(
        cls, sql: str, values: Iterable[Any], marks: Mapping[str, Any], *, all_used: bool
    ) -> "Statement":
        """Raises ValueError when a stand-in is lost, unless not all have to be used."""
        values = tuple(values)
        adapted = {_adapted(mark): name for name, mark in marks.items()}
        places = tuple(
            (position, adapted[value])
            for position, value in enumerate(values)
            if isinstance(value, int | str | datetime) and value in adapted
        )
        if all_used and {name for _, name in places} != set(marks):
            raise ValueError(f"a stand-in is lost in {sql}")
        return cls(sql, values, places)

    def settled(self) -> "Statement":
        """With only the places left among its values. A server that plans it once for all of
        theirs knows how rare an open step is, and which index holds nothing else, only by what
        stands in the statement."""
        names = dict(self.places)
        given = enumerate(self.values)

        def put(sign: re.Match[str]) -> str:
            if sign[0] == "%%":
                return "%%"
            position, value = next(given)
            return "%s" if position in names else _literal(value)

        sql = re.sub("%s|%%", put, self.sql)
        order = tuple(enumerate(name for _, name in self.places))
        return Statement(sql, (None,) * len(order), order)

    def counting(self) -> "Statement":
        """How many rows it has."""
        sql = f"SELECT COUNT(*) FROM ({self.sql}) AS counted"  # noqa: S608 (compiled by the ORM)
        return replace(self, sql=sql)

    def run(self, values: Mapping[str, Any], *, kept: bool) -> list[Any]:
        params = list(self.values)
        for position, name in self.places:
            params[position] = _adapted(values[name])
        with keeping_cursor() if kept else connection.cursor() as cursor:
            cursor.execute(self.sql, params)
            found: list[Any] = cursor.fetchall()
        return found


def _literal(value: Any) -> str:
    literal: str = connection.ops.compose_sql("%s", [value])  # type: ignore[attr-defined]
    return literal.replace("%", "%%")


@dataclass(frozen=True, slots=True)
class _Compiled:
    statement: Statement
    counting: Statement
    compiler: Any
    converters: dict[int, Any]


class Prepared(Generic[M]):
    """`build` gets a stand-in for each of `names` (name -> its type: int, str, datetime, or list
    for ids that go to `among`) and returns a query, also a sliced one.

    The stand-ins must reach the statement as they are: nothing may be reckoned with them."""

    all_used = True  # a stand-in that does not come out in the statement is a mistake
    kept = True  # by the server too

    def __init__(self, build: "Callable[..., QuerySet[M, Any]]", **names: type) -> None:
        self._build = build
        self._names = names
        self._compiled: dict[str, _Compiled] = {}

    def rows(self, **values: Any) -> list[tuple[Any, ...]]:
        """Of a query that is a `values_list` of columns."""
        return [tuple(row) for row in self._run(self._known(), values)]

    def first(self, **values: Any) -> tuple[Any, ...] | None:
        return next(iter(self.rows(**values)), None)

    def count(self, **values: Any) -> int:
        """The number of rows, in the database."""
        return int(self._known().counting.run(values, kept=self.kept)[0][0])

    def instances(self, **values: Any) -> list[M]:
        """Of a query for instances, with what it selects beside them (`select_related`)."""
        known = self._known()
        compiler = known.compiler
        kind = compiler.klass_info
        own = slice(kind["select_fields"][0], kind["select_fields"][-1] + 1)
        names = [column[0].target.attname for column in compiler.select[own]]
        # The stubs are of a newer Django, which asks for more.
        beside = get_related_populators(kind, compiler.select, DEFAULT_DB_ALIAS)  # type: ignore[call-arg]  # fmt: skip
        found = []
        met: dict[tuple[int, Any], Any] = {}
        for row in self._run(known, values):
            instance = _as_loaded(kind["model"], names, row[own])
            for number, related in enumerate(beside):
                # What many rows refer to is made once.
                one = number, row[related.cols_start + related.pk_idx]
                if one in met:
                    related.local_setter(instance, met[one])
                else:
                    related.populate(row, instance)
                    met[one] = related.local_setter.__self__.get_cached_value(instance)
            for name, position in compiler.annotation_col_map.items():
                setattr(instance, name, row[position])
            found.append(instance)
        return found

    def find(self, **values: Any) -> M | None:
        """The first instance."""
        return next(iter(self.instances(**values)), None)

    def _known(self) -> _Compiled:
        known = self._compiled.get(connection.vendor)
        if known is None:
            known = self._compiled[connection.vendor] = self._compile()
        return known

    def _run(self, known: _Compiled, values: Mapping[str, Any]) -> Iterable[Any]:
        found: Iterable[Any] = known.statement.run(values, kept=self.kept)
        if known.converters:
            found = known.compiler.apply_converters(found, known.converters)
        return found

    def _compile(self) -> _Compiled:
        marks = stand_ins(self._names)
        query = self._build(**marks).query
        compiler = query.get_compiler(connection=connection)
        sql, values = compiler.as_sql()
        statement = _statement(sql, values, marks, all_used=self.all_used)
        columns = [column for column, _, _ in compiler.select]
        converters = compiler.get_converters(columns)
        return _Compiled(statement, statement.counting(), compiler, converters)


def _as_loaded(model: type[M], names: Sequence[str], values: Sequence[Any]) -> M:
    """As `from_db` makes it. The constructor would set each attribute through its descriptor, and
    ask of each field whether it is deferred; that costs more than the database's answer."""
    instance = model.__new__(model)
    state = ModelState()
    state.db, state.adding = DEFAULT_DB_ALIAS, False
    instance.__dict__.update(zip(names, values, strict=True), _state=state)
    return instance


class PreparedCounts:
    """How many rows several queries have, in one statement; `build` returns them by name."""

    def __init__(self, build: "Callable[..., Mapping[str, QuerySet[Any]]]", **names: type) -> None:
        self._build = build
        self._names = names
        self._compiled: dict[str, tuple[list[str], Statement]] = {}

    def counts(self, **values: Any) -> dict[str, int]:
        known = self._compiled.get(connection.vendor)
        if known is None:
            known = self._compiled[connection.vendor] = self._compile()
        names, statement = known
        return dict(zip(names, statement.run(values, kept=True)[0], strict=True))

    def _compile(self) -> tuple[list[str], Statement]:
        marks = stand_ins(self._names)
        querysets = self._build(**marks)
        sql, given = counting(querysets.values())
        return list(querysets), _statement(sql, given, marks, all_used=True)


def _statement(
    sql: str, values: Iterable[Any], marks: Mapping[str, Any], *, all_used: bool
) -> Statement:
    statement = Statement.of(sql, values, marks, all_used=all_used)
    return statement.settled() if connection.vendor == "postgresql" else statement


def keeping_cursor() -> Any:
    """A cursor whose statements the server keeps, where it can."""
    return getattr(connection, "keeping_cursor", connection.cursor)()


def ask(statement: str, values: Sequence[Any]) -> list[Any]:
    """What a statement by hand returns, if it returns anything; kept like the others."""
    with keeping_cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall()) if cursor.description else []


def counting(querysets: Iterable[QuerySet[Any]]) -> tuple[str, list[Any]]:
    """A statement that counts the rows of each, whatever their tables, and its values."""
    parts: list[str] = []
    values: list[Any] = []
    for rows in querysets:
        statement, given = rows.order_by().values("pk").query.sql_with_params()
        parts.append(f"(SELECT COUNT(*) FROM ({statement}) AS counted)")  # noqa: S608 (compiled by the ORM)
        values += given
    return f"SELECT {', '.join(parts)}", values


def stand_ins(names: Mapping[str, type]) -> dict[str, Any]:
    """A value for each name that no caller passes."""
    return {name: _mark(kind, n) for n, (name, kind) in enumerate(names.items())}


def _mark(kind: type, number: int) -> Any:
    if kind is int:
        return _NUMBER + number
    if kind is list:
        return (_NUMBER + number,)
    if kind is datetime:
        return datetime(_DAY.year, 1, 1 + number, tzinfo=UTC)
    return f"\ue000{number}\ue000"


def _adapted(value: Any) -> Any:
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    if isinstance(value, int | str):
        return value
    return as_value(value)
