"""The order of steps: each key once, `after` names steps that exist, and no circle."""

from collections.abc import Mapping
from typing import Any

from genjin.sop.definitions.findings import Place, Reader
from genjin.sop.definitions.spec import Definition, Step


def check_order(reader: Reader, root: Mapping[str, Any], definition: Definition) -> None:
    """Looks at what could be read, so that its findings come together with all others."""
    places = {step.position: _place_of(root, step) for step in definition.steps}
    seen: set[str] = set()
    known = {step.key for step in definition.steps}
    for step in definition.steps:
        node, place = places[step.position]
        if step.key and step.key in seen:
            reader.say(
                place.of(node, "key"),
                zh=f"「{step.key}」重复了，每一步的键只能用一次",
                en=f"“{step.key}” stands twice; each step has a key of its own",
            )
        seen.add(step.key)
        for name in step.after:
            if name and name not in known:
                reader.say(
                    place.of(node, "after"),
                    zh=f"没有步骤「{name}」",
                    en=f"There is no step “{name}”",
                )
    for step in _in_circles(definition):
        node, place = places[step.position]
        reader.say(
            place.of(node, "after"),
            zh=f"「{step.name.zh or step.key}」永远等不到开始：前后步骤绕成了圈",
            en=f"“{step.name.en or step.key}” can never open: steps wait for each other in a"
            " circle",
        )


def _in_circles(definition: Definition) -> list[Step]:
    """Steps that wait for themselves, by way of others or at once, or for one that does."""
    known = {step.key for step in definition.steps}
    waiting = {step.key: known.intersection(step.after) for step in definition.steps}
    while ready := [key for key, after in waiting.items() if not after]:
        for key in ready:
            del waiting[key]
        for after in waiting.values():
            after.difference_update(ready)
    return [step for step in definition.steps if step.key in waiting]


def _place_of(root: Mapping[str, Any], step: Step) -> tuple[Any, Place]:
    steps, index = root["steps"], step.position - 1
    return steps[index], Place().of(root, "steps").of(steps, index)
