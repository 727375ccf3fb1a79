"""A definition written as a file again: reading it gives the same definition, and writing that the
same text. What people wrote themselves is kept as they wrote it; this is for SOPs that were made
otherwise."""

from collections.abc import Mapping
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from genjin.common.filters.tree import Filter, to_json
from genjin.sop.definitions.spec import (
    TO_ROLE,
    Again,
    AtEnd,
    Cadence,
    Deeds,
    Definition,
    Due,
    End,
    EndRun,
    Following,
    Gate,
    GiveBack,
    Item,
    MakeTask,
    Proof,
    Rung,
    SetField,
    Since,
    StartSop,
    Step,
    Wait,
    Who,
    Words,
)

_WIDE = 1_000_000  # lines are never folded: a diff then shows what has changed


def write_definition(definition: Definition) -> str:
    yaml = YAML(typ="rt")
    yaml.width = _WIDE
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    out = StringIO()
    yaml.dump(_file(definition), out)
    return out.getvalue()


def _file(definition: Definition) -> CommentedMap:
    return _block(
        sop=definition.key,
        name=_words(definition.name),
        description=_words(definition.description),
        starts_on=definition.object_type,
        phase=definition.phase,
        enters=_condition(definition.enters),
        again=_again(definition.again),
        daily_limit=definition.daily_limit or None,
        steps=_rows(_step(step) for step in definition.steps),
        ends=_rows(_end(end) for end in definition.ends),
        at_end=_at_end(definition.at_end),
        gates=_rows(_gate(gate, definition) for gate in definition.gates),
    )


def _step(step: Step) -> CommentedMap:
    return _block(
        key=step.key,
        name=_words(step.name),
        goal=_words(step.goal),
        who=_who(step.who),
        concerns=step.role,
        phase=step.phase,
        after=_flow_list(step.after),
        wait=_wait(step.wait),
        when=_condition(step.when),
        due=_dues(step),
        proof=_proof(step.proof),
        needs=_condition(step.needs),
        check=_check(step.check),
        optional=step.optional or None,
        checklist=_rows(_item(item) for item in step.checklist),
        cadence=_cadence(step.cadence),
        ladder=_rows(_rung(rung) for rung in step.ladder),
        then=_rows(_following(one) for one in step.then),
        script=_words(step.script),
    )


def _block(**parts: Any) -> CommentedMap:
    """What is not said is left out."""
    return CommentedMap(
        (key, value) for key, value in parts.items() if value is not None and value not in ("", [])
    )


def _flow(parts: Mapping[str, Any]) -> CommentedMap:
    made = CommentedMap(parts)
    made.fa.set_flow_style()
    return made


def _flow_list(parts: Any) -> CommentedSeq:
    made = CommentedSeq(parts)
    made.fa.set_flow_style()
    return made


def _rows(parts: Any) -> CommentedSeq:
    return CommentedSeq(parts)


def _said(value: str) -> str:
    """Quotation marks say exactly where a text begins and ends, also over several lines."""
    quoted: str = DoubleQuotedScalarString(value)
    return quoted


def _words(words: Words) -> CommentedMap | None:
    if not words:
        return None
    parts = {"zh": _said(words.zh)} | ({"en": _said(words.en)} if words.en else {})
    return _flow(parts)


def _condition(condition: Filter | None) -> Any:
    return None if condition is None else _flowing(to_json(condition))


def _flowing(node: Any) -> Any:
    match node:
        case dict():
            return _flow({key: _flowing(value) for key, value in node.items()})
        case list() | tuple():
            return _flow_list([_flowing(value) for value in node])
        case str():
            return _said(node)
        case _:
            return node


def _again(again: Again) -> Any:
    if again == Again():
        return None
    return _flow({"after_days": again.days}) if again.kind == "after" else again.kind


def _who(who: Who) -> Any:
    alone = not who.name
    if alone and who.otherwise is None:
        return who.kind
    parts: dict[str, Any] = {who.kind: None if alone else _said(who.name)}
    if who.own_department:
        parts["department"] = "own"
    if who.otherwise is not None:
        parts["otherwise"] = _who(who.otherwise)
    return _flow({key: True if value is None else value for key, value in parts.items()})


