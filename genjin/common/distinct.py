"""The different values of a column, read without reading all rows.

`SELECT DISTINCT` looks at every row of which a person sees a part. With an index on (part, column)
each value is one step down the index instead: as many steps as there are values, however many rows
bear them. Neither database does that by itself.
"""

from collections.abc import Sequence

from django.db import connection
from django.db.models import Field, ForeignKey, Model

_STEPS = """
WITH RECURSIVE found(part, value, place) AS (
    SELECT part.{key}, (SELECT min(t.{column}) FROM {table} t
        WHERE t.{part} = part.{key} AND t.{column} > ''), 1
    FROM {parts} part {only}
    UNION ALL
    SELECT found.part, (SELECT min(t.{column}) FROM {table} t
        WHERE t.{part} = found.part AND t.{column} > found.value), found.place + 1
    FROM found WHERE found.value IS NOT NULL AND found.place < %s
)
SELECT value FROM found WHERE value IS NOT NULL
UNION
SELECT value FROM (SELECT DISTINCT t.{column} AS value FROM {table} t
    WHERE {unparted} AND t.{column} > '' LIMIT %s) unparted
ORDER BY value LIMIT %s
"""


def distinct_values(
    model: type[Model], column: str, *, part: str, parts: Sequence[int] | None, limit: int
) -> list[str]:
    """Texts in `column`, without the blank one, in order. `part`: a foreign key by which the rows
    are parted, and which the index begins with. `parts`: those that count; None: all, and rows of
    no part too. At most `limit` of each part, and of all."""
    if parts is not None and not parts:
        return []
    key = model._meta.get_field(part)
    value = model._meta.get_field(column)
    assert isinstance(key, ForeignKey)
    assert isinstance(value, Field)
    other = key.related_model._meta
    quote = connection.ops.quote_name
    marks = ", ".join(["%s"] * len(parts or ()))
    names = {
        "table": quote(model._meta.db_table),
        "column": quote(str(value.column)),
        "part": quote(str(key.column)),
        "parts": quote(other.db_table),
        "key": quote(str(other.pk.column)),
    }
    only = "" if parts is None else f"WHERE part.{names['key']} IN ({marks})"
    unparted = f"t.{names['part']} IS NULL" if parts is None else "1 = 0"
    with connection.cursor() as cursor:
        cursor.execute(
            _STEPS.format(**names, only=only, unparted=unparted),
            [*(parts or ()), limit, limit, limit],
        )
        return [value for (value,) in cursor.fetchall()]
