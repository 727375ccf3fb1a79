"""A shape of value: how it stands in JSON, what does not fit, how it is said.

Every operator has one; the reader, the writer, the sentence and the schema ask it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeAlias

from genjin.common.filters.errors import misfit, quoted
from genjin.common.filters.fields import FilterField, Kind
from genjin.common.language import text

Names: TypeAlias = Callable[[Kind, int], str]
"""What a person or a department is called."""

Schema: TypeAlias = Mapping[str, Any]
LONGEST_LIST = 500

ShapeName: TypeAlias = Literal[
    "none",
    "text",
    "choice",
    "number",
    "whole",
    "yes_no",
    "day",
    "period",
    "person",
    "department",
    "list",
    "from_to",
]


@dataclass(frozen=True, slots=True)
class Word:
    """A value that has a name of its own."""

    value: str | bool
    label: str


@dataclass(frozen=True, slots=True)
class Counted:
    """{name: count}. `label` has its place for the count; of one there is another in English."""

    name: str
    label: str
    label_one: str
    most: int


@dataclass(frozen=True, slots=True)
class Described:
    """A shape as a client needs it to write values and to say them, in the reader's language.
    `of`: the shape of each part, of those that consist of parts."""

    name: ShapeName
    words: tuple[Word, ...] = ()
    counted: tuple[Counted, ...] = ()
    of: "Described | None" = None


class Shape(Protocol):
    def read(self, value: Any, path: str, field: FilterField) -> Any:
        """The value, frozen. Raises FilterError."""

    def written(self, value: Any) -> Any:
        """As it stands in JSON; reads as the same value."""

    def said(self, value: Any, field: FilterField, names: Names) -> str:
        """In the reader's language."""

    def schema(self, field: FilterField) -> Schema:
        """What JSON Schema can say of it."""

    def described(self) -> Described:
        """What a client must know of it."""


class Just:
    """Nothing to say: the operator alone says all, and its value is `true`."""

    def read(self, value: Any, path: str, field: FilterField) -> bool:
        if value is not True:
            raise misfit(path, zh="这里只能写 true。", en="Only true can stand here.")
        return True

    def written(self, value: bool) -> bool:
        return value

    def said(self, value: bool, field: FilterField, names: Names) -> str:
        return ""

    def schema(self, field: FilterField) -> Schema:
        return {"const": True}

    def described(self) -> Described:
        return Described("none")


class ListOf:
    """One or several of another shape; what stands twice counts once."""

    def __init__(self, part: Shape) -> None:
        self._part = part

    def read(self, value: Any, path: str, field: FilterField) -> tuple[Any, ...]:
        if not isinstance(value, list) or not value:
            raise misfit(
                path,
                zh="这里要一个列表，至少一项，例如 [甲, 乙]。",
                en="A list is expected, with one entry at least, such as [a, b].",
            )
        if len(value) > LONGEST_LIST:
            raise misfit(
                path,
                zh=f"列表有 {len(value)} 项，最多 {LONGEST_LIST} 项。",
                en=f"The list has {len(value)} entries, {LONGEST_LIST} at most.",
            )
        parts = (self._part.read(one, f"{path}[{n}]", field) for n, one in enumerate(value))
        return tuple(dict.fromkeys(parts))

    def written(self, value: tuple[Any, ...]) -> list[Any]:
        return [self._part.written(one) for one in value]

    def said(self, value: tuple[Any, ...], field: FilterField, names: Names) -> str:
        parts = [self._part.said(one, field, names) for one in value]
        return text(zh="、", en=", ").join(parts)

    def schema(self, field: FilterField) -> Schema:
        return {
            "type": "array",
            "items": self._part.schema(field),
            "minItems": 1,
            "maxItems": LONGEST_LIST,
        }

    def described(self) -> Described:
        return Described("list", of=self._part.described())


class FromTo:
    """Two of another shape, both included; the first is not above the second."""

    def __init__(self, part: Shape) -> None:
        self._part = part

    def read(self, value: Any, path: str, field: FilterField) -> tuple[Any, Any]:
        if not isinstance(value, list) or len(value) != 2:
            raise misfit(
                path,
                zh="这里要两个值：[从, 到]。",
                en="Two values are expected: [from, to].",
            )
        least, most = (self._part.read(one, f"{path}[{n}]", field) for n, one in enumerate(value))
        # A relative day is before or after another only on a certain day.
        if type(least) is type(most) and most < least:
            raise misfit(
                path,
                zh=f"「{quoted(value[0])}」在「{quoted(value[1])}」之后，请对调。",
                en=f"“{quoted(value[0])}” is above “{quoted(value[1])}”: change their order.",
            )
        return least, most

    def written(self, value: tuple[Any, Any]) -> list[Any]:
        return [self._part.written(one) for one in value]

    def said(self, value: tuple[Any, Any], field: FilterField, names: Names) -> str:
        parts = [self._part.said(one, field, names) for one in value]
        return text(zh=" 到 ", en=" and ").join(parts)

    def schema(self, field: FilterField) -> Schema:
        return {"type": "array", "items": self._part.schema(field), "minItems": 2, "maxItems": 2}

    def described(self) -> Described:
        return Described("from_to", of=self._part.described())
