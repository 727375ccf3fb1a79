"""What the ORM cannot ask of both databases in the same way: texts by their spellings, and sets.

Each takes its values as one parameter or a few, whatever their number.
"""

from collections.abc import Iterable
from typing import Any, ClassVar

import orjson
from django.db.models import Field, JSONField, Lookup
from django.db.models.fields.json import KeyTransform

from genjin.common.filters.spelling import folded, spellings

Sql = tuple[str, tuple[Any, ...]]


class _Spelled(Lookup):
    """SQLite looks for a pattern of all spellings; PostgreSQL makes the spellings of the signs
    that are looked for, and of no others, into one."""

    prepare_rhs = False
    around: ClassVar[tuple[str, str]]  # the pattern's text on both sides
    asked: ClassVar[str]  # on PostgreSQL, of the column and a parameter

    def as_sql(self, compiler: Any, connection: Any) -> Sql:
        column, params = self.process_lhs(compiler, connection)
        before, after = self.around
        patterns = [before + "".join(map(_pattern, text)) + after for text in self.rhs]
        if len(patterns) == 1:
            return f"{column} GLOB %s", (*params, patterns[0])
        # The column is Django's own quoted name, or an expression that it has compiled.
        found = f"EXISTS (SELECT 1 FROM json_each(%s) WHERE {column} GLOB value)"  # noqa: S608
        return found, (orjson.dumps(patterns).decode(), *params)

    def as_postgresql(self, compiler: Any, connection: Any) -> Sql:
        column, params = self.process_lhs(compiler, connection)
        wanted = [folded(text) for text in self.rhs]
        others, plain = _translation(wanted)
        if others:
            column, params = f"translate({column}, %s, %s)", (*params, others, plain)
        return self.asked.format(column), (*params, self.sought(wanted))

    def sought(self, wanted: list[str]) -> Any:
        """What PostgreSQL gets of the folded texts."""
        return wanted[0]


@Field.register_lookup
class SpelledAmong(_Spelled):
    """The text is one of these."""

    lookup_name = "spelled_among"
    around = ("", "")
    asked = "{} = ANY(%s::text[])"

    def sought(self, wanted: list[str]) -> Any:
        return wanted


@Field.register_lookup
class SpelledWith(_Spelled):
    """The text contains this one."""

    lookup_name = "spelled_with"
    around = ("*", "*")
    asked = "strpos({}, %s) > 0"


@Field.register_lookup
class SpelledFrom(_Spelled):
    """The text begins with this one."""

    lookup_name = "spelled_from"
    around = ("", "*")
    asked = "starts_with({}, %s)"


@Field.register_lookup
class HasText(Lookup):
    """The text is there and not empty."""

    lookup_name = "has_text"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> Sql:
        column, params = self.process_lhs(compiler, connection)
        return f"{column} <> ''", tuple(params)


def _pattern(sign: str) -> str:
    """For GLOB. What means something to it has a wide form too, and so comes in brackets."""
    same = spellings(sign)
    if len(same) == 1:
        return sign
    # Only behind others does ^ not mean 'none of', only before others - not 'from to'.
    plain, others = same[0], same[1:]
    return f"[{others}^]" if plain == "^" else f"[{plain}{others}]"


def _translation(wanted: Iterable[str]) -> tuple[str, str]:
    """From which signs to which, one by one."""
    pairs = [(other, sign) for sign in sorted(set().union(*wanted)) for other in spellings(sign)]
    pairs = [(other, sign) for other, sign in pairs if other != sign]
    return "".join(other for other, _ in pairs), "".join(sign for _, sign in pairs)


@KeyTransform.register_lookup
@JSONField.register_lookup
class HasEntries(Lookup):
    """The list is there and not empty."""

    lookup_name = "has_entries"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> Sql:
        column, params = self.process_lhs(compiler, connection)
        return f"json_array_length({column}) > 0", tuple(params)

    def as_postgresql(self, compiler: Any, connection: Any) -> Sql:
        column, params = self.process_lhs(compiler, connection)
        return f"{column} NOT IN ('[]'::jsonb, 'null'::jsonb)", tuple(params)


@KeyTransform.register_lookup
@JSONField.register_lookup
class HasSome(Lookup):
    """One of these at least is in the list."""

    lookup_name = "has_some"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> Sql:
        column, params = self.process_lhs(compiler, connection)
        wanted = "SELECT value FROM json_each(%s)"
        found = f"EXISTS (SELECT 1 FROM json_each({column}) WHERE value IN ({wanted}))"  # noqa: S608
        return found, (*params, orjson.dumps(self.rhs).decode())

    def as_postgresql(self, compiler: Any, connection: Any) -> Sql:
        column, params = self.process_lhs(compiler, connection)
        return f"{column} ?| %s::text[]", (*params, list(self.rhs))


@KeyTransform.register_lookup
@JSONField.register_lookup
class HasAll(Lookup):
    """Each of these is in the list."""

    lookup_name = "has_all"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> Sql:
        column, params = self.process_lhs(compiler, connection)
        there = f"SELECT value FROM json_each({column})"  # noqa: S608
        lacking = f"SELECT 1 FROM json_each(%s) AS wanted WHERE wanted.value NOT IN ({there})"  # noqa: S608
        return f"NOT EXISTS ({lacking})", (orjson.dumps(self.rhs).decode(), *params)

    def as_postgresql(self, compiler: Any, connection: Any) -> Sql:
        column, params = self.process_lhs(compiler, connection)
        return f"{column} ?& %s::text[]", (*params, list(self.rhs))
