"""The parts of a step, read from its file."""

from collections.abc import Callable
from functools import partial
from typing import Any

from ruamel.yaml.comments import CommentedMap

from genjin.sop.definitions.findings import LONGEST_NAME, Place, Reader
from genjin.sop.definitions.spec import (
    TELLS,
    Due,
    Proof,
    Rung,
    Step,
    Tell,
    Wait,
    Who,
    Words,
)

_REQUIRED = ("key", "name", "who", "due", "proof")
_OPTIONAL = ("goal", "after", "wait", "ladder", "script", "concerns")
_DEADLINES = ("working_time", "end_of_working_day", "working_days")


def read_step(reader: Reader, node: Any, place: Place, position: int) -> Step:
    found = reader.mapping(node, place, required=_REQUIRED, optional=_OPTIONAL)

    def part(key: str, read: Callable[[Reader, Any, Place], Any], default: Any) -> Any:
        return read(reader, found[key], place.of(node, key)) if key in found else default

    role = part("concerns", _concerns, "")
    return Step(
        key=part("key", Reader.key, ""),
        position=position,
        name=part("name", _name, Words()),
        goal=part("goal", Reader.words, Words()),
        who=part("who", read_who, Who("owner")),
        due=part("due", _due, Due("working_minutes", 1)),
        proof=part("proof", partial(_proof, concerned=role), Proof("")),
        after=part("after", _after, ()),
        wait=part("wait", _wait, None),
        ladder=part("ladder", _ladder, ()),
        script=part("script", Reader.words, Words()),
        role=role,
    )


def read_who(reader: Reader, node: Any, place: Place) -> Who:
    if node in ("owner", "manager"):
        return Who(node)
    if isinstance(node, CommentedMap) and list(node) == ["role"]:
        return Who("role", reader.role(node["role"], place.of(node, "role")))
    if isinstance(node, CommentedMap) and list(node) == ["person"]:
        return Who("person", reader.text(node["person"], place.of(node, "person"), at_most=60))
    reader.say(
        place,
        zh="要指定由谁做：owner、manager、{role: …} 或 {person: …}",
        en="Say who does it: owner, manager, {role: …} or {person: …}",
    )
    return Who("owner")


def _name(reader: Reader, node: Any, place: Place) -> Words:
    return reader.words(node, place, at_most=LONGEST_NAME)


def _due(reader: Reader, node: Any, place: Place) -> Due:
    if not isinstance(node, CommentedMap) or len(node) != 1:
        reader.say(
            place,
            zh=f"期限只写一种：{'、'.join(_DEADLINES)}",
            en=f"Write one deadline: {', '.join(_DEADLINES)}",
        )
        return Due("working_minutes", 1)
    for kind, value in reader.mapping(node, place, optional=_DEADLINES).items():
        at = place.of(node, kind)
        if kind == "working_time":
            return Due("working_minutes", reader.span(value, at, least=1))
        if kind == "end_of_working_day":
            return Due(
                "end_of_working_day", 0 if value is True else reader.span(value, at, least=1)
            )
        return Due("working_days", reader.number(value, at, least=1, most=200))
    return Due("working_minutes", 1)


def _proof(reader: Reader, node: Any, place: Place, *, concerned: str) -> Proof:
    if isinstance(node, CommentedMap) and len(node) == 1:
        kind, options = next(iter(node.items()))
        at = place.of(node, kind)
        if kind == "field":
            return Proof("field", {"field": reader.field(options, at, of=concerned)})
        if kind in reader.known.evidence:
            return Proof(kind, _options(reader, kind, options, at))
    kinds = tuple(reader.known.evidence)
    reader.say(
        place,
        zh=f"完成依据写成 {{种类: …}}，种类有：{'、'.join(kinds)}",
        en=f"Write the proof as {{kind: …}}; kinds are: {', '.join(kinds)}",
    )
    return Proof("")


def _options(reader: Reader, kind: str, node: Any, place: Place) -> dict[str, Any]:
    takes = reader.known.evidence[kind]
    if node is None:
        return {}
    found = reader.mapping(node, place, optional=tuple(takes))
    for name, value in found.items():
        if takes[name] == "role":
            reader.role(value, place.of(node, name))
        elif not isinstance(value, bool):
            reader.say(place.of(node, name), zh="写 true 或 false", en="Write true or false")
    return dict(found)


def _after(reader: Reader, node: Any, place: Place) -> tuple[str, ...]:
    if isinstance(node, str):
        return (node,)
    return tuple(reader.key(item, at) for item, at in reader.items(node, place))


def _wait(reader: Reader, node: Any, place: Place) -> Wait:
    found = reader.mapping(node, place, required=("field",), optional=("months", "days"))
    dates = reader.known.dates.get(reader.object_type, frozenset())
    name = ""
    if "field" in found:
        at = place.of(node, "field")
        name = reader.field(found["field"], at)
        if name and dates and name not in dates:
            reader.unknown(at, name, sorted(dates), zh="要等的是日期，不是", en="Not a date:")
    return Wait(
        name,
        reader.number(found.get("months", 0), place.of(node, "months"), least=0, most=120),
        reader.number(found.get("days", 0), place.of(node, "days"), least=0, most=3_650),
    )


def _ladder(reader: Reader, node: Any, place: Place) -> tuple[Rung, ...]:
    rungs: dict[int, Rung] = {}
    for item, at in reader.items(node, place):
        found = reader.mapping(item, at, required=("at", "tell"))
        if not {"at", "tell"} <= found.keys():
            continue
        minutes = reader.span(found["at"], at.of(item, "at"))
        if minutes in rungs:
            reader.say(
                at,
                zh="这个时间已经有一条提醒，收件人写在同一条里",
                en="There is a rung at this time already; name all receivers in one",
            )
        tell = _tell(reader, found["tell"], at.of(item, "tell"))
        rungs[minutes] = Rung(_rung_key(minutes), minutes, tell)
    return tuple(rungs[minutes] for minutes in sorted(rungs))


def _tell(reader: Reader, node: Any, place: Place) -> tuple[Tell, ...]:
    listed = [(node, place)] if isinstance(node, str) else list(reader.items(node, place))
    if node is None:
        reader.say(place, zh="要写提醒谁", en="Say who is told")
    told: list[Tell] = []
    for name, at in listed:
        if name in TELLS:
            told.append(name)
        else:
            reader.unknown(at, name, TELLS, zh="不认识", en="Unknown")
    return tuple(told)


def _rung_key(minutes: int) -> str:
    if minutes == 0:
        return "due"
    return f"before_{-minutes}" if minutes < 0 else f"after_{minutes}"


def _concerns(reader: Reader, node: Any, place: Place) -> str:
    """The record that the SOP starts on, or one that comes into its runs later."""
    joining = sorted(reader.known.joins.get(reader.object_type, ()))
    known = [reader.object_type, *joining]
    if node in known:
        return str(node)
    reader.unknown(place, node, known, zh="这一步不能关联", en="Cannot concern")
    return ""
