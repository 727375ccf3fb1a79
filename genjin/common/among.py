"""`field__among=ids`: like `in`, but the ids travel as one value, so that the statement reads the
same for any number of them and may be prepared (`common.prepared`).

For texts too. Of hundreds of texts PostgreSQL does not see by itself that none is empty: whoever
looks them up by an index of those that are not empty says `exclude(field="")` beside it.
"""

from typing import Any

import orjson
from django.db import connection
from django.db.models import CharField, Field, ForeignKey, Lookup


@ForeignKey.register_lookup
@Field.register_lookup
class Among(Lookup):
    """For columns of whole numbers."""

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        column, params = self.process_lhs(compiler, connection)
        # The column is Django's own quoted name.
        found = f"{column} IN (SELECT value FROM json_each(%s))"  # noqa: S608
        return found, (*params, as_value(self.rhs))

    def as_postgresql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        column, params = self.process_lhs(compiler, connection)
        return f"{column} = ANY(%s::bigint[])", (*params, as_value(self.rhs))


@CharField.register_lookup
class AmongTexts(Among):
    """For columns of texts."""

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        column, params = self.process_lhs(compiler, connection)
        found = f"{column} IN (SELECT value FROM json_each(%s))"  # noqa: S608
        return found, (*params, orjson.dumps([*self.rhs]).decode())

    def as_postgresql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        column, params = self.process_lhs(compiler, connection)
        return f"{column} = ANY(%s::text[])", (*params, [*self.rhs])


def as_value(ids: Any) -> Any:
    """How a set of ids travels."""
    inside = ",".join(map(str, ids))
    return f"{{{inside}}}" if connection.vendor == "postgresql" else f"[{inside}]"
