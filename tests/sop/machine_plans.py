"""Random small SOPs for the engine's state machine."""

import json
from typing import Any

from hypothesis import strategies as st

from tests.sop.small import source_of, step

KEYS = ("s1", "s2", "s3", "s4", "s5", "s6")
ITEMS = ("call", "note")
FIELDS = ("needs", "city", "proposal_sent_on")
CONDITIONS: tuple[dict[str, Any], ...] = (
    {"field": "tier", "is": "growing"},
    {"field": "city", "filled": True},
    {"not": {"field": "needs", "filled": True}},
    {"field": "proposal_sent_on", "within": {"last_days": 7}},
)
PROOFS: tuple[dict[str, Any], ...] = (
    {"click": None},
    {"follow_up": {}},
    {"follow_up": {"reached": True}},
    {"field": "needs"},
    {"field": "city"},
    {"condition": {"field": "tier", "is": "growing"}},
    {"checklist": {}},
    {"confirmation": {}},
    {"confirmation": {"by_role": "service"}},
)
DUES: tuple[dict[str, Any], ...] = (
    {"working_time": "2h"},
    {"end_of_working_day": True},
    {"working_days": 2},
    {"calendar_time": "1d"},
    {"working_time": "1d", "from": "run_start"},
    {"working_days": 1, "from": {"field": "proposal_sent_on"}},
)
WHO: tuple[Any, ...] = (
    "owner",
    "manager",
    "head",
    {"role": "service"},
    {"round_robin": "seller"},
)
RUNGS = ("-1h", "-30m", "0m", "1h", "1d", "3d")
TELLS = ("assignee", "manager", "director")


def conditions(before: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    asked = [st.sampled_from(CONDITIONS)]
    if before:
        outcomes = st.sampled_from(["done", "skipped", "reached"])
        asked.append(
            st.builds(
                lambda key, is_: {"field": f"step.{key}", "is": is_},
                st.sampled_from(before),
                outcomes,
            )
        )
    return st.one_of(asked)


@st.composite
def dues(draw: st.DrawFn, before: tuple[str, ...]) -> Any:
    kinds = [*DUES, *({"working_time": "3h", "from": {"step": key}} for key in before)]
    last = draw(st.sampled_from(kinds))
    if draw(st.integers(0, 2)) < 2:
        return last
    return [{**draw(st.sampled_from(DUES)), "when": draw(st.sampled_from(CONDITIONS))}, last]


@st.composite
def steps(draw: st.DrawFn, index: int) -> dict[str, Any]:
    before = KEYS[:index]
    proof = draw(st.sampled_from(PROOFS))
    made = dict(step(KEYS[index], who=draw(st.sampled_from(WHO)), due=draw(dues(before))))
    made["proof"] = proof
    if before:
        made["after"] = draw(st.lists(st.sampled_from(before), unique=True, max_size=2))
    if "checklist" in proof:
        made["checklist"] = [{"key": key, "name": key} for key in ITEMS]
    rungs = draw(st.lists(st.sampled_from(RUNGS), unique=True, max_size=4))
    tell = st.lists(st.sampled_from(TELLS), unique=True, min_size=1)
    made["ladder"] = [{"at": one, "tell": draw(tell)} for one in rungs]
    if draw(st.integers(0, 3)) == 3:
        made["when"] = draw(conditions(before))
    if draw(st.integers(0, 4)) == 4:
        made["needs"] = draw(st.sampled_from(CONDITIONS))
    if draw(st.integers(0, 5)) == 5:
        made["wait"] = {"field": "proposal_sent_on", "days": draw(st.integers(0, 2))}
    made["optional"] = draw(st.integers(0, 4)) == 4
    return made


@st.composite
def sops(draw: st.DrawFn) -> str:
    """The source of one; the same keys in each, so that runs can go from one to another."""
    count = draw(st.integers(1, len(KEYS)))
    made = [draw(steps(index)) for index in range(count)]
    more: dict[str, Any] = {}
    if draw(st.booleans()):
        more["ends"] = [{"field": "decision", "is": "lost", "reason": "lost"}]
    if draw(st.booleans()):
        more["enters"] = {"not": {"field": "city", "is": "外地"}}
    source = source_of(made, **more)
    assert json.loads(source)
    return source
