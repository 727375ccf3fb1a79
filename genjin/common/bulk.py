"""Writing many rows at once."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection
from django.db.models import Model

from genjin.common.columns import converter_of, values_of_columns
from genjin.common.many import write_many
from genjin.common.prepared import ask
from genjin.common.recordsets import as_rows, rows_of

BATCH = 500


def update_rows(table: Any, rows: Sequence[Model], columns: Sequence[str]) -> None:
    """Write these columns of rows that the caller holds; `table` is their manager.

    All go as one statement that reads the same for any number of them: the ORM's `bulk_update`
    makes a CASE of each column, which costs a hundred times what the database does (250 rows of 8
    columns: 4 s against 20 ms). In which order PostgreSQL writes them is its own affair, so they
    are locked before."""
    if not rows or not columns:
        return
    meta = table.model._meta
    fields = [meta.get_field(name) for name in columns]
    if connection.vendor == "postgresql":
        _update_as_set(meta.db_table, rows, [meta.pk, *fields])
    else:
        _update_in_parts(meta.db_table, rows, [meta.pk, *fields])


def _update_as_set(table: str, rows: Sequence[Model], fields: Sequence[Any]) -> None:
    """One statement, with the rows as one value of it: triggers of a statement run once, and
    PostgreSQL is asked once."""
    quote = connection.ops.quote_name
    types = {field.column: field.db_type(connection) for field in fields}
    pk, *columns = map(quote, types)
    settings = ", ".join(f"{column} = r.{column}" for column in columns)
    given = rows_of("r", types)
    statement = f"UPDATE {quote(table)} AS t SET {settings} FROM {given} WHERE t.{pk} = r.{pk}"  # noqa: S608
    names = [(field.column, field.attname) for field in fields]
    values = ({column: getattr(row, name) for column, name in names} for row in rows)
    ask(statement, [as_rows(values, default=str)])


def _update_in_parts(table: str, rows: Sequence[Model], fields: Sequence[Any]) -> None:
    quote = connection.ops.quote_name
    pk, *columns = (quote(field.column) for field in fields)
    settings = ", ".join(f"{column} = r.column{n}" for n, column in enumerate(columns, 2))
    before = f"UPDATE {quote(table)} SET {settings} FROM (VALUES"  # noqa: S608
    after = f") AS r WHERE {quote(table)}.{pk} = r.column1"
    with connection.cursor() as cursor:
        write_many(cursor, before, values_of_columns(rows, fields), len(fields), after)


def load_rows(model: type[Model], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Put rows in as fast as the database takes them: COPY on PostgreSQL, many rows a
    statement on SQLite.

    `columns` are names of attributes (`owner_id`); what is not named gets the field's default.
    Values are Python's; constraints hold, but no rule, no history and no fact: for rows that
    another command vouches for."""
    fields = {field.attname: field for field in model._meta.concrete_fields}
    rest = {
        name: field.get_default()
        for name, field in fields.items()
        if name not in columns and not field.primary_key
    }
    names = [*columns, *rest]
    convert = [converter_of(fields[name]) or _as_it_is for name in names]
    tail = zip(convert[len(columns) :], rest.values(), strict=True)
    constant = [adapt(value) for adapt, value in tail]
    ready = (
        [*(adapt(value) for adapt, value in zip(convert, row, strict=False)), *constant]
        for row in rows
    )
    quoted = ", ".join(connection.ops.quote_name(str(fields[name].column)) for name in names)
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({quoted}) FROM STDIN") as copy:
                for row in ready:
                    copy.write_row(row)
        else:
            into = f"INSERT INTO {table} ({quoted}) VALUES"
            write_many(cursor, into, ready, len(names))


def _as_it_is(value: Any) -> Any:
    return value