def _dues(step: Step) -> Any:
    if not step.cases:
        return _flow(_due(step.due))
    cases = [_flow({"when": _condition(case.when)} | _due(case.due)) for case in step.cases]
    return _rows([*cases, _flow(_due(step.due))])


def _due(due: Due) -> dict[str, Any]:
    said: dict[str, Any]
    match due.kind:
        case "working_minutes":
            said = {"working_time": _minutes(due.amount)}
        case "calendar_minutes":
            said = {"calendar_time": _minutes(due.amount)}
        case "end_of_working_day":
            said = {"end_of_working_day": _minutes(due.amount) if due.amount else True}
        case "working_days":
            said = {"working_days": due.amount}
    return said | ({"from": _since(due.since)} if due.since else {})


def _since(since: Since) -> Any:
    return since.kind if since.kind == "run_start" else _flow({since.kind: since.name})


def _minutes(minutes: int) -> str:
    """Hours where they are whole; never days, which working time and the wall count differently."""
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else ""
    return f"{sign}{abs(minutes)}m" if rest or not hours else f"{sign}{hours}h"


def _wait(wait: Wait | None) -> CommentedMap | None:
    if wait is None:
        return None
    parts = {"field": wait.field, "months": wait.months, "days": wait.days}
    return _flow({key: value for key, value in parts.items() if value})


def _proof(proof: Proof) -> CommentedMap:
    match proof.kind:
        case "field":
            return _flow({"field": proof.options["field"]})
        case "condition":
            return _flow({"condition": _condition(proof.options["holds"])})
    # A step's checklist stands at the step; the proof takes its items from there.
    options = {name: value for name, value in proof.options.items() if name != "items"}
    return _flow({proof.kind: _flow(options)})


def _check(role: str | None) -> Any:
    if role is None:
        return None
    return _flow({"role": role}) if role else "manager"


def _item(item: Item) -> CommentedMap:
    return _flow({"key": item.key, "name": _words(item.name)})


def _cadence(cadence: Cadence | None) -> CommentedMap | None:
    if cadence is None:
        return None
    every = _flow_list([_minutes(one) for one in cadence.every])
    return _flow({"every": every, "attempts": cadence.attempts, "then": cadence.then})


def _rung(rung: Rung) -> CommentedMap:
    said: dict[str, Any] = {"at": _minutes(rung.minutes)}
    if rung.tell:
        told = [_told(tell) for tell in rung.tell]
        said["tell"] = told[0] if len(told) == 1 else _flow_list(told)
    if rung.deeds:
        said["do"] = _flow_list(rung.deeds)
    if rung.reassign is not None:
        said["reassign"] = _who(rung.reassign)
    return _flow(said)


def _told(tell: str) -> Any:
    role = tell.removeprefix(TO_ROLE)
    return tell if role == tell else _flow({"role": role})


def _following(one: Following) -> CommentedMap:
    said = {"when": _condition(one.when)} if one.when is not None else {}
    return _flow(said | _deed(one.deed))


def _deed(deed: Deeds) -> dict[str, Any]:
    match deed:
        case SetField(field, value):
            return {"set": _flow({field: _said(value)})}
        case MakeTask(title, minutes, who):
            parts = {"title": _words(title), "in": _minutes(minutes)}
            return {"task": _flow(parts | ({} if who == Who("owner") else {"who": _who(who)}))}
        case StartSop(sop):
            return {"start": sop}
        case GiveBack():
            return {"give_back": True}
        case EndRun(reason):
            return {"end": _said(reason)}


def _end(end: End) -> CommentedMap:
    return _flow({"field": end.field, "is": _said(end.value), "reason": _said(end.reason)})


def _at_end(at_end: AtEnd | None) -> CommentedMap | None:
    if at_end is None:
        return None
    return _block(task=_words(at_end.title), months=at_end.months, who=_who(at_end.who))


def _gate(gate: Gate, definition: Definition) -> CommentedMap:
    return _block(
        key=gate.key,
        concerns=gate.concerns if gate.concerns != definition.object_type else None,
        field=gate.field,
        **{gate.move: _said(gate.value)},
        steps=_flow_list(gate.steps),
        needs=_condition(gate.needs),
        override=_flow_list(gate.override),
    )
