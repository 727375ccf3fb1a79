"""A JSON Schema of SOP files: an editor that knows it completes keys and marks what cannot be.

It is wider than the reader, which alone knows fields, people and the order of steps: what the
reader takes is right by the schema, not the other way round."""

from collections.abc import Mapping
from typing import Any

from genjin.common.filters.operators import OPERATORS
from genjin.identity.users.choices import Role
from genjin.records.attachments.choices import WANTED
from genjin.sop.definitions.assignment import ALONE, NAMED, OF_MANY
from genjin.sop.definitions.findings import LONGEST_NAME
from genjin.sop.definitions.kinds import evidence_kinds
from genjin.sop.definitions.phases import PHASES
from genjin.sop.definitions.spec import DEEDS, GATE_MOVES, TELLS

Node = dict[str, Any]

_KEY: Node = {"type": "string", "pattern": "^[a-z][a-z0-9_]{0,59}$"}
_NAME: Node = {"type": "string", "minLength": 1}
_SPAN: Node = {"type": "string", "pattern": "^[+-]?[0-9]{1,6}[mhd]$"}
_AFTER_ZERO: Node = {"type": "string", "pattern": "^[+]?[0-9]{1,6}[mhd]$"}
_ROLE: Node = {"enum": list(Role.values)}
_PHASE: Node = {"enum": list(PHASES)}
_NOTHING: Node = {"enum": [None, True]}


def file_schema() -> Node:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Genjin SOP",
        **_mapping(
            required={
                "sop": _KEY,
                "name": _ref("name"),
                "starts_on": _NAME,
                "steps": _list(_ref("step"), least=1),
            },
            optional={
                "description": _ref("words"),
                "phase": _PHASE,
                "enters": _ref("condition"),
                "again": _again(),
                "daily_limit": _whole(1, 1_000),
                "ends": _list(_end()),
                "at_end": _at_end(),
                "gates": _list(_gate()),
            },
        ),
        "$defs": {
            "words": _words(),
            "name": _words(LONGEST_NAME),
            "who": _who(),
            "due": _due(),
            "condition": _condition(),
            "step": _step(),
        },
    }


def _ref(name: str) -> Node:
    return {"$ref": f"#/$defs/{name}"}


def _mapping(*, required: Mapping[str, Node], optional: Mapping[str, Node] | None = None) -> Node:
    return {
        "type": "object",
        "required": list(required),
        "properties": {**required, **(optional or {})},
        "additionalProperties": False,
    }


def _list(item: Node, *, least: int = 0) -> Node:
    known: Node = {"type": "array", "items": item}
    return known | ({"minItems": least} if least else {})


def _one_or_more(item: Node) -> Node:
    return {"anyOf": [item, _list(item)]}


def _words(longest: int = 5_000) -> Node:
    said: Node = {"type": "string", "minLength": 1, "maxLength": longest}
    return {"anyOf": [said, _mapping(required={"zh": said}, optional={"en": said})]}


def _who() -> Node:
    otherwise = {"otherwise": _ref("who")}
    values: Mapping[str, Node] = {
        **dict.fromkeys(ALONE, _NOTHING),
        **dict.fromkeys(NAMED, _ROLE),
        "person": _NAME,
    }
    turns = {"department": {"enum": ["own", "all"]}}
    long = [
        _mapping(
            required={kind: value},
            optional=otherwise | (turns if kind in OF_MANY else {}),
        )
        for kind, value in values.items()
    ]
    return {"anyOf": [{"enum": list(ALONE)}, *long]}


def _due() -> Node:
    kinds: Mapping[str, Node] = {
        "working_time": _AFTER_ZERO,
        "calendar_time": _AFTER_ZERO,
        "end_of_working_day": {"anyOf": [{"const": True}, _AFTER_ZERO]},
        "working_days": {"type": "integer", "minimum": 1, "maximum": 200},
    }
    since: Node = {
        "anyOf": [
            {"const": "run_start"},
            _mapping(required={"step": _KEY}),
            _mapping(required={"field": _NAME}),
        ]
    }
    beside = {"from": since, "when": _ref("condition")}
    one = [_mapping(required={kind: value}, optional=beside) for kind, value in kinds.items()]
    return {"anyOf": [*one, _list({"anyOf": one}, least=1)]}


