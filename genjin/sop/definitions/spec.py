"""An SOP as the engine reads it: frozen, checked, without any database."""

from dataclasses import dataclass, field
from typing import Any, Literal

from genjin.common.language import text

Tell = Literal["assignee", "manager", "director"]
TELLS: tuple[Tell, ...] = ("assignee", "manager", "director")


@dataclass(frozen=True, slots=True)
class Words:
    zh: str = ""
    en: str = ""

    def __str__(self) -> str:
        return text(zh=self.zh, en=self.en or self.zh)

    def __bool__(self) -> bool:
        return bool(self.zh)


@dataclass(frozen=True, slots=True)
class Who:
    """`owner` of the record, the owner's `manager`, somebody with a `role`, or a `person`."""

    kind: Literal["owner", "manager", "role", "person"]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """The deadline, counted from the opening of the step.

    working_minutes: so many working minutes. end_of_working_day: the end of the same working day,
    of the next one when fewer than `amount` working minutes are left. working_days: the end of the
    n-th working day after.
    """

    kind: Literal["working_minutes", "end_of_working_day", "working_days"]
    amount: int = 0


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
    """`minutes` of working time after the deadline; negative: before."""

    key: str
    minutes: int
    tell: tuple[Tell, ...]


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


@dataclass(frozen=True, slots=True)
class End:
    """The run ends before its end when `field` of the root is `value`."""

    field: str
    value: str
    reason: str


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

    def step(self, key: str) -> Step:
        return next(step for step in self.steps if step.key == key)

    def concerns(self, step: Step) -> str:
        """The kind of record that the step is about, once there is one in the run."""
        return step.role or self.object_type

    def object_types(self) -> frozenset[str]:
        return frozenset({self.object_type, *(self.concerns(step) for step in self.steps)})

    def watched_fields(self, object_type: str) -> frozenset[str]:
        """Fields of an object of the run whose change may move it: the fields that prove steps,
        and of the record that the SOP starts on those that end the run or are waited for."""
        proving = (step for step in self.steps if self.concerns(step) == object_type)
        fields = {step.proof.options["field"] for step in proving if step.proof.kind == "field"}
        if object_type == self.object_type:
            fields |= {end.field for end in self.ends}
            fields |= {step.wait.field for step in self.steps if step.wait}
        return frozenset(fields)
