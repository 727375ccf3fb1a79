"""What an SOP says of records as a whole: how often they may enter, and which of their changes
wait for its steps."""

from collections.abc import Mapping
from typing import Any

from ruamel.yaml.comments import CommentedMap

from genjin.sop.definitions.asking import read_condition
from genjin.sop.definitions.findings import Place, Reader
from genjin.sop.definitions.spec import GATE_MOVES, Again, Gate, GateMove

MOST_GATES = 20
LONGEST_REST = 3_650  # days
_OVERRIDING = ("manager", "director")


def read_again(reader: Reader, node: Any, place: Place) -> Again:
    if node is None or node == "once_at_a_time":
        return Again()
    if node == "once":
        return Again("once")
    if isinstance(node, CommentedMap) and list(node) == ["after_days"]:
        at = place.of(node, "after_days")
        return Again("after", reader.number(node["after_days"], at, least=1, most=LONGEST_REST))
    reader.say(
        place,
        zh="写 once（只进一次）、once_at_a_time（走完可再进）或 {after_days: 天数}",
        en="Write once, once_at_a_time or {after_days: …}",
    )
    return Again()


def read_gates(reader: Reader, node: Any, place: Place) -> tuple[Gate, ...]:
    gates: dict[str, Gate] = {}
    for item, at in reader.items(node, place):
        gate = _gate(reader, item, at)
        if gate is None:
            continue
        if gate.key in gates:
            reader.say(at, zh=f"「{gate.key}」重复了", en=f"The gate “{gate.key}” stands twice")
        gates[gate.key] = gate
    if len(gates) > MOST_GATES:
        reader.say(place, zh=f"最多 {MOST_GATES} 道关口", en=f"At most {MOST_GATES} gates")
    return tuple(gates.values())


def _gate(reader: Reader, node: Any, place: Place) -> Gate | None:
    found = reader.mapping(
        node,
        place,
        required=("key", "field"),
        optional=(*GATE_MOVES, "concerns", "steps", "needs", "override"),
    )
    move = _move(reader, found, place)
    if move is None or not {"key", "field"} <= found.keys():
        return None
    concerns = _concerns(reader, found.get("concerns"), place.of(node, "concerns"))
    if not found.get("steps") and not found.get("needs"):
        reader.say(
            place,
            zh="关口要写 steps（先做完哪些步骤）或 needs（要满足什么条件）",
            en="A gate says which steps come first, or what it needs",
        )
    field = reader.field(found["field"], place.of(node, "field"), of=concerns)
    if field and not reader.known.fields.get(concerns, {}).get(field):
        reader.say(
            place.of(node, "field"),
            zh="关口只能设在有固定选项的字段上",
            en="A gate stands at a field with fixed choices",
        )
    return Gate(
        key=reader.key(found["key"], place.of(node, "key")),
        concerns=concerns,
        field=field,
        move=move,
        value=_value(reader, concerns, field, found[move], place.of(node, move)),
        steps=tuple(_steps(reader, found.get("steps"), place.of(node, "steps"))),
        needs=read_condition(reader, found["needs"], place.of(node, "needs"), of=concerns)
        if found.get("needs")
        else None,
        override=tuple(_roles(reader, found.get("override"), place.of(node, "override"))),
    )


def _move(reader: Reader, found: Mapping[str, Any], place: Place) -> GateMove | None:
    """Which way through the gate; exactly one. Nothing is said of what is no mapping at all."""
    moves = [move for move in GATE_MOVES if move in found]
    if len(moves) == 1:
        return moves[0]
    if found:
        reader.say(
            place,
            zh="关口要写 becomes（变成什么）或 leaves（不再是什么），两个里写一个",
            en="A gate says either becomes (what the field turns into) or leaves (what it turns"
            " away from), one of the two",
        )
    return None


def _concerns(reader: Reader, node: Any, place: Place) -> str:
    if node is None or node == reader.object_type:
        return reader.object_type
    joining = sorted(reader.known.joins.get(reader.object_type, ()))
    if node in joining:
        return str(node)
    reader.unknown(
        place, node, [reader.object_type, *joining], zh="关口不能关联", en="Cannot concern"
    )
    return reader.object_type


def _value(reader: Reader, concerns: str, field: str, node: Any, place: Place) -> str:
    allowed = reader.known.fields.get(concerns, {}).get(field, frozenset())
    if allowed and str(node) not in allowed:
        reader.unknown(place, node, sorted(allowed), zh="这个字段没有", en="The field has no")
    return str(node)


def _steps(reader: Reader, node: Any, place: Place) -> list[str]:
    steps = []
    for name, at in [(node, place)] if isinstance(node, str) else reader.items(node, place):
        if name not in reader.step_names:
            reader.unknown(at, name, tuple(reader.step_names), zh="没有步骤", en="No step")
        else:
            steps.append(str(name))
    return steps


def _roles(reader: Reader, node: Any, place: Place) -> list[str]:
    if node is None:
        return list(_OVERRIDING)
    return [
        reader.role(name, at)
        for name, at in ([(node, place)] if isinstance(node, str) else reader.items(node, place))
    ]
