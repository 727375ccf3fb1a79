"""A filter in plain words, for pills and for whoever is told of it."""

from genjin.common.filters.fields import Kind
from genjin.common.filters.shapes.base import Names
from genjin.common.filters.tree import All, AnyOf, Filter, Leaf, Not
from genjin.common.language import text


def _by_number(kind: Kind, pk: int) -> str:
    return f"#{pk}"


def sentence(filter_: Filter, names: Names = _by_number) -> str:
    """In the reader's language: 预算 低于 5 万 且 等级 是 大客户."""
    match filter_:
        case All(parts):
            return text(zh=" 且 ", en=" and ").join(_inside(part, names) for part in parts)
        case AnyOf(parts):
            return text(zh=" 或 ", en=" or ").join(_inside(part, names) for part in parts)
        case Not(part):
            return text(zh="不满足{}", en="not {}").format(_in_brackets(sentence(part, names)))
        case Leaf(field, _, value):
            said = filter_.known.shape.said(value, field, names)
            words = (field.label, filter_.known.label, said)
            return " ".join(word for word in words if word)


def _inside(part: Filter, names: Names) -> str:
    """Brackets only where another reading is possible."""
    said = sentence(part, names)
    several = isinstance(part, All | AnyOf) and len(part.parts) > 1
    return _in_brackets(said) if several else said


def _in_brackets(said: str) -> str:
    return text(zh=f"（{said}）", en=f"({said})")
