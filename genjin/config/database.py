"""Bringing the database to where the code is."""

from pathlib import Path

from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from genjin.analytics.outcomes.watching import (
    are_records_watched,
    unwatch_records,
    watch_records,
)
from genjin.sop.statistics.watching import watch_days

# What the migrations themselves have put in.
_KEPT = {"django_migrations", "django_content_type", "auth_permission"}


def is_current() -> bool:
    """Whether every migration was applied; cheaper than migrating for nothing."""
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def migrate() -> bool:
    """Returns whether there was anything to do."""
    if is_current():
        if not are_records_watched():
            watch_days()
            watch_records()
        return False
    unwatch_records()
    call_command("migrate", verbosity=0, interactive=False)
    watch_days()
    watch_records()
    return True


def empty() -> None:
    """Throw all data away, also what no model knows of, like an index for searching."""
    if connection.vendor == "sqlite":
        _remove_files()
        migrate()
        return
    tables = sorted(set(connection.introspection.table_names()) - _KEPT)
    connection.ops.execute_sql_flush(
        connection.ops.sql_flush(no_style(), tables, reset_sequences=True, allow_cascade=True)
    )


def _remove_files() -> None:
    connection.close()
    name = str(connection.settings_dict["NAME"])
    for suffix in ("", "-wal", "-shm"):
        Path(name + suffix).unlink(missing_ok=True)
