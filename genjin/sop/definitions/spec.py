"""An SOP as the engine reads it: frozen, checked, without any database."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from genjin.common.filters.tree import Filter, fields_of, leaves_of
from genjin.common.language import text

OUTCOME_OF = "step."


def is_outcome(name: str) -> bool:
    """Whether a condition asks how a step came out, not for a field."""
    return name.startswith(OUTCOME_OF)


Tell = str
"""Who a rung speaks to: one of TELLS, or `role:` and a role for everybody who has it."""
TEAM: Tell = "team"  # everybody of the assignee's department
TELLS: tuple[Tell, ...] = ("assignee", "manager", "director", "head", TEAM)
TO_ROLE = "role:"


def is_group(tell: Tell) -> bool:
    """Whether many are spoken to at once."""
    return tell == TEAM or tell.startswith(TO_ROLE)


GateMove = Literal["becomes", "leaves"]
GATE_MOVES: tuple[GateMove, ...] = ("becomes", "leaves")

Deed = Literal["urgent", "risk", "ask", "helper", "give_back"]
DEEDS: tuple[Deed, ...] = ("urgent", "risk", "ask", "helper", "give_back")


@dataclass(frozen=True, slots=True)
class Words:
    zh: str = ""
    en: str = ""

    def __str__(self) -> str:
        return text(zh=self.zh, en=self.en or self.zh)

    def __bool__(self) -> bool:
        return bool(self.zh)


WhoKind = Literal["owner", "manager", "head", "role", "person", "round_robin", "claim"]


@dataclass(frozen=True, slots=True)
class Who:
    """`owner` of the record, the owner's `manager`, the `head` of the owner's department, somebody
    with a `role`, a `person`, those with a role in turn (`round_robin`), or whoever of those with a
    role takes it (`claim`).

    name: the role or the person. own_department: those of the owner's department alone. otherwise:
    who does it when nobody fits or whoever fits is away; of a claim who answers for it meanwhile.
    """

    kind: WhoKind
    name: str = ""
    own_department: bool = False
    otherwise: "Who | None" = None

    def in_order(self) -> Iterator["Who"]:
        """This one, then whoever does it otherwise."""
        one: Who | None = self
        while one is not None:
            yield one
            one = one.otherwise


@dataclass(frozen=True, slots=True)
class Due:
    """The deadline, counted from the opening of the step, or from `since` where that is known.

    working_minutes: so many working minutes. end_of_working_day: the end of the same working day,
    of the next one when fewer than `amount` working minutes are left. working_days: the end of the
    n-th working day after. calendar_minutes: so many minutes on the wall, nights and Sundays too.
    """

    kind: Literal["working_minutes", "end_of_working_day", "working_days", "calendar_minutes"]
    amount: int = 0
    since: "Since | None" = None


@dataclass(frozen=True, slots=True)
class Since:
    """run_start; step: the end of the step `name`; field: the date in that field of the record
    that the SOP starts on."""

    kind: Literal["run_start", "step", "field"]
    name: str = ""


@dataclass(frozen=True, slots=True)
class DueCase:
    """A deadline of its own where `when` holds of the record that the SOP starts on."""

    when: Filter
    due: Due


@dataclass(frozen=True, slots=True)
class Cadence:
    """Try again so many working minutes after each try that reached nobody, the last distance kept
    on; after `attempts` in a row the step is given up."""

    every: tuple[int, ...]
    attempts: int
    then: Literal["go_on", "end", "give_back"]  # the run goes on, ends, or the record is given back


@dataclass(frozen=True, slots=True)
class Item:
    """A key action of a step, ticked off one by one."""

    key: str
    name: Words


@dataclass(frozen=True, slots=True)
class Wait:
    """Opens `months` and `days` after the date in `field` of the record that the SOP starts on."""

    field: str
    months: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True)
class Proof:
    """The evidence that completes the step: `kind` names an EvidenceKind, `options` are its own."""

    kind: str
    options: dict[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Rung:
    """`minutes` of working time after the deadline; negative: before.

    deeds: what is done beside telling. `urgent`: it comes before others; `risk`: so does the record
    at risk; `ask`: whoever has the step is asked why it is late; `helper`: those who are told join
    the record; `give_back`: the record is given up. reassign: who has the step from then on.
    """

    key: str
    minutes: int
    tell: tuple[Tell, ...]
    deeds: tuple[Deed, ...] = ()
    reassign: Who | None = None


@dataclass(frozen=True, slots=True)
class SetField:
    """Of the record that the step concerns."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class MakeTask:
    """On the record that the step concerns, due after so many working minutes."""

    title: Words
    minutes: int
    who: Who