def _condition() -> Node:
    """One level at a time; which operators fit a field is for the reader."""
    operators = {name for known in OPERATORS.values() for name in known}
    parts = _list(_ref("condition"), least=1)
    leaf: Node = {
        "type": "object",
        "required": ["field"],
        "properties": {"field": _NAME} | {name: {} for name in sorted(operators)},
        "additionalProperties": False,
        "minProperties": 2,
        "maxProperties": 2,
    }
    joins = ({"all": parts}, {"any": parts}, {"not": _ref("condition")})
    return {"anyOf": [leaf, *(_mapping(required=join) for join in joins)]}


def _proof() -> Node:
    takes: Mapping[str, Node] = {
        "flag": {"type": "boolean"},
        "role": _ROLE,
        "sop": _KEY,
        "file_kind": {"enum": list(WANTED)},
        "seconds": _whole(1, 36_000),
    }
    proofs: dict[str, Node] = {"field": _NAME, "condition": _ref("condition")}
    for kind in evidence_kinds:
        options = {name: takes[value] for name, value in kind.options.items() if value in takes}
        given = _mapping(required={}, optional=options)
        proofs.setdefault(kind.name, {"anyOf": [given, {"type": "null"}]})
    return {"anyOf": [_mapping(required={name: value}) for name, value in proofs.items()]}


def _step() -> Node:
    return _mapping(
        required={
            "key": _KEY,
            "name": _ref("name"),
            "who": _ref("who"),
            "due": _ref("due"),
            "proof": _proof(),
        },
        optional={
            "goal": _ref("words"),
            "concerns": _NAME,
            "phase": _PHASE,
            "after": _one_or_more(_KEY),
            "wait": _wait(),
            "when": _ref("condition"),
            "needs": _ref("condition"),
            "check": {"anyOf": [{"const": "manager"}, _mapping(required={"role": _ROLE})]},
            "optional": {"type": "boolean"},
            "checklist": _list(_mapping(required={"key": _KEY, "name": _ref("name")})),
            "cadence": _cadence(),
            "ladder": _list(_rung()),
            "then": _list(_following()),
            "script": _ref("words"),
        },
    )


def _wait() -> Node:
    return _mapping(
        required={"field": _NAME},
        optional={"months": _whole(0, 120), "days": _whole(0, 3_650)},
    )


def _cadence() -> Node:
    return _mapping(
        required={"every": _list(_AFTER_ZERO, least=1), "attempts": _whole(1, 50)},
        optional={"then": {"enum": ["go_on", "end", "give_back"]}},
    )


def _rung() -> Node:
    told: Node = {"anyOf": [{"enum": list(TELLS)}, _mapping(required={"role": _ROLE})]}
    return _mapping(
        required={"at": _SPAN},
        optional={
            "tell": _one_or_more(told),
            "do": _one_or_more({"enum": list(DEEDS)}),
            "reassign": _ref("who"),
        },
    )


def _following() -> Node:
    """What happens when a step is done: one thing each."""
    task = _mapping(
        required={"title": _ref("name"), "in": _AFTER_ZERO}, optional={"who": _ref("who")}
    )
    deeds: Mapping[str, Node] = {
        "set": {"type": "object", "minProperties": 1, "maxProperties": 1},
        "task": task,
        "start": _KEY,
        "give_back": {"const": True},
        "end": _NAME | {"maxLength": 40},
    }
    when = {"when": _ref("condition")}
    return {"anyOf": [_mapping(required={name: one}, optional=when) for name, one in deeds.items()]}


def _again() -> Node:
    spaced = _mapping(required={"after_days": _whole(1, 3_650)})
    return {"anyOf": [{"enum": ["once", "once_at_a_time"]}, spaced]}


def _end() -> Node:
    return _mapping(required={"field": _NAME, "is": {}, "reason": _NAME | {"maxLength": 40}})


def _at_end() -> Node:
    return _mapping(
        required={"task": _ref("name"), "months": _whole(1, 120)}, optional={"who": _ref("who")}
    )


def _gate() -> Node:
    known = _mapping(
        required={"key": _KEY, "field": _NAME},
        optional={
            **{move: {} for move in GATE_MOVES},
            "concerns": _NAME,
            "steps": _one_or_more(_KEY),
            "needs": _ref("condition"),
            "override": _one_or_more(_ROLE),
        },
    )
    return known | {"oneOf": [{"required": [move]} for move in GATE_MOVES]}


def _whole(least: int, most: int) -> Node:
    return {"type": "integer", "minimum": least, "maximum": most}
