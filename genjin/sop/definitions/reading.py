"""From a YAML 1.2 file to a definition, with a finding for everything that is not right.

The reader goes on after a finding, so that a person sees all of them at once.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from genjin.common.language import text
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.spec import (
    TELLS,
    AtEnd,
    Definition,
    Due,
    End,
    Proof,
    Rung,
    Step,
    Wait,
    Who,
    Words,
)

MAXIMAL_SIZE = 200_000
_KEY = re.compile(r"[a-z][a-z0-9_]{0,59}")
_SPAN = re.compile(r"([+-]?)(\d+)(m|h|d)")
_MINUTES = {"m": 1, "h": 60, "d": 450}  # a working day of 7.5 hours


@dataclass(frozen=True, slots=True)
class Problem:
    path: str
    line: int
    message: str

    def as_answer(self) -> dict[str, Any]:
        return {"path": self.path, "line": self.line, "message": self.message}


@dataclass(frozen=True, slots=True)
class Known:
    """What a definition may refer to: fields by object type, kinds of evidence with their check."""

    fields: Mapping[str, frozenset[str]]
    evidence: Mapping[str, frozenset[str]]
    roles: frozenset[str]


class _Reader:
    """Walks the tree; `problems` fills as it goes."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.problems: list[Problem] = []
        self.fields: frozenset[str] = frozenset()

    def say(self, path: str, node: Any, *, zh: str, en: str, key: Any = None) -> None:
        self.problems.append(Problem(path, _line_of(node, key), text(zh=zh, en=en)))

    def mapping(
        self, node: Any, path: str, parent: Any, *, required: Sequence[str], optional: Sequence[str]
    ) -> Mapping[str, Any]:
        """The node as a mapping with known keys; unknown and missing ones are findings."""
        if not isinstance(node, CommentedMap):
            self.say(path, parent, zh="这里要写成「键: 值」的形式", en="Expected a mapping here")
            return {}
        for key in node:
            if key not in required and key not in optional:
                known = "、".join([*required, *optional])
                self.say(
                    f"{path}.{key}".lstrip("."),
                    node,
                    key=key,
                    zh=f"不认识「{key}」，可以写：{known}",
                    en=f"Unknown key “{key}”; known are: {known}",
                )
        for key in required:
            if key not in node:
                self.say(
                    f"{path}.{key}".lstrip("."), node, zh=f"缺少「{key}」", en=f"“{key}” is missing"
                )
        return node

    def words(self, node: Any, path: str, parent: Any, *, required: bool = False) -> Words:
        if node is None and not required:
            return Words()
        if isinstance(node, str):
            return Words(node, node)
        found = self.mapping(node, path, parent, required=("zh",), optional=("en",))
        return Words(str(found.get("zh", "")), str(found.get("en", "")))

    def key(self, node: Any, path: str, parent: Any) -> str:
        if isinstance(node, str) and _KEY.fullmatch(node):
            return node
        self.say(
            path,
            parent,
            zh="键要用小写字母、数字和下划线，以字母开头",
            en="A key is of small letters, digits and underscores and begins with a letter",
        )
        return ""

    def number(self, node: Any, path: str, parent: Any, *, least: int = 0) -> int:
        if isinstance(node, int) and not isinstance(node, bool) and least <= node <= 100_000:
            return node
        self.say(path, parent, zh=f"要写不小于 {least} 的整数", en=f"A whole number from {least}")
        return least

    def field_name(self, node: Any, path: str, parent: Any) -> str:
        name = str(node)
        if self.fields and name not in self.fields:
            self.say(
                path,
                parent,
                zh=f"记录上没有字段「{name}」",
                en=f"The record has no field “{name}”",
            )
        return name


def read_definition(source: str, known: Known) -> Definition:
    """Raises BrokenSopFileError with all findings."""
    definition, problems = check_definition(source, known)
    if definition is None or problems:
        first = problems[0]
        raise BrokenSopFileError(
            count=len(problems),
            line=first.line,
            first=f"{first.path}: {first.message}" if first.path else first.message,
            problems=[problem.as_answer() for problem in problems],
        )
    return definition


