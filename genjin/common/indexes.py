"""Indexes that hold all that a count asks, on both databases.

PostgreSQL carries columns in an index beside those that it sorts by (`include`). SQLite cannot, and
Django leaves them out there in silence: a count then looks up each row. `HoldingIndex` gets columns
of its own for SQLite, all of which it sorts by, in an order of their own.
"""

from collections.abc import Sequence
from typing import Any

from django.db import models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.backends.ddl_references import Statement
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState


class HoldingIndex(models.Index):
    """`on_sqlite`: the columns there, in place of `fields` and `include`."""

    def __init__(self, *expressions: Any, on_sqlite: Sequence[str] = (), **options: Any) -> None:
        super().__init__(*expressions, **options)
        self.on_sqlite = tuple(on_sqlite)

    def deconstruct(self) -> Any:
        path, expressions, options = super().deconstruct()
        return path, expressions, options | {"on_sqlite": self.on_sqlite}

    def create_sql(
        self,
        model: type[models.Model],
        schema_editor: BaseDatabaseSchemaEditor,
        using: str = "",
        **options: Any,
    ) -> Statement:
        if schema_editor.connection.vendor != "sqlite":
            return super().create_sql(model, schema_editor, using, **options)
        there = models.Index(fields=self.on_sqlite, condition=self.condition, name=self.name)
        return there.create_sql(model, schema_editor, using, **options)


class HoldOnSqlite(Operation):
    """An index becomes one that holds more on SQLite; on PostgreSQL it stays as it is."""

    reduces_to_sql = True

    def __init__(self, model_name: str, index: HoldingIndex) -> None:
        self.model_name, self.index = model_name, index

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        return type(self).__name__, [], {"model_name": self.model_name, "index": self.index}

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        name = self.model_name.lower()
        state.remove_index(app_label, name, self.index.name)
        state.add_index(app_label, name, self.index)

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        if schema_editor.connection.vendor == "sqlite":
            model = to_state.apps.get_model(app_label, self.model_name)
            schema_editor.remove_index(model, self.index)
            schema_editor.add_index(model, self.index)

    def database_backwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        """What holds more does as well."""

    def describe(self) -> str:
        return f"Index {self.index.name} holds all that is counted"
