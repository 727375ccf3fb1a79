"""The parts of a step, read from its file."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from genjin.records.attachments.choices import WANTED
from genjin.sop.definitions.asking import read_condition
from genjin.sop.definitions.assignment import read_who
from genjin.sop.definitions.findings import CALENDAR_DAY, LONGEST_NAME, Place, Reader
from genjin.sop.definitions.following import read_then
from genjin.sop.definitions.laddering import read_ladder
from genjin.sop.definitions.phases import read_phase
from genjin.sop.definitions.spec import (
    Cadence,
    Due,
    DueCase,
    Item,
    Proof,
    Since,
    Step,
    Wait,
    Who,
    Words,
)

_REQUIRED = ("key", "name", "who", "due", "proof")
_OPTIONAL = (
    "goal",
    "after",
    "wait",
    "when",
    "needs",
    "check",
    "optional",
    "checklist",
    "cadence",
    "ladder",
    "then",
    "script",
    "concerns",
    "phase",
)
_DEADLINES = ("working_time", "end_of_working_day", "working_days", "calendar_time")
MOST_ACTIONS = 20
TICKED = "checklist"  # the kind of evidence that a checklist of the step gives


def read_step(reader: Reader, node: Any, place: Place, position: int) -> Step:
    found = reader.mapping(node, place, required=_REQUIRED, optional=_OPTIONAL)

    def part(key: str, read: Callable[[Reader, Any, Place], Any], default: Any) -> Any:
        return read(reader, found[key], place.of(node, key)) if key in found else default

    role = part("concerns", _concerns, "")
    cases, due = part("due", _dues, ((), Due("working_minutes", 1)))
    checklist = part("checklist", _checklist, ())
    return Step(
        key=part("key", Reader.key, ""),
        position=position,
        name=part("name", _name, Words()),
        goal=part("goal", Reader.words, Words()),
        who=part("who", read_who, Who("owner")),
        due=due,
        proof=part("proof", partial(_proof, concerned=role, checklist=checklist), Proof("")),
        after=part("after", _after, ()),
        wait=part("wait", _wait, None),
        ladder=part("ladder", partial(read_ladder, of=role), ()),
        script=part("script", Reader.words, Words()),
        role=role,
        when=part("when", partial(read_condition, outcomes=True), None),
        needs=part("needs", partial(read_condition, of=role), None),
        check=part("check", partial(_check, proof=found.get("proof")), None),
        cases=cases,
        checklist=checklist,
        optional=part("optional", Reader.flag, False),
        cadence=part("cadence", partial(_cadence, proof=found.get("proof")), None),
        then=part("then", partial(read_then, of=role), ()),
        phase=part("phase", read_phase, ""),
    )


def _name(reader: Reader, node: Any, place: Place) -> Words:
    return reader.words(node, place, at_most=LONGEST_NAME)


def _dues(reader: Reader, node: Any, place: Place) -> tuple[tuple[DueCase, ...], Due]:
    """One deadline, or a list of them: the first whose `when` holds counts, the last has none."""
    if not isinstance(node, CommentedSeq):
        return (), _due(reader, node, place)
    cases: list[DueCase] = []
    items = list(reader.items(node, place))
    for item, at in items[:-1]:
        if not isinstance(item, CommentedMap) or "when" not in item:
            reader.say(
                at,
                zh="除了最后一种，每种期限都要写 when（什么情况下）",
                en="Each deadline but the last says when it counts",
            )
            continue
        when = read_condition(reader, item["when"], at.of(item, "when"))
        due = _due(reader, item, at, beside=("when",))
        if when is not None:
            cases.append(DueCase(when, due))
    if not items:
        reader.say(place, zh="要写期限", en="Say by when")
        return (), Due("working_minutes", 1)
    return tuple(cases), _due(reader, *items[-1])


def _due(reader: Reader, node: Any, place: Place, *, beside: tuple[str, ...] = ()) -> Due:
    beside = (*beside, "from")
    if not isinstance(node, CommentedMap) or len([key for key in node if key not in beside]) != 1:
        reader.say(
            place,
            zh=f"期限只写一种：{'、'.join(_DEADLINES)}",
            en=f"Write one deadline: {', '.join(_DEADLINES)}",
        )
        return Due("working_minutes", 1)
    since = _since(reader, node["from"], place.of(node, "from")) if "from" in node else None
    for kind, value in reader.mapping(node, place, optional=(*_DEADLINES, *beside)).items():
        at = place.of(node, kind)
        match kind:
            case "working_time":
                return Due("working_minutes", reader.span(value, at, least=1), since)
            case "calendar_time":
                minutes = reader.span(value, at, least=1, day=CALENDAR_DAY)
                return Due("calendar_minutes", minutes, since)
            case "end_of_working_day":
                left = 0 if value is True else reader.span(value, at, least=1)
                return Due("end_of_working_day", left, since)
            case "working_days":
                return Due("working_days", reader.number(value, at, least=1, most=200), since)
    return Due("working_minutes", 1)


def _since(reader: Reader, node: Any, place: Place) -> Since | None:
    if node == "run_start":
        return Since("run_start")
    if isinstance(node, CommentedMap) and list(node) == ["step"]:
        at, name = place.of(node, "step"), node["step"]
        if name in reader.step_names:
            return Since("step", name)
        reader.unknown(at, name, tuple(reader.step_names), zh="没有步骤", en="No step")
        return None
    if isinstance(node, CommentedMap) and list(node) == ["field"]:
        return Since("field", _date_field(reader, node["field"], place.of(node, "field")))
    reader.say(
        place,
        zh="从什么时候算起，写 run_start、{step: …} 或 {field: …}；不写就从这一步打开时算起",
        en="Count from run_start, {step: …} or {field: …}; from the step's opening without any",
    )
    return None


def _date_field(reader: Reader, node: Any, place: Place) -> str:
    dates = reader.known.dates.get(reader.object_type, frozenset())
    name = reader.field(node, place)
    if name and dates and name not in dates:
        reader.unknown(place, name, sorted(dates), zh="要等的是日期，不是", en="Not a date:")
    return name


def _cadence(reader: Reader, node: Any, place: Place, *, proof: Any) -> Cadence | None:
    found = reader.mapping(node, place, required=("every", "attempts"), optional=("then",))
    asked = proof.get("follow_up") if isinstance(proof, CommentedMap) else None
    if not isinstance(asked, CommentedMap) or not {"reached", "attitude"} & asked.keys():
        reader.say(
            place,
            zh="有节奏的步骤要以联系到客户为凭据：proof 写 {follow_up: {reached: true}}",
            en="A cadence needs a proof of having reached them: {follow_up: {reached: true}}",
        )
    if not {"every", "attempts"} <= found.keys():
        return None
    at = place.of(node, "every")
    every = tuple(
        reader.span(one, where, least=1) for one, where in reader.items(found["every"], at)
    )
    if not every:
        reader.say(
            at, zh="写每次间隔多久，例如 [1d, 1d, 1d, 5d]", en="Say how far apart: [1d, 1d, 5d]"
        )
        return None
    then = found.get("then", "go_on")
    if then not in ("go_on", "end", "give_back"):
        reader.unknown(
            place.of(node, "then"), then, ("go_on", "end", "give_back"), zh="不认识", en="Unknown"
        )
        then = "go_on"
    most = reader.number(found["attempts"], place.of(node, "attempts"), least=1, most=50)
    return Cadence(every, most, then)


def _checklist(reader: Reader, node: Any, place: Place) -> tuple[Item, ...]:
    items: dict[str, Item] = {}
    for node_, at in reader.items(node, place):
        found = reader.mapping(node_, at, required=("key", "name"))
        if not {"key", "name"} <= found.keys():
            continue
        key = reader.key(found["key"], at.of(node_, "key"))
        if key in items:
            reader.say(at, zh=f"「{key}」重复了", en=f"“{key}” stands twice")
        items[key] = Item(
            key, reader.words(found["name"], at.of(node_, "name"), at_most=LONGEST_NAME)
        )
    if len(items) > MOST_ACTIONS:
        reader.say(place, zh=f"最多 {MOST_ACTIONS} 项", en=f"At most {MOST_ACTIONS} items")
    return tuple(items.values())


def _proof(
    reader: Reader, node: Any, place: Place, *, concerned: str, checklist: Sequence[Item]
) -> Proof:
    if isinstance(node, CommentedMap) and len(node) == 1:
        kind, options = next(iter(node.items()))
        at = place.of(node, kind)
        if kind == "field":
            return Proof("field", {"field": reader.field(options, at, of=concerned)})
        if kind == "condition":
            return Proof("condition", {"holds": read_condition(reader, options, at, of=concerned)})
        if kind in reader.known.evidence:
            found = _options(reader, kind, options, at)
            return Proof(kind, found | _ticked(reader, checklist, at) if kind == TICKED else found)
    kinds = tuple(reader.known.evidence)
    reader.say(
        place,
        zh=f"完成依据写成 {{种类: …}}，种类有：{'、'.join(kinds)}",
        en=f"Write the proof as {{kind: …}}; kinds are: {', '.join(kinds)}",
    )
    return Proof("")


def _check(reader: Reader, node: Any, place: Place, *, proof: Any) -> str | None:
    """Who looks at what proves the step: whoever is above the assignee, or those with a role."""
    if isinstance(proof, CommentedMap) and "confirmation" in proof:
        reader.say(
            place,
            zh="完成依据已经是别人的确认，不用再写 check",
            en="The proof is somebody's confirmation already: leave “check” out",
        )
    if node == "manager":
        return ""
    if isinstance(node, CommentedMap) and list(node) == ["role"]:
        return reader.role(node["role"], place.of(node, "role"))
    reader.say(
        place,
        zh="由谁核对，写 manager（上级）或 {role: …}（有这个角色的人）",
        en="Who checks it: write manager (whoever is above) or {role: …}",
    )
    return None


def _ticked(reader: Reader, checklist: Sequence[Item], place: Place) -> dict[str, Any]:
    """A checklist proves by the items that stand at the step."""
    if not checklist:
        reader.say(
            place,
            zh="用清单作依据，这一步要有 checklist（要勾选的事项）",
            en="A proof by checklist needs a “checklist” at the step",
        )
    return {"items": [item.key for item in checklist]}


def _options(reader: Reader, kind: str, node: Any, place: Place) -> dict[str, Any]:
    takes = reader.known.evidence[kind]
    if node is None and "sop" not in takes.values():
        return {}
    needed = tuple(name for name, value in takes.items() if value == "sop")
    found = reader.mapping(node, place, required=needed, optional=tuple(takes))
    for name, value in found.items():
        if takes[name] == "role":
            reader.role(value, place.of(node, name))
        elif takes[name] == "sop":
            reader.other_sop(value, place.of(node, name))
        elif takes[name] == "file_kind":
            _file_kind(reader, value, place.of(node, name))
        elif takes[name] == "seconds":
            reader.number(value, place.of(node, name), least=1, most=36_000)
        elif not isinstance(value, bool):
            reader.say(place.of(node, name), zh="写 true 或 false", en="Write true or false")
    return dict(found)


def _file_kind(reader: Reader, node: Any, place: Place) -> None:
    if node not in WANTED:
        reader.unknown(place, node, WANTED, zh="没有这类文件", en="No kind of file:")


def _after(reader: Reader, node: Any, place: Place) -> tuple[str, ...]:
    if isinstance(node, str):
        return (node,)
    return tuple(reader.key(item, at) for item, at in reader.items(node, place))


def _wait(reader: Reader, node: Any, place: Place) -> Wait:
    found = reader.mapping(node, place, required=("field",), optional=("months", "days"))
    known = "field" in found
    name = _date_field(reader, found["field"], place.of(node, "field")) if known else ""
    return Wait(
        name,
        reader.number(found.get("months", 0), place.of(node, "months"), least=0, most=120),
        reader.number(found.get("days", 0), place.of(node, "days"), least=0, most=3_650),
    )


def _concerns(reader: Reader, node: Any, place: Place) -> str:
    """The record that the SOP starts on, or one that comes into its runs later."""
    joining = sorted(reader.known.joins.get(reader.object_type, ()))
    known = [reader.object_type, *joining]
    if node in known:
        return str(node)
    reader.unknown(place, node, known, zh="这一步不能关联", en="Cannot concern")
    return ""