def check_definition(source: str, known: Known) -> tuple[Definition | None, list[Problem]]:
    """The definition, and what is wrong with it; None when it cannot be read at all."""
    reader = _Reader(known)
    root = _parse(source, reader)
    if root is None:
        return None, reader.problems
    definition = _definition(reader, root)
    if not reader.problems:
        _check_order(reader, root, definition)
    return definition, sorted(reader.problems, key=lambda problem: problem.line)


def _parse(source: str, reader: _Reader) -> CommentedMap | None:
    if len(source) > MAXIMAL_SIZE:
        reader.say("", None, zh="文件太大", en="The file is too large")
        return None
    yaml = YAML(typ="rt")
    yaml.version = (1, 2)  # type: ignore[assignment]
    try:
        root = yaml.load(source)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        reader.problems.append(
            Problem("", line, text(zh=f"不是有效的 YAML：{error.problem}", en=f"Not valid YAML: {error.problem}"))
        )
        return None
    except (YAMLError, ValueError, RecursionError):
        reader.say("", None, zh="不是有效的 YAML", en="Not valid YAML")
        return None
    if not isinstance(root, CommentedMap):
        reader.say("", None, zh="文件开头要写 sop:", en="The file begins with “sop:”")
        return None
    return root


def _definition(reader: _Reader, root: CommentedMap) -> Definition:
    found = reader.mapping(
        root,
        "",
        root,
        required=("sop", "name", "starts_on", "steps"),
        optional=("description", "ends", "at_end"),
    )
    object_type = str(found.get("starts_on", ""))
    if "starts_on" in found and object_type not in reader.known.fields:
        names = "、".join(reader.known.fields)
        reader.say(
            "starts_on",
            root,
            key="starts_on",
            zh=f"没有「{object_type}」这种记录，可以写：{names}",
            en=f"No kind of record “{object_type}”; known are: {names}",
        )
    reader.fields = reader.known.fields.get(object_type, frozenset())
    return Definition(
        key=reader.key(found.get("sop"), "sop", root) if "sop" in found else "",
        object_type=object_type,
        name=reader.words(found.get("name"), "name", root),
        description=reader.words(found.get("description"), "description", root),
        steps=tuple(_steps(reader, root, found.get("steps"))),
        ends=tuple(_ends(reader, root, found.get("ends"))),
        at_end=_at_end(reader, root, found.get("at_end")),
    )


def _items(reader: _Reader, node: Any, path: str, parent: Any) -> list[Any]:
    if node is None:
        return []
    if not isinstance(node, CommentedSeq):
        reader.say(path, parent, key=path, zh="这里要写成列表", en="Expected a list here")
        return []
    return list(node)


def _steps(reader: _Reader, root: CommentedMap, node: Any) -> list[Step]:
    items = _items(reader, node, "steps", root)
    if not items and "steps" in root:
        reader.say("steps", root, key="steps", zh="至少要有一步", en="At least one step is needed")
    return [
        _step(reader, item, f"steps[{index}]", index + 1, node) for index, item in enumerate(items)
    ]


def _step(reader: _Reader, node: Any, path: str, position: int, parent: Any) -> Step:
    found = reader.mapping(
        node,
        path,
        parent,
        required=("key", "name", "who", "due", "proof"),
        optional=("goal", "after", "wait", "ladder", "script", "concerns"),
    )

    def part(key: str, read: Callable[[Any, str, Any], Any], default: Any) -> Any:
        return read(found[key], f"{path}.{key}", node) if key in found else default

    return Step(
        key=part("key", reader.key, ""),
        position=position,
        name=part("name", reader.words, Words()),
        goal=part("goal", reader.words, Words()),
        who=part("who", lambda *at: _who(reader, *at), Who("owner")),
        due=part("due", lambda *at: _due(reader, *at), Due("working_minutes", 1)),
        proof=part("proof", lambda *at: _proof(reader, *at), Proof("")),
        after=tuple(str(key) for key in part("after", lambda *at: _keys(reader, *at), [])),
        wait=part("wait", lambda *at: _wait(reader, *at), None),
        ladder=tuple(part("ladder", lambda *at: _ladder(reader, *at), [])),
        script=part("script", reader.words, Words()),
        role=str(found.get("concerns", "")),
    )


