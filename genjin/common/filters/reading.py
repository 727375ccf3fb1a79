"""From JSON to a filter. All that does not fit is said at once, each with its place."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from genjin.common.errors import MalformedBodyError
from genjin.common.filters.errors import FilterError, misfit, quoted
from genjin.common.filters.fields import Fields, FilterField
from genjin.common.filters.operators import OPERATORS
from genjin.common.filters.tree import All, AnyOf, Filter, Leaf, Not
from genjin.common.json_reading import read_json

DEEPEST = 8
MOST_LEAVES = 100
MOST_VALUES = 2000

_JOINS: Mapping[str, Callable[[tuple[Filter, ...]], Filter]] = {"all": All, "any": AnyOf}


def parse(tree: Any, fields: Fields, *, at: str = "filter") -> Filter:
    """`at` names the place of the whole, from which all other places are told. Raises
    FilterError."""
    return _Reader(fields, at).read(tree, at, depth=1)


def parse_text(source: str, fields: Fields, *, at: str = "filter") -> Filter:
    """Of JSON that is still a text. Raises FilterError."""
    try:
        tree = read_json(source.encode("utf-8", "surrogatepass"))
    except MalformedBodyError:
        raise misfit(
            at,
            zh='不是规范的 JSON，例如 {"field": "city", "is": "上海"}。',
            en='This is not well-formed JSON such as {"field": "city", "is": "Shanghai"}.',
        ) from None
    return parse(tree, fields, at=at)


@dataclass
class _Reader:
    fields: Fields
    at: str
    leaves: int = 0
    values: int = 0

    def read(self, node: Any, path: str, *, depth: int) -> Filter:
        if not isinstance(node, dict) or not all(isinstance(key, str) for key in node):
            raise misfit(
                path,
                zh=f"这里要一个条件，例如 {{field: …, is: …}}，不能写「{quoted(node)}」。",
                en=f"A condition such as {{field: …, is: …}} is expected, not “{quoted(node)}”.",
            )
        if depth > DEEPEST:
            raise misfit(
                path,
                zh=f"嵌套太深，最多 {DEEPEST} 层。",
                en=f"Nested too deeply: {DEEPEST} levels at most.",
            )
        if "field" in node:
            return self._leaf(node, path)
        if len(node) != 1 or not node.keys() & {"all", "any", "not"}:
            raise misfit(
                path,
                zh="每层只写一样：field 加一个比较，或 all、any、not 之一。这里是："
                f"{quoted(', '.join(node))}。",
                en="One thing at a time: field with one comparison, or all, any or not. There is:"
                f" {quoted(', '.join(node))}.",
            )
        ((join, inside),) = node.items()
        if join == "not":
            return Not(self.read(inside, f"{path}.not", depth=depth + 1))
        return _JOINS[join](self._parts(inside, f"{path}.{join}", depth + 1))

    def _parts(self, nodes: Any, path: str, depth: int) -> tuple[Filter, ...]:
        if not isinstance(nodes, list) or not nodes:
            raise misfit(
                path,
                zh="这里要一个列表，至少一个条件。",
                en="A list is expected, with one condition at least.",
            )
        found: list[Filter] = []
        faults: dict[str, str] = {}
        # Beyond the limit of leaves nothing more is said of any.
        for n, node in enumerate(nodes[: MOST_LEAVES + 1]):
            try:
                found.append(self.read(node, f"{path}[{n}]", depth=depth))
            except FilterError as fault:
                faults |= fault.fields
        if faults:
            raise FilterError(fields=faults)
        return tuple(found)

    def _leaf(self, node: Mapping[str, Any], path: str) -> Leaf:
        self._count(path)
        field = self._field(node["field"], f"{path}.field")
        known = OPERATORS[field.kind]
        given = [key for key in node if key != "field"]
        if len(given) != 1 or given[0] not in known:
            operators = ", ".join(known)
            raise misfit(
                f"{path}.{given[0]}" if len(given) == 1 else path,
                zh=f"「{field.label}」要恰好一个比较，可用：{operators}。"
                f"这里是：{quoted(', '.join(given)) or '没有'}。",
                en=f"“{field.label}” takes exactly one comparison of {operators}."
                f" There is: {quoted(', '.join(given)) or 'none'}.",
            )
        (operator,) = given
        value = known[operator].shape.read(node[operator], f"{path}.{operator}", field)
        self._count_values(value)
        return Leaf(field, operator, value)

    def _field(self, key: Any, path: str) -> FilterField:
        if isinstance(key, str) and key in self.fields:
            return self.fields[key]
        close = get_close_matches(quoted(key), self.fields, n=3, cutoff=0.5) or self.fields
        names = ", ".join(close)
        raise misfit(
            path,
            zh=f"没有「{quoted(key)}」这个字段。可用：{names}。",
            en=f"There is no field “{quoted(key)}”. There are: {names}.",
        )

    def _count(self, path: str) -> None:
        self.leaves += 1
        if self.leaves > MOST_LEAVES:
            raise misfit(
                self.at,
                zh=f"条件太多，最多 {MOST_LEAVES} 个。",
                en=f"Too many conditions: {MOST_LEAVES} at most.",
            )

    def _count_values(self, value: Any) -> None:
        self.values += len(value) if isinstance(value, tuple) else 1
        if self.values > MOST_VALUES:
            raise misfit(
                self.at,
                zh=f"值太多，所有列表加起来最多 {MOST_VALUES} 个。",
                en=f"Too many values: {MOST_VALUES} at most in all lists together.",
            )
