"""New rows by the thousand, past the ORM's compiler: COPY on PostgreSQL, many rows a statement
on SQLite. The ORM takes every value of every row through a dozen calls, which costs ten times what
the database does (see docs/adr/0017).

The ids are drawn first, so that what belongs together can be written without reading back.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from typing import Any, TypeVar

from django.db import connection
from django.db.models import NOT_PROVIDED, Field, Model
from django.db.models.base import ModelState

from genjin.common.columns import values_by_column, values_of_columns
from genjin.common.many import write_many
from genjin.common.prepared import ask

M = TypeVar("M", bound=Model)

# A button writes one row: that takes one statement, many take two.
_FEW = 2


def new_row(model: type[M], **values: Any) -> M:
    """An instance for `insert_rows`, as the model's constructor would make it of these columns;
    the constructor goes through a descriptor for each of them, and costs as much as the insert."""
    plain, made = _blank(model)
    row = model.__new__(model)
    kept = row.__dict__
    kept.update(plain, **values)
    for name, make in made.items():
        if name not in values:
            kept[name] = make()
    if len(kept) != len(plain) + len(made):
        unknown = sorted(values.keys() - plain.keys() - made.keys())
        raise TypeError(f"{model.__name__} has no columns {unknown}")
    kept["_state"] = ModelState()
    return row


def tie(row: Model, name: str, to: Model) -> None:
    """Let the row know what its column refers to already: what setting the attribute does beside
    looking whether it may."""
    row._state.fields_cache[name] = to


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
    model = type(written[0])
    fields = list(model._meta.concrete_fields)
    if len(written) < _FEW:
        _insert_one(written[0], [field for field in fields if not field.primary_key])
        return written
    with connection.wrap_database_errors:
        for row, pk in zip(written, _draw_ids(model._meta.db_table, len(written)), strict=True):
            row.pk = pk
        _insert(written, fields)
    alias = connection.alias
    for row in written:
        row._state.adding, row._state.db = False, alias
    return written


def add_rows(rows: Sequence[Model]) -> None:
    """Like `insert_rows`, for rows of whose ids nobody asks: they are not drawn before."""
    if not rows:
        return
    fields = [field for field in rows[0]._meta.concrete_fields if not field.primary_key]
    if len(rows) < _FEW:
        _insert_one(rows[0], fields)
        return
    with connection.wrap_database_errors:
        _insert(rows, fields)


def behind(*, references: bool = False) -> AbstractContextManager[None]:
    """New rows that are written within go to PostgreSQL together at the end of the block, and
    Python goes on while it writes them; the next statement waits for it, and raises what of them
    was refused (see docs/adr/0031). So nothing within may ask for what was written there.
    `references`: whether what the rows refer to is there is looked at as well, in place of at the
    end of the transaction, where Python would have to wait."""
    if connection.vendor != "postgresql":
        return nullcontext()
    server: Any = connection
    within: AbstractContextManager[None] = server.writing_behind(references=references)
    return within


def _insert_one(row: Model, fields: "Sequence[Field[Any, Any]]") -> None:
    """The same statement for all rows of the table, which the server keeps."""
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    table = quote(row._meta.db_table)
    statement = f"INSERT INTO {table} ({columns}) VALUES ({places}) RETURNING id"  # noqa: S608
    (values,) = values_of_columns([row], fields)
    ((row.pk,),) = ask(statement, values)
    row._state.adding, row._state.db = False, connection.alias


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


def _insert(rows: Sequence[Model], fields: "Sequence[Field[Any, Any]]") -> None:
    quote = connection.ops.quote_name
    names = ", ".join(quote(str(field.column)) for field in fields)
    into = f"{quote(rows[0]._meta.db_table)} ({names})"
    if connection.vendor == "postgresql":
        server: Any = connection
        server.copy_rows(into, values_by_column(rows, fields))
        return
    with connection.cursor() as cursor:
        write_many(
            cursor, f"INSERT INTO {into} VALUES", values_of_columns(rows, fields), len(fields)
        )
