"""Random small SOPs for the engine's state machine."""

from collections.abc import Sequence
from random import Random
from typing import Any

from hypothesis import strategies as st

from tests.sop.small import source_of, step

SMALL, SIDE, ECHO, KEEPER = "small", "side", "echo", "keeper"
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
    {"task": {}},
    {"sop": {"key": SIDE}},
    {"quote_sent": {}},
    {"payment_received": {}},
    {"call": {"seconds": 30}},
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
    {"role": "service", "otherwise": "manager"},
    {"claim": "service"},
    {"claim": "seller", "department": "own"},
)
RUNGS = ("-1h", "-30m", "0m", "1h", "1d", "3d")
TELLS: tuple[Any, ...] = ("assignee", "manager", "director", {"role": "service"})
DEEDS = (["urgent"], ["risk", "ask"], ["ask"], ["urgent", "risk", "ask"], ["helper"], ["give_back"])
REASSIGN: tuple[Any, ...] = (
    "manager",
    {"role": "service"},
    {"round_robin": "seller"},
    {"claim": "service"},
)
THEN: tuple[dict[str, Any], ...] = (
    {"set": {"tier": "growing"}},
    {"set": {"state": "working"}},
    {"set": {"state": "qualified"}},
    {"set": {"state": "new"}},
    {"start": SIDE},
    {"start": ECHO},
    {"start": "nowhere"},
    {"give_back": True},
    {"end": "enough"},
)
REACHED = {"follow_up": {"reached": True}}
CADENCES = (["1h"], ["4h", "1d"], ["1d", "2d"])
GATES: tuple[dict[str, Any], ...] = (
    {"key": "back", "field": "state", "becomes": "returned", "steps": ["k1"]},
    {"key": "met", "field": "state", "becomes": "qualified", "needs": CONDITIONS[0]},
)
KNOWN = {"field": "company"}  # a proof that each lead brings along


class Dice:
    """Definitions come of one number: whoever tries examples would make most of them too plain.
    The events stay free to be left out until only those that matter are left."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def one(self, among: Sequence[Any]) -> Any:
        return self._random.choice(among)

    def some(self, among: Sequence[Any], *, least: int = 0, most: int) -> list[Any]:
        number = self._random.randint(least, min(most, len(among)))
        return self._random.sample(list(among), number)

    def falls(self, times: int, of: int) -> bool:
        return self._random.randrange(of) < times


def sops() -> st.SearchStrategy[str]:
    """The source of one; the same keys in each, so that runs can go from one to another."""
    return st.integers(0, 2**32).map(lambda seed: _sop(Dice(seed)))


def others() -> list[str]:
    """SOPs beside the drawn one: one that it starts and waits for, one that starts it in turn, one
    whose gates it has to keep."""
    keeper = {"enters": {"field": "city", "is": "苏州"}, "gates": list(GATES)}
    return [
        source_of([step("k1")], sop=KEEPER, **keeper),
        source_of([step("x1")], sop=SIDE),
        source_of([step("e1", proof=KNOWN, then=[{"start": SMALL}])], sop=ECHO),
    ]


def _sop(dice: Dice) -> str:
    made = [_step(dice, index) for index in range(dice.one((1, 2, 3, 4, 5, 6)))]
    if dice.falls(1, of=12):
        # With the echo it goes round until somebody stops it.
        made[0] |= {"proof": KNOWN, "then": [{"start": ECHO}, {"end": "again"}]}
        for name in ("when", "needs", "wait", "cadence"):
            made[0].pop(name, None)
    more: dict[str, Any] = {}
    if dice.falls(1, of=2):
        more["ends"] = [{"field": "decision", "is": "lost", "reason": "lost"}]
    if dice.falls(1, of=3):
        more["enters"] = {"not": {"field": "city", "is": "外地"}}
    if dice.falls(1, of=3):
        more["daily_limit"] = dice.one((1, 2, 3))
    return source_of(made, **more)


def _step(dice: Dice, index: int) -> dict[str, Any]:
    before, key = KEYS[:index], KEYS[index]
    made = dict(step(key, who=dice.one(WHO), due=_due(dice, before)))
    made["proof"] = dice.one(PROOFS)
    if dice.falls(1, of=4):
        made["proof"] = REACHED
        made["cadence"] = {
            "every": dice.one(CADENCES),
            "attempts": dice.one((2, 2, 3)),
            "then": dice.one(("go_on", "end", "give_back")),
        }
    if "confirmation" not in made["proof"] and dice.falls(1, of=4):
        made["check"] = dice.one(("manager", {"role": "service"}, {"role": "director"}))
    if before:
        made["after"] = dice.some(before, most=2)
    if "checklist" in made["proof"]:
        made["checklist"] = [{"key": one, "name": one} for one in ITEMS]
    made["ladder"] = [_rung(dice, moment) for moment in dice.some(RUNGS, most=4)]
    if dice.falls(1, of=2):
        made["then"] = _followings(dice, key)
    if dice.falls(1, of=5):
        made["when"] = _condition(dice, before)
    # Who is reached is not always enough: the tries begin anew then.
    if dice.falls(1, of=2 if "cadence" in made else 6):
        made["needs"] = dice.one(CONDITIONS)
    if dice.falls(1, of=8):
        made["wait"] = {"field": "proposal_sent_on", "days": dice.one((0, 1, 2))}
    made["optional"] = dice.falls(1, of=5)
    return made


def _condition(dice: Dice, before: Sequence[str]) -> dict[str, Any]:
    if not before or dice.falls(1, of=2):
        found: dict[str, Any] = dice.one(CONDITIONS)
        return found
    return {"field": f"step.{dice.one(before)}", "is": dice.one(("done", "skipped", "reached"))}


def _due(dice: Dice, before: Sequence[str]) -> Any:
    last = dice.one([*DUES, *({"working_time": "3h", "from": {"step": key}} for key in before)])
    if dice.falls(2, of=3):
        return last
    return [{**dice.one(DUES), "when": dice.one(CONDITIONS)}, last]


def _rung(dice: Dice, moment: str) -> dict[str, Any]:
    made: dict[str, Any] = {"at": moment, "tell": dice.some(TELLS, least=1, most=3)}
    if dice.falls(1, of=2):
        made["do"] = dice.one(DEEDS)
    if "helper" in made.get("do", ()):
        made["tell"] = ["manager", {"role": "service"}]
    if dice.falls(1, of=4):
        made["reassign"] = dice.one(REASSIGN)
    return made


def _followings(dice: Dice, key: str) -> list[dict[str, Any]]:
    """What happens when the step is done; the titles of tasks say of which step they come."""
    task = {"title": f"{key}之后", "in": "1d", "who": dice.one(("owner", "manager"))}
    made: list[dict[str, Any]] = dice.some([{"task": task}, *THEN], least=1, most=3)
    if dice.falls(1, of=2) and {"task": task} not in made:
        made.append({"task": task})
    return [{**one, "when": dice.one(CONDITIONS)} for one in made] if dice.falls(1, of=4) else made
