"""The file of an SOP as plain data, the way a canvas draws and changes it."""

from collections.abc import Mapping
from typing import Any

from ruamel.yaml.comments import CommentedMap

from genjin.sop.definitions.findings import Known, Reader
from genjin.sop.definitions.reading import MAXIMAL_DEPTH, parse_file

Document = dict[str, Any]


def tree_of(source: str) -> CommentedMap | None:
    """With the lines on which things stand; None where it is no YAML of keys and values."""
    return parse_file(source, Reader(Known({}, {}, {}, frozenset())))


def document_of(source: str) -> Document | None:
    """Nothing is read into it: what stands in the file stands here, so that writing it back
    changes nothing. None where the file cannot be parsed."""
    root = tree_of(source)
    return None if root is None else plain(root)


def plain(node: Any) -> Any:
    """What JSON can say: a date is a text, as conditions write it."""
    match node:
        case None | bool():
            return node
        case Mapping():
            return {str(key): plain(value) for key, value in node.items()}
        case list() | tuple():
            return [plain(value) for value in node]
        case int():
            return int(node)
        case float():
            return float(node)
        case _:
            return str(node)


def is_same(one: Any, other: Any) -> bool:
    """True is not 1, and the order of keys does not count."""
    match one, other:
        case dict(), dict():
            return one.keys() == other.keys() and all(is_same(one[key], other[key]) for key in one)
        case list(), list():
            return len(one) == len(other) and all(map(is_same, one, other))
        case _:
            return type(one) is type(other) and bool(one == other)


def is_shallow(node: Any, left: int = MAXIMAL_DEPTH) -> bool:
    """Whether a file could be as deep."""
    if left == 0:
        return False
    match node:
        case dict():
            return all(is_shallow(value, left - 1) for value in node.values())
        case list():
            return all(is_shallow(value, left - 1) for value in node)
        case _:
            return True