def _keys(reader: _Reader, node: Any, path: str, parent: Any) -> list[Any]:
    return [node] if isinstance(node, str) else _items(reader, node, path, parent)


def _who(reader: _Reader, node: Any, path: str, parent: Any) -> Who:
    if node in ("owner", "manager"):
        return Who(node)
    if isinstance(node, CommentedMap) and len(node) == 1 and next(iter(node)) in ("role", "person"):
        kind, name = next(iter(node.items()))
        if kind == "role" and name not in reader.known.roles:
            roles = "、".join(sorted(reader.known.roles))
            reader.say(
                path,
                parent,
                key="who",
                zh=f"没有角色「{name}」，可以写：{roles}",
                en=f"No role “{name}”; known are: {roles}",
            )
        return Who(kind, str(name))
    reader.say(
        path,
        parent,
        key="who",
        zh="要指定由谁做：owner、manager、{role: …} 或 {person: …}",
        en="Say who does it: owner, manager, {role: …} or {person: …}",
    )
    return Who("owner")


def _due(reader: _Reader, node: Any, path: str, parent: Any) -> Due:
    found = reader.mapping(
        node,
        path,
        parent,
        required=(),
        optional=("working_time", "end_of_working_day", "working_days"),
    )
    if len(found) != 1:
        reader.say(
            path,
            parent,
            key="due",
            zh="期限只写一种：working_time、end_of_working_day 或 working_days",
            en="One deadline: working_time, end_of_working_day or working_days",
        )
        return Due("working_minutes", 1)
    kind, value = next(iter(found.items()))
    if kind == "working_time":
        return Due("working_minutes", max(1, _span(reader, value, f"{path}.{kind}", node)))
    if kind == "end_of_working_day":
        least = 0 if value is True else _span(reader, value, f"{path}.{kind}", node)
        return Due("end_of_working_day", least)
    return Due("working_days", reader.number(value, f"{path}.{kind}", node, least=1))


def _span(reader: _Reader, node: Any, path: str, parent: Any) -> int:
    """`30m`, `2h`, `-30m`, `1d` in working minutes."""
    match = _SPAN.fullmatch(str(node).strip())
    if match is None:
        reader.say(path, parent, zh="时间写成 30m、2h 或 1d", en="Write the time as 30m, 2h or 1d")
        return 0
    sign, amount, unit = match.groups()
    return (-1 if sign == "-" else 1) * int(amount) * _MINUTES[unit]


def _proof(reader: _Reader, node: Any, path: str, parent: Any) -> Proof:
    if isinstance(node, CommentedMap) and len(node) == 1:
        kind, options = next(iter(node.items()))
        if kind == "field":
            return Proof("field", {"field": reader.field_name(options, f"{path}.field", node)})
        if kind in reader.known.evidence:
            allowed = tuple(sorted(reader.known.evidence[kind]))
            found = reader.mapping(
                options if options is not None else CommentedMap(),
                f"{path}.{kind}",
                node,
                required=(),
                optional=allowed,
            )
            return Proof(kind, dict(found))
    kinds = "、".join(reader.known.evidence)
    reader.say(
        path,
        parent,
        key="proof",
        zh=f"凭据要写成 {{种类: …}}，种类有：{kinds}",
        en=f"Write the proof as {{kind: …}}; kinds are: {kinds}",
    )
    return Proof("")


def _wait(reader: _Reader, node: Any, path: str, parent: Any) -> Wait:
    found = reader.mapping(node, path, parent, required=("field",), optional=("months", "days"))
    return Wait(
        reader.field_name(found.get("field", ""), f"{path}.field", node),
        reader.number(found.get("months", 0), f"{path}.months", node),
        reader.number(found.get("days", 0), f"{path}.days", node),
    )


