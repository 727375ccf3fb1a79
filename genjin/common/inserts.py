"""New rows by the thousand, past the ORM's compiler: COPY on PostgreSQL, one prepared statement on
SQLite. The ORM takes every value of every row through a dozen calls, which costs ten times what
the database does (see docs/adr/0017).

The ids are drawn first, so that what belongs together can be written without reading back.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

import orjson
from django.db import connection
from django.db.models import NOT_PROVIDED, DateField, DateTimeField, Field, JSONField, Model
from django.db.models.base import ModelState

M = TypeVar("M", bound=Model)
Convert = Callable[[Any], Any]

# A button writes one row: the ORM's way is one statement then, ours are two.
_FEW = 2


def new_row(model: type[M], **values: Any) -> M:
    """An instance for `insert_rows`, as the model's constructor would make it of these columns;
    the constructor goes through a descriptor for each of them, and costs as much as the insert."""
    plain, made = _blank(model)
    if unknown := values.keys() - plain.keys() - made.keys():
        raise TypeError(f"{model.__name__} has no columns {sorted(unknown)}")
    row = model.__new__(model)
    row.__dict__.update(plain, _state=ModelState(), **values)
    for name, make in made.items():
        if name not in values:
            row.__dict__[name] = make()
    return row


@cache
def _blank(model: type[Model]) -> tuple[dict[str, Any], dict[str, Callable[[], Any]]]:
    """The defaults of the columns, and those that are made anew for each row."""
    made = {
        field.attname: field.default
        for field in model._meta.concrete_fields
        if callable(field.default) and field.default is not NOT_PROVIDED
    }
    plain = {
        field.attname: field.get_default()
        for field in model._meta.concrete_fields
        if field.attname not in made
    }
    return plain, made


def insert_rows(rows: Sequence[M]) -> list[M]:
    """Write new rows of one table, and give them their ids. Raises IntegrityError like any other
    insert; nothing is written then."""
    written = list(rows)
    if not written:
        return written
    if len(written) < _FEW:
        written[0].save(force_insert=True)
        return written
    model = type(written[0])
    fields = list(model._meta.concrete_fields)
    with connection.wrap_database_errors:
        for row, pk in zip(written, _draw_ids(model._meta.db_table, len(written)), strict=True):
            row.pk = pk
        _insert(model._meta.db_table, fields, _values(written, fields))
    for row in written:
        row._state.adding, row._state.db = False, connection.alias
    return written


def _values(
    rows: Sequence[Model], fields: "Sequence[Field[Any, Any]]"
) -> Iterator[tuple[Any, ...]]:
    """Column by column: whether one needs converting is asked once, not for each row."""
    columns = []
    for field in fields:
        values = map(attrgetter(field.attname), rows)
        convert = _converter(field)
        columns.append(map(convert, values) if convert else values)
    return zip(*columns, strict=True)


def _converter(field: "Field[Any, Any]") -> Convert | None:
    """What makes of a column's values what the driver takes; None where they are that already."""
    if isinstance(field, JSONField):
        return _as_json
    if connection.vendor == "postgresql":
        return None
    if isinstance(field, DateTimeField):
        return _Moments()
    return _as_date if isinstance(field, DateField) else None


def _as_json(value: Any) -> str | None:
    return None if value is None else orjson.dumps(value).decode()


def _as_date(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


class _Moments:
    """Times as SQLite keeps them. Rows written together share most of theirs."""

    def __init__(self) -> None:
        self._known: dict[datetime | None, Any] = {None: None}

    def __call__(self, value: datetime | None) -> Any:
        if value not in self._known:
            self._known[value] = connection.ops.adapt_datetimefield_value(value)
        return self._known[value]


def _draw_ids(table: str, count: int) -> Sequence[int]:
    """Ids that nobody else gets. SQLite's transaction is the only one that writes."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                # The name of the sequence is looked up once, not for each id.
                "SELECT nextval(name) FROM (SELECT pg_get_serial_sequence(%s, 'id')::regclass"
                " AS name OFFSET 0) AS of_table, generate_series(1, %s)",
                [table, count],
            )
            return [pk for (pk,) in cursor.fetchall()]
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        row = cursor.fetchone()
        last: int = row[0] if row else 0
        return range(last + 1, last + 1 + count)


def _insert(
    table: str, fields: "Sequence[Field[Any, Any]]", rows: Iterator[tuple[Any, ...]]
) -> None:
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in fields)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {quote(table)} ({columns}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
            return
        places = ", ".join(["%s"] * len(fields))
        statement = f"INSERT INTO {quote(table)} ({columns}) VALUES ({places})"  # noqa: S608
        cursor.executemany(statement, list(rows))
