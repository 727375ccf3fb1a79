"""Writing many rows at once."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Model

BATCH = 500


def update_rows(table: Any, rows: Sequence[Model], columns: Sequence[str]) -> None:
    """Write these columns of rows that the caller holds; `table` is their manager.

    One row, which is what a button writes, goes without the CASE per column that a set needs."""
    if not rows or not columns:
        return
    if len(rows) == 1:
        (row,) = rows
        attributes = {name: row._meta.get_field(name).attname for name in columns}  # type: ignore[union-attr]
        table.filter(pk=row.pk).update(
            **{name: getattr(row, attribute) for name, attribute in attributes.items()}
        )
    else:
        table.bulk_update(rows, list(columns), batch_size=BATCH)
