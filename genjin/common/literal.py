"""`field__said=values`: like `in`, but the values stand in the statement itself.

SQLite takes an index with a condition only where it finds the very words of that condition in the
statement, and a value that is handed over beside it is none of them."""

from typing import Any

from django.db.models import CharField, Lookup


@CharField.register_lookup
class Said(Lookup):
    """For words of our own, never for what somebody has typed."""

    lookup_name = "said"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        column, params = self.process_lhs(compiler, connection)
        words = [str(word) for word in self.rhs]
        if not all(word.isidentifier() for word in words):
            raise ValueError(words)
        inside = ", ".join(f"'{word}'" for word in words)
        return f"{column} IN ({inside})", tuple(params)
