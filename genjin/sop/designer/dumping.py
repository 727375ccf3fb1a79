"""A document, or a part of it, as lines of YAML: a step a block, each of its parts a line or a
list of lines."""

import re
from collections.abc import Mapping
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

FILE_ORDER = (
    "sop",
    "name",
    "description",
    "starts_on",
    "phase",
    "enters",
    "again",
    "steps",
    "ends",
    "at_end",
    "gates",
)
STEP_ORDER = (
    "key",
    "name",
    "goal",
    "who",
    "concerns",
    "phase",
    "after",
    "wait",
    "when",
    "due",
    "proof",
    "needs",
    "check",
    "optional",
    "checklist",
    "cadence",
    "ladder",
    "then",
    "script",
)
_BLOCKS = ("at_end",)
_ROWS = ("checklist", "ladder", "ends", "gates", "due", "then")
_PLAIN = re.compile(r"[a-z][a-z0-9_.]*|[+-]?[0-9]{1,6}[mhd]")
_WORDS_OF_YAML = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_WIDE = 1_000_000  # lines are never folded: a diff then shows what has changed


def written(document: Mapping[str, Any]) -> str:
    """The whole file anew."""
    parts = [_lines({key: _part(key, document[key])}) for key in ordered(document, FILE_ORDER)]
    return "".join(line + "\n" for part in parts for line in part)


def part_lines(key: str, value: Any) -> list[str]:
    """`key: value`, at the margin."""
    return _lines({key: _part(key, value)})


def step_lines(step: Any, *, indent: int = 4) -> list[str]:
    """`- key: …` and what belongs to it; the dash stands two signs before the keys."""
    if not isinstance(step, dict) or not step:
        lines = _lines({"steps": CommentedSeq([_flowing(step)])})[1:]
    else:
        lines = _lines({"steps": CommentedSeq([_block(step, STEP_ORDER)])})[1:]
    return [" " * (indent - 4) + line if line else line for line in lines]


def ordered(parts: Mapping[str, Any], order: tuple[str, ...]) -> list[str]:
    """Its keys as files have them; what is not known there comes last, as it came."""
    known = {key: at for at, key in enumerate(order)}
    return sorted(parts, key=lambda key: known.get(key, len(order)))


def _lines(parts: Mapping[str, Any]) -> list[str]:
    yaml = YAML(typ="rt")
    yaml.width = _WIDE
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    out = StringIO()
    yaml.dump(CommentedMap({_key(key): value for key, value in parts.items()}), out)
    return out.getvalue().removesuffix("\n").split("\n")


def _part(key: str, value: Any) -> Any:
    if key == "steps" and isinstance(value, list):
        blocks = [
            _block(step, STEP_ORDER) if isinstance(step, dict) and step else _flowing(step)
            for step in value
        ]
        return CommentedSeq(blocks)
    if key in _ROWS and isinstance(value, list) and value:
        rows = [_flowing(row) for row in value]
        return CommentedSeq(rows)
    if key in _BLOCKS and isinstance(value, dict) and value:
        return _block(value, ())
    return _flowing(value)


def _block(parts: Mapping[str, Any], order: tuple[str, ...]) -> CommentedMap:
    return CommentedMap((_key(key), _part(key, parts[key])) for key in ordered(parts, order))


def _flowing(node: Any) -> Any:
    match node:
        case dict():
            made = CommentedMap((_key(key), _flowing(value)) for key, value in node.items())
            made.fa.set_flow_style()
            return made
        case list():
            listed = CommentedSeq([_flowing(value) for value in node])
            listed.fa.set_flow_style()
            return listed
        case str():
            return _key(node)
        case _:
            return node


def _key(text: str) -> str:
    """Quotation marks say exactly where a text begins and ends; codes need none."""
    if _PLAIN.fullmatch(text) and text not in _WORDS_OF_YAML:
        return text
    quoted: str = DoubleQuotedScalarString(text)
    return quoted
