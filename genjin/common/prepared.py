"""Queries of fixed form, turned into SQL once a process.

Turning a QuerySet into SQL costs Django more than the database needs to answer from an index: half
a millisecond against a tenth. What every request asks in the same words is prepared here; the
words stay Django's, so that both databases and renamed columns are looked after.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from genjin.common.among import as_value

# Values that no caller passes: where one comes out in the statement, its name's value goes in.
_NUMBER = 7_219_000_000_000_000_000
_DAY = date(9_871, 1, 1)


@dataclass(frozen=True, slots=True)
class _Compiled:
    sql: str
    values: tuple[Any, ...]
    places: tuple[tuple[int, str], ...]  # position in `values` -> name
    compiler: Any
    converters: dict[int, Any]


class Prepared:
    """`build` gets a stand-in for each of `names` (name -> its type: int, str, datetime, or list
    for ids that go to `among`) and returns a `values_list` of columns.

    The stand-ins must reach the statement as they are: no slices, no arithmetic on them."""

    def __init__(self, build: Callable[..., QuerySet[Any, Any]], **names: type) -> None:
        self._build = build
        self._names = names
        self._compiled: dict[str, _Compiled] = {}

    def rows(self, **values: Any) -> list[tuple[Any, ...]]:
        known = self._compiled.get(connection.vendor)
        if known is None:
            known = self._compiled[connection.vendor] = self._compile()
        params = list(known.values)
        for position, name in known.places:
            params[position] = _adapted(values[name])
        with connection.cursor() as cursor:
            cursor.execute(known.sql, params)
            found: Iterable[Any] = cursor.fetchall()
        if known.converters:
            found = known.compiler.apply_converters(found, known.converters)
        return [tuple(row) for row in found]

    def first(self, **values: Any) -> tuple[Any, ...] | None:
        return next(iter(self.rows(**values)), None)

    def _compile(self) -> _Compiled:
        marks = {name: _mark(kind, n) for n, (name, kind) in enumerate(self._names.items())}
        query = self._build(**marks).query
        compiler = query.get_compiler(connection=connection)
        sql, values = compiler.as_sql()
        adapted = {_adapted(mark): name for name, mark in marks.items()}
        places = tuple(
            (position, adapted[value])
            for position, value in enumerate(values)
            if isinstance(value, int | str | datetime) and value in adapted
        )
        if {name for _, name in places} != set(self._names):
            raise ValueError(f"a stand-in is lost in {sql}")
        columns = [column for column, _, _ in compiler.select]
        return _Compiled(sql, tuple(values), places, compiler, compiler.get_converters(columns))


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
