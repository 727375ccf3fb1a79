"""A change of runs, and what it comes to, collected in memory and written in sets at the end."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from genjin.common.subjects import Subject
from genjin.sop.definitions.spec import Deeds
from genjin.sop.runs.choices import PASSED
from genjin.sop.runs.models import SopRun, StepRun


@dataclass(frozen=True, slots=True)
class Cause:
    """The change that moves the runs: when, by whom, and where it came from."""

    at: datetime
    by_id: int | None
    origin: str = "person"
    touched: frozenset[str] = frozenset()  # fields of records that the change writes


@dataclass(slots=True)
class Journey:
    """One run with all its steps so far, by key, and its objects, by role. `rows`: the steps with
    earlier attempts, and with those that it left behind in another version."""

    run: SopRun
    steps: dict[str, StepRun] = field(default_factory=dict)
    rows: list[StepRun] = field(default_factory=list)
    bound: dict[str, tuple[str, int]] = field(default_factory=dict)
    sent_back: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Steps to be done anew: by whom that was said, and why."""

    def subject(self, role: str) -> tuple[str, int]:
        """The object in that role; what the run began on, while there is none."""
        return self.bound.get(role, (self.run.root_type, self.run.root_id))

    def subjects(self) -> set[tuple[str, int]]:
        return {(self.run.root_type, self.run.root_id), *self.bound.values()}


@dataclass(slots=True)
class Carried:
    """A run that went over to another version, and what has to be written of its steps."""

    run: SopRun
    from_version_id: int
    move_id: int
    by_id: int | None
    places: dict[tuple[int, int], list[int]] = field(default_factory=dict)  # ids by step: from, to
    closed: list[int] = field(default_factory=list)
    fallen: list[StepRun] = field(default_factory=list)
    settled: list[StepRun] = field(default_factory=list)
    revived: list[StepRun] = field(default_factory=list)
    kept: list[StepRun] = field(default_factory=list)


class Due(NamedTuple):
    """Something that the SOP says happens now that the step is done."""

    journey: Journey
    step_run: StepRun
    deed: Deeds


class Kept(NamedTuple):
    """A step that would give its record back, and what a gate of another SOP says to that."""

    step_run: StepRun
    refusal: str


@dataclass(slots=True)
class Journal:
    opened: list[StepRun] = field(default_factory=list)
    changed: dict[int, StepRun] = field(default_factory=dict)  # by identity of the object
    finished: dict[int, SopRun] = field(default_factory=dict)
    given_back: list[tuple[Subject, str]] = field(default_factory=list)
    """Records that their SOP gives up, and why."""
    kept: list[Kept] = field(default_factory=list)
    checking: list[StepRun] = field(default_factory=list)  # proved now, to be looked at
    deeds: list[Due] = field(default_factory=list)
    carried: list[Carried] = field(default_factory=list)

    def change(self, step_run: StepRun) -> None:
        if step_run.pk is not None:
            self.changed[id(step_run)] = step_run

    def has_passed(self, run: SopRun) -> bool:
        """Whether somebody has passed a step of it."""
        return any(one.run_id == run.pk and one.state in PASSED for one in self.changed.values())

    def give_back(self, run: SopRun, reason: str) -> None:
        self.given_back.append(((run.root_type, run.root_id), reason))

    def finish(self, run: SopRun) -> None:
        self.finished[id(run)] = run