def _ladder(reader: _Reader, node: Any, path: str, parent: Any) -> list[Rung]:
    rungs = []
    for index, item in enumerate(_items(reader, node, path, parent)):
        at = f"{path}[{index}]"
        found = reader.mapping(item, at, node, required=("at", "tell"), optional=())
        minutes = _span(reader, found.get("at", "0m"), f"{at}.at", item)
        tell = found.get("tell", ())
        names = tuple(str(name) for name in ([tell] if isinstance(tell, str) else tell))
        for name in names:
            if name not in TELLS:
                reader.say(
                    f"{at}.tell",
                    item,
                    zh=f"不认识「{name}」，可以写：{'、'.join(TELLS)}",
                    en=f"Unknown “{name}”; known are: {', '.join(TELLS)}",
                )
        rungs.append(Rung(_rung_key(minutes), minutes, names))  # type: ignore[arg-type]
    return sorted(rungs, key=lambda rung: rung.minutes)


def _rung_key(minutes: int) -> str:
    if minutes == 0:
        return "due"
    return f"before_{-minutes}" if minutes < 0 else f"after_{minutes}"


def _ends(reader: _Reader, root: CommentedMap, node: Any) -> list[End]:
    ends = []
    for index, item in enumerate(_items(reader, node, "ends", root)):
        path = f"ends[{index}]"
        found = reader.mapping(item, path, node, required=("field", "is", "reason"), optional=())
        ends.append(
            End(
                reader.field_name(found.get("field", ""), f"{path}.field", item),
                str(found.get("is", "")),
                str(found.get("reason", "")),
            )
        )
    return ends


def _at_end(reader: _Reader, root: CommentedMap, node: Any) -> AtEnd | None:
    if node is None:
        return None
    found = reader.mapping(node, "at_end", root, required=("task", "months"), optional=("who",))
    return AtEnd(
        reader.words(found.get("task"), "at_end.task", node),
        reader.number(found.get("months", 1), "at_end.months", node, least=1),
        _who(reader, found.get("who", "owner"), "at_end.who", node),
    )


def _check_order(reader: _Reader, root: CommentedMap, definition: Definition) -> None:
    """Each key once, `after` names earlier steps that exist, no circle, something opens first."""
    nodes = {step.key: root["steps"][step.position - 1] for step in definition.steps}
    seen: set[str] = set()
    for step in definition.steps:
        path, node = f"steps[{step.position - 1}]", root["steps"][step.position - 1]
        if step.key in seen:
            reader.say(
                f"{path}.key",
                node,
                key="key",
                zh=f"「{step.key}」重复了",
                en=f"“{step.key}” stands twice",
            )
        seen.add(step.key)
        for name in step.after:
            if name not in nodes:
                reader.say(
                    f"{path}.after",
                    node,
                    key="after",
                    zh=f"没有步骤「{name}」",
                    en=f"There is no step “{name}”",
                )
    if not reader.problems:
        _check_circles(reader, root, definition)


def _check_circles(reader: _Reader, root: CommentedMap, definition: Definition) -> None:
    waiting = {step.key: set(step.after) for step in definition.steps}
    while ready := [key for key, after in waiting.items() if not after]:
        for key in ready:
            del waiting[key]
        for after in waiting.values():
            after.difference_update(ready)
    for key in waiting:
        step = definition.step(key)
        reader.say(
            f"steps[{step.position - 1}].after",
            root["steps"][step.position - 1],
            key="after",
            zh=f"「{step.name.zh or key}」永远等不到开始：前后步骤绕成了圈",
            en=f"“{step.name.en or key}” can never open: the steps wait for each other in a circle",
        )


def _line_of(node: Any, key: Any = None) -> int:
    place = getattr(node, "lc", None)
    if place is None:
        return 1
    if key is not None and place.data and key in place.data:
        return int(place.data[key][0]) + 1
    return int(place.line) + 1
