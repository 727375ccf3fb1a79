"""The database backend: `ENGINE = "genjin.common.sqlite"`."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django.db.backends.sqlite3 import base, features

_LONG = 1_000  # signs
_KEPT = 64  # long statements


class CursorWrapper(base.SQLiteCursorWrapper):
    def convert_query(self, query: str, *, param_names: Iterable[str] | None = None) -> str:
        """The places for values as SQLite writes them. A statement with a thousand of them is
        turned around once and not each time."""
        if param_names is None and len(query) > _LONG:
            return _turned(query)
        turned: str = super().convert_query(query, param_names=param_names)
        return turned


@lru_cache(_KEPT)
def _turned(query: str) -> str:
    return base.FORMAT_QMARK_REGEX.sub("?", query).replace("%%", "%")


class DatabaseFeatures(features.DatabaseFeatures):
    # Django keeps to 999 values per statement for old libraries; a set of 500 rows then falls
    # into dozens of statements. The bundled library takes 32,766.
    max_query_params = 32_766


class DatabaseWrapper(base.DatabaseWrapper):
    features_class = DatabaseFeatures

    def create_cursor(self, name: str | None = None) -> Any:
        return self.connection.cursor(factory=CursorWrapper)
