"""People and departments, by id or relative to who asks."""

from typing import Any, Literal

from genjin.common.filters.errors import misfit, quoted
from genjin.common.filters.fields import FilterField
from genjin.common.filters.shapes.base import Described, Names, Schema, Word
from genjin.common.json_reading import GREATEST_INTEGER, is_integer
from genjin.common.language import text

_SAID = {
    "me": ("我", "me"),
    "my_people": ("我的下属", "my people"),
    "mine": ("我的部门", "my department"),
    "mine_and_below": ("我的部门及下级部门", "my department and those below"),
}


class Somebody:
    """An id, or one of these words."""

    def __init__(self, name: Literal["person", "department"], *words: str) -> None:
        self._name: Literal["person", "department"] = name
        self._words = words

    def read(self, value: Any, path: str, field: FilterField) -> int | str:
        if isinstance(value, int) and not isinstance(value, bool):
            if value > 0 and is_integer(value):
                return value
        elif isinstance(value, str) and value in self._words:
            return value
        words = " / ".join(self._words)
        raise misfit(
            path,
            zh=f"「{field.label}」要写编号或 {words}，这里不能写「{quoted(value)}」。",
            en=f"“{field.label}” takes an id or {words}, not “{quoted(value)}”.",
        )

    def written(self, value: int | str) -> int | str:
        return value

    def said(self, value: int | str, field: FilterField, names: Names) -> str:
        return names(field.kind, value) if isinstance(value, int) else _called(value)

    def schema(self, field: FilterField) -> Schema:
        ids = {"type": "integer", "minimum": 1, "maximum": GREATEST_INTEGER}
        return {"anyOf": [ids, {"enum": list(self._words)}]}

    def described(self) -> Described:
        return Described(self._name, tuple(Word(word, _called(word)) for word in self._words))


def _called(word: str) -> str:
    zh, en = _SAID[word]
    return text(zh=zh, en=en)
