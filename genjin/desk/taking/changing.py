"""What is taken becomes part of an SOP's document: pure, the document itself stays as it was."""

import copy
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from genjin.common import language
from genjin.sop.definitions.parts import MOST_ACTIONS
from genjin.sop.designer.document import Document

As = Literal["script", "item", "step"]


def with_script(document: Document, key: str, said: str) -> Document | None:
    """As an example behind the words that the step has; None where it has no such step."""
    made, step = _opened(document, key)
    if step is not None:
        step["script"] = _joined(step.get("script"), said)
    return made if step is not None else None


def with_item(document: Document, key: str, said: str) -> Document | None:
    """None too where the checklist is full."""
    made, step = _opened(document, key)
    if step is None:
        return None
    items = step.setdefault("checklist", [])
    if len(items) >= MOST_ACTIONS:
        return None
    taken = {str(one.get("key")) for one in items if isinstance(one, dict)}
    items.append({"key": _free("item", taken), "name": said})
    return made


def with_step(document: Document, after: str, said: str) -> Document | None:
    """The first line is its name, the rest its goal; the owner does it within a working day."""
    name, _, goal = said.partition("\n")
    new: dict[str, Any] = {"name": name.strip()}
    if goal.strip():
        new["goal"] = goal.strip()
    new |= {"who": "owner", "due": {"working_days": 1}, "proof": {"click": None}}
    return _put(document, after, "step", new)


def with_copy(document: Document, after: str, step: Mapping[str, Any]) -> Document | None:
    """A step of another SOP. What asks how other steps came out stays behind."""
    new = {name: copy.deepcopy(value) for name, value in step.items() if name in _CARRIED}
    return _put(document, after, str(step.get("key") or "step"), new)


_CARRIED = (
    "name",
    "goal",
    "who",
    "concerns",
    "phase",
    "due",
    "proof",
    "needs",
    "check",
    "optional",
    "checklist",
    "cadence",
    "ladder",
    "script",
)


def steps_of(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    steps = document.get("steps")
    for step in steps if isinstance(steps, list) else ():
        if isinstance(step, dict):
            yield step


def _opened(document: Document, key: str) -> tuple[Document, dict[str, Any] | None]:
    made = copy.deepcopy(document)
    return made, next((one for one in steps_of(made) if one.get("key") == key), None)


def _put(document: Document, after: str, base: str, new: Mapping[str, Any]) -> Document | None:
    """Between the step and what came after it."""
    made, before = _opened(document, after)
    if before is None:
        return None
    key = _free(base, {str(one.get("key")) for one in steps_of(made)})
    for step in steps_of(made):
        follows = step.get("after")
        if follows == after:
            step["after"] = key
        elif isinstance(follows, list):
            step["after"] = [key if one == after else one for one in follows]
    step = {"key": key, **new, "after": [after]}
    made["steps"].insert(made["steps"].index(before) + 1, step)
    return made


def key_after(document: Document, after: str) -> str:
    """Of the step that was put there."""
    keys = [str(one.get("key")) for one in steps_of(document)]
    return keys[keys.index(after) + 1]


def _free(base: str, taken: set[str]) -> str:
    key, number = base, 1
    while key in taken:
        number += 1
        key = f"{base}_{number}"
    return key


def _joined(words: Any, said: str) -> Any:
    """Behind what stands there, in the reader's language where both are kept."""
    if isinstance(words, dict):
        speech = "en" if language.current() == "en" else "zh"
        return {**words, speech: _behind(str(words.get(speech) or ""), said)}
    return _behind(str(words or ""), said)


def _behind(words: str, said: str) -> str:
    return f"{words}\n{said}" if words else said
