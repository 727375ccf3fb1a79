"""A changed document put into the file that it came from: lines of parts that did not change stay
as people wrote them, with their comments, quotation marks and order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from genjin.sop.designer.document import Document, document_of, is_same, plain, tree_of
from genjin.sop.designer.dumping import (
    FILE_ORDER,
    STEP_ORDER,
    ordered,
    part_lines,
    step_lines,
    written,
)


def merged(source: str, document: Document) -> str:
    """The file of the document. One that is too unlike what we know how to change is written
    anew: what it says is never at stake, only how it looked."""
    root = tree_of(source)
    if root is not None and is_same(plain(root), document):
        return source
    made = None if root is None else _changed(source, root, document)
    if made is None or not is_same(document_of(made), document):
        return written(document)
    return made


def _changed(source: str, root: CommentedMap, document: Document) -> str | None:
    if not _is_block(root):
        return None
    blocks, rest = _blocks(root, source.split("\n"), column=0)
    made = _merge(blocks, root, document, FILE_ORDER, indent=0)
    return None if made is None else "\n".join([*made, *rest])


@dataclass(slots=True)
class _Block:
    """A key with its value, or a step: `above` are the blank lines and comments before it."""

    key: str
    lines: list[str]
    above: list[str] = field(default_factory=list)


def _is_block(node: Any) -> bool:
    return isinstance(node, CommentedMap | CommentedSeq) and not node.fa.flow_style()


def _blocks(
    node: CommentedMap, lines: list[str], *, column: int, offset: int = 0
) -> tuple[list[_Block], list[str]]:
    """Its keys from top to bottom, and the lines behind the last. `offset`: of the first line."""
    starts = sorted((node.lc.data[key][0] - offset, str(key)) for key in node)
    return _cut(starts, lines, column=column)


def _cut(
    starts: list[tuple[int, str]], lines: list[str], *, column: int
) -> tuple[list[_Block], list[str]]:
    """Comments and blank lines belong to what comes after them."""
    above = lines[: starts[0][0]] if starts else lines
    found = []
    for at, (start, key) in enumerate(starts):
        stop = starts[at + 1][0] if at + 1 < len(starts) else len(lines)
        body = _without_what_follows(lines, start, stop, column)
        found.append(_Block(key, lines[start:body], above))
        above = lines[body:stop]
    return found, above


def _without_what_follows(lines: list[str], start: int, stop: int, column: int) -> int:
    while stop > start + 1 and _is_between(lines[stop - 1], column):
        stop -= 1
    return stop


def _is_between(line: str, column: int) -> bool:
    bare = line.lstrip()
    return not bare or (bare.startswith("#") and len(line) - len(bare) <= column)


def _merge(
    blocks: list[_Block],
    node: CommentedMap,
    new: Mapping[str, Any],
    order: tuple[str, ...],
    *,
    indent: int,
) -> list[str] | None:
    """The lines of the mapping as it shall be; None where that cannot be told."""
    before = {str(key): value for key, value in node.items()}
    if {block.key for block in blocks} != before.keys():
        return None
    kept = [block for block in blocks if block.key in new]
    if not kept or (indent and kept[0] is not blocks[0]):
        return None  # the dash of a step stands before its first key
    for block in kept:
        value = new[block.key]
        if is_same(plain(before[block.key]), value):
            continue
        steps = (
            _merge_steps(block, node.lc.data["steps"][0] + 1, before["steps"], value)
            if block.key == "steps" and not indent
            else None
        )
        block.lines = steps or _at(part_lines(block.key, value), block, indent)
    for key in ordered({key: None for key in new if key not in before}, order):
        made = _Block(key, [" " * indent + line for line in part_lines(key, new[key])])
        kept.insert(_place_for(key, kept, order), made)
    return [line for block in kept for line in (*block.above, *block.lines)]


def _at(lines: list[str], block: _Block, indent: int) -> list[str]:
    """Where the block stands, with the dash before it if it has one."""
    before = block.lines[0][:indent]
    return [(before if at == 0 else " " * indent) + line for at, line in enumerate(lines)]


def _place_for(key: str, kept: list[_Block], order: tuple[str, ...]) -> int:
    """Behind the last of those that files have before it."""
    if key not in order:
        return len(kept)
    earlier = set(order[: order.index(key)])
    return 1 + max((at for at, block in enumerate(kept) if block.key in earlier), default=0)


def _merge_steps(block: _Block, offset: int, node: Any, new: Any) -> list[str] | None:
    """By their keys: each step keeps its lines and what stands above it, wherever it goes."""
    keys = [str(step["key"]) for step in node] if _has_steps(node) else []
    if not isinstance(new, list) or not keys or len(set(keys)) != len(keys):
        return None
    column = node.lc.data[0][1]
    starts = [(node.lc.data[at][0] - offset, key) for at, key in enumerate(keys)]
    cut, rest = _cut(starts, block.lines[1:], column=column - 2)
    old = {one.key: (one, step) for one, step in zip(cut, node, strict=True)}
    spaced = any("" in one.above for one in cut[1:])
    made = [block.lines[0]]
    for at, step in enumerate(new):
        found, before = old.pop(str(step.get("key")), _NEW) if isinstance(step, dict) else _NEW
        lines = _merge_step(found, before, step, column) if before is not None else None
        above = list(found.above)
        if spaced and at and "" not in above:
            above.insert(0, "")
        if not at and found is not cut[0]:
            above = [line for line in above if line]
        made += [*above, *(lines or step_lines(step, indent=column))]
    return [*made, *rest]


_NEW: tuple[_Block, Any] = (_Block("", []), None)


def _has_steps(node: Any) -> bool:
    return (
        isinstance(node, CommentedSeq)
        and len(node) > 0
        and _is_block(node)
        and all(isinstance(step, CommentedMap) and _is_block(step) for step in node)
        and all(str(step.get("key") or "") for step in node)
    )


def _merge_step(
    block: _Block, node: CommentedMap, new: Mapping[str, Any], column: int
) -> list[str] | None:
    if is_same(plain(node), dict(new)):
        return block.lines
    first = min(node.lc.data[key][0] for key in node)
    parts, rest = _blocks(node, block.lines, column=column, offset=first)
    made = _merge(parts, node, new, STEP_ORDER, indent=column)
    return None if made is None else [*made, *rest]