@dataclass(frozen=True, slots=True)
class StartSop:
    """On the record of the run that the other SOP starts on."""

    sop: str


@dataclass(frozen=True, slots=True)
class GiveBack:
    """The record that the run began on is given back, and the run ends."""


@dataclass(frozen=True, slots=True)
class EndRun:
    reason: str


Deeds = SetField | MakeTask | StartSop | GiveBack | EndRun


@dataclass(frozen=True, slots=True)
class Following:
    """What happens when a step is done, where `when` holds of the record that the SOP starts on and
    of how its steps came out."""

    deed: Deeds
    when: Filter | None = None


@dataclass(frozen=True, slots=True)
class Step:
    key: str
    position: int
    name: Words
    goal: Words
    who: Who
    due: Due
    proof: Proof
    after: tuple[str, ...]
    wait: Wait | None
    ladder: tuple[Rung, ...]
    script: Words
    role: str  # which object of the run the step concerns; blank: the one that it starts on
    when: Filter | None = None  # asked as the step would open: where it does not hold, it is passed
    needs: Filter | None = None  # of the record concerned; without it no proof completes the step
    check: str | None = None  # the role that looks at what proves it; blank: whoever is above
    cases: tuple[DueCase, ...] = ()
    checklist: tuple[Item, ...] = ()
    optional: bool = False  # its own assignee may pass it
    cadence: Cadence | None = None
    then: tuple[Following, ...] = ()
    phase: str = ""  # of the customer's life; blank: as its SOP says, or by its record

    def counted_from(self, kind: str) -> tuple[Since, ...]:
        """What its deadlines are counted from, of one kind."""
        dues = (self.due, *(case.due for case in self.cases))
        return tuple(due.since for due in dues if due.since and due.since.kind == kind)

    @property
    def conditions(self) -> tuple[Filter, ...]:
        """Those that are asked of the record that the SOP starts on."""
        own = () if self.when is None else (self.when,)
        then = (one.when for one in self.then if one.when is not None)
        return (*own, *(case.when for case in self.cases), *then)

    @property
    def outcomes(self) -> tuple[Filter, ...]:
        """Those that are asked of the record concerned."""
        proving = self.proof.options.get("holds")
        return tuple(one for one in (self.needs, proving) if one is not None)


@dataclass(frozen=True, slots=True)
class End:
    """The run ends before its end when `field` of the root is `value`."""

    field: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class Gate:
    """A change of a record in a run that waits: `field` becomes `value`, or leaves it for whatever
    else, only after these steps, and while `needs` holds of the record as it will be."""

    key: str
    concerns: str  # the kind of record
    field: str
    move: GateMove
    value: str
    steps: tuple[str, ...]
    needs: Filter | None
    override: tuple[str, ...]  # roles that may let it through with a reason


@dataclass(frozen=True, slots=True)
class Again:
    """How often a record may enter: `once`, `once_at_a_time`, or `after` so many days."""

    kind: Literal["once", "once_at_a_time", "after"] = "once_at_a_time"
    days: int = 0


@dataclass(frozen=True, slots=True)
class AtEnd:
    """A task that keeps the record from being left without a next step."""

    title: Words
    months: int
    who: Who


