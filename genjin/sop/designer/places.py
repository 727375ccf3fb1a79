"""Where a part of a document stands in the file, and to which step a path belongs."""

import re
from collections.abc import Mapping
from typing import Any

from ruamel.yaml.comments import CommentedMap

from genjin.sop.definitions.findings import Place

_IN_STEP = re.compile(r"steps\[([0-9]+)\]")


def place_in(root: CommentedMap, *way: Any) -> Place:
    """As near as the file has it."""
    node: Any = root
    place = Place()
    for part in way:
        place = place.of(node, part)
        try:
            node = node[part]
        except (KeyError, IndexError, TypeError):
            node = None
    return place


def step_at(path: str, document: Mapping[str, Any]) -> str:
    """The key of the step; blank where the path leads to none."""
    match = _IN_STEP.match(path)
    steps = document.get("steps")
    if match is None or not isinstance(steps, list):
        return ""
    at = int(match[1])
    step = steps[at] if at < len(steps) else None
    return str(step.get("key") or "") if isinstance(step, dict) else ""
