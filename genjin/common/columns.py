"""What makes of a column's values what the driver takes, asked once for a column and not for each
value: the ORM takes every value through a dozen calls."""

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Any

import orjson
from django.db import connection
from django.db.models import DateField, Field, JSONField, Model

Convert = Callable[[Any], Any]


def converter_of(field: "Field[Any, Any]") -> Convert | None:
    """None where they are that already."""
    if isinstance(field, JSONField):
        return _as_json
    if connection.vendor == "postgresql":
        return None
    return _Adapting(field) if isinstance(field, DateField) else None  # moments are of that kind


def values_of_columns(
    rows: Sequence[Model], fields: "Sequence[Field[Any, Any]]"
) -> Iterator[tuple[Any, ...]]:
    """Of each row its values of these columns, as the driver takes them."""
    return zip(*values_by_column(rows, fields), strict=True)


def values_by_column(
    rows: Sequence[Model], fields: "Sequence[Field[Any, Any]]"
) -> list[Iterator[Any]]:
    """The same, column by column."""
    columns: list[Iterator[Any]] = []
    # Past the descriptors, of which that of a foreign key is a function of Python.
    kept = [row.__dict__ for row in rows]
    for field in fields:
        values = map(itemgetter(field.attname), kept)
        convert = converter_of(field)
        columns.append(map(convert, values) if convert else values)
    return columns


def _as_json(value: Any) -> str | None:
    return None if value is None else orjson.dumps(value).decode()


class _Adapting:
    """Dates and moments as SQLite keeps them. Rows written together share most of theirs."""

    def __init__(self, field: "Field[Any, Any]") -> None:
        self._field = field
        self._known: dict[Any, Any] = {None: None}

    def __call__(self, value: Any) -> Any:
        if value not in self._known:
            self._known[value] = self._field.get_db_prep_save(value, connection)
        return self._known[value]