@dataclass(frozen=True, slots=True)
class Definition:
    key: str
    object_type: str
    name: Words
    description: Words
    steps: tuple[Step, ...]
    ends: tuple[End, ...]
    at_end: AtEnd | None
    enters: Filter | None = None  # of the record, when it comes; None: each
    again: Again = Again()
    gates: tuple[Gate, ...] = ()
    phase: str = ""
    daily_limit: int = 0  # new steps per person and day; what is over waits. 0: no limit
    _before: Mapping[str, frozenset[str]] = field(
        init=False, repr=False, compare=False, hash=False, default_factory=dict
    )
    # Steps without which a run does not come to its end.
    asked: frozenset[str] = field(init=False, repr=False, compare=False, hash=False)
    _by_key: Mapping[str, Step] = field(
        init=False, repr=False, compare=False, hash=False, default_factory=dict
    )
    _following: dict[frozenset[str], tuple[Step, ...]] = field(
        init=False, repr=False, compare=False, hash=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        after = {step.key: step.after for step in self.steps}
        object.__setattr__(self, "_before", {key: _all_before(key, after) for key in after})
        object.__setattr__(self, "_by_key", {step.key: step for step in self.steps})
        asked = frozenset(step.key for step in self.steps if not step.optional)
        object.__setattr__(self, "asked", asked)

    def before(self, key: str) -> frozenset[str]:
        """All that comes before the step, directly or through others."""
        return self._before.get(key, frozenset())

    def following(self, passed: frozenset[str]) -> tuple[Step, ...]:
        """Steps before which nothing is left to do, once these are passed. Many runs stand at the
        same place."""
        known = self._following.get(passed)
        if known is None:
            known = tuple(step for step in self.steps if passed >= self.before(step.key))
            self._following[passed] = known
        return known

    def step(self, key: str) -> Step:
        return self._by_key[key]

    def in_order(self, keys: Collection[str]) -> list[Step]:
        """Those of these keys that are steps of it."""
        if len(keys) > 1:
            return [step for step in self.steps if step.key in keys]
        return [step for key in keys if (step := self._by_key.get(key)) is not None]

    def concerns(self, step: Step) -> str:
        """The kind of record that the step is about, once there is one in the run."""
        return step.role or self.object_type

    def asks_for(self, kind: str) -> bool:
        """Whether a step is proved by this kind of evidence."""
        return any(step.proof.kind == kind for step in self.steps)

    def object_types(self) -> frozenset[str]:
        return frozenset({self.object_type, *(self.concerns(step) for step in self.steps)})

    def watched_fields(self, object_type: str) -> frozenset[str]:
        """Fields of an object of the run whose change may move it: the fields that prove steps,
        and of the record that the SOP starts on those that end the run or are waited for."""
        proving = (step for step in self.steps if self.concerns(step) == object_type)
        fields: set[str] = set()
        for step in proving:
            if step.proof.kind == "field":
                fields.add(step.proof.options["field"])
            fields.update(*map(fields_of, step.outcomes))
        if object_type == self.object_type:
            fields |= {end.field for end in self.ends}
            fields |= {step.wait.field for step in self.steps if step.wait}
            fields |= {one.name for step in self.steps for one in step.counted_from("field")}
            asked = (fields_of(one) for step in self.steps for one in step.conditions)
            fields |= {name for names in asked for name in names if not is_outcome(name)}
        return frozenset(fields)

    def columns(self, object_type: str) -> frozenset[str]:
        """The columns in which the watched fields lie: those that conditions name are said by
        their keys, an owner by the column of its id."""
        asked = [one for step in self.steps for one in (*step.conditions, *step.outcomes)]
        names = self.watched_fields(object_type)
        if self.enters is not None and object_type == self.object_type:
            asked.append(self.enters)
            names |= self.entry_fields()
        leaves = (leaf.field for one in asked for leaf in leaves_of(one))
        places = {field.key: str(field.place) for field in leaves}
        return frozenset(places.get(name, name) for name in names)

    def entry_fields(self) -> frozenset[str]:
        """What deciding whether a record enters asks of it."""
        return fields_of(self.enters) if self.enters else frozenset()


def _all_before(key: str, after: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Ends also where steps wait for each other in a circle, which is a finding elsewhere."""
    found: set[str] = set()
    queue = list(after[key])
    while queue:
        name = queue.pop()
        if name not in found:
            found.add(name)
            queue += after.get(name, ())
    return frozenset(found)
