"""What a replay comes to: steps, reminders and escalations, by day, by person and by step. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from statistics import median

from genjin.sop.definitions.spec import Step
from genjin.sop.runs.choices import RunState, StepState
from genjin.sop.runs.models import StepRun
from genjin.sop.trial.assuming import is_assumed
from genjin.sop.trial.rehearsal import Course, Rehearsal
from genjin.sop.trial.telling import Told


@dataclass(slots=True)
class Counts:
    """`steps`: those that somebody had to do. `there`: their proof was there when they opened, and
    nobody had anything to do. `told`: messages, by whom they spoke to as what."""

    steps: int = 0
    there: int = 0
    done: int = 0
    late: int = 0
    told: Counter[str] = field(default_factory=Counter)

    @property
    def reminders(self) -> int:
        return self.told["assignee"]

    @property
    def escalations(self) -> int:
        return sum(number for tell, number in self.told.items() if tell != "assignee")


@dataclass(slots=True)
class StepCounts(Counts):
    """`minutes`: the working time that each took whose real end is known. `left`: closed because
    the run had ended; `last`: what was written in it ended the run. `passed_over`: its condition
    did not hold."""

    minutes: list[int] = field(default_factory=list)
    left: int = 0
    last: int = 0
    passed_over: int = 0

    @property
    def median_minutes(self) -> int | None:
        return round(median(self.minutes)) if self.minutes else None

    @property
    def share_there(self) -> float:
        """Of those that came to it, for how many there was nothing to do in it."""
        nothing = self.there + self.passed_over
        met = nothing + self.steps
        return nothing / met if met else 0.0

    @property
    def share_that_goes_on(self) -> float:
        """Of those that came to an end, after how many the run went on."""
        through = self.done + self.there + self.passed_over
        over = through + self.left
        return (through - self.last) / over if over else 1.0


@dataclass(slots=True)
class Tally:
    whole: Counts = field(default_factory=Counts)
    days: dict[date, Counts] = field(default_factory=lambda: defaultdict(Counts))
    people: dict[int, Counts] = field(default_factory=lambda: defaultdict(Counts))
    steps: dict[str, StepCounts] = field(default_factory=lambda: defaultdict(StepCounts))
    busiest: Counter[tuple[int, date]] = field(default_factory=Counter)

    def busiest_day_of(self, person: int) -> int:
        return max((n for (who, _), n in self.busiest.items() if who == person), default=0)


def count(rehearsal: Rehearsal, courses: Iterable[Course], until: datetime) -> Tally:
    """A step counts on the day on which it opens, a message on the day on which it is sent, and
    for the person who gets it."""
    tally = Tally()
    for course in courses:
        for step, step_run in course.attempts:
            if step_run.opened_at is not None:
                _count_step(tally, rehearsal, step, step_run, until)
                tally.steps[step.key].last += _ended_with(course, step_run)
            elif step_run.state == StepState.SKIPPED:
                tally.steps[step.key].passed_over += 1
        for told in course.told:
            _count_told(tally, rehearsal.hours.local_date(told.at), told)
    return tally


def _count_step(
    tally: Tally, rehearsal: Rehearsal, step: Step, step_run: StepRun, until: datetime
) -> None:
    assert step_run.opened_at is not None
    of_step = tally.steps[step.key]
    day = rehearsal.hours.local_date(step_run.opened_at)
    person = step_run.owner_id
    counted = [tally.whole, tally.days[day], of_step]
    if person is not None:
        counted.append(tally.people[person])
    done = step_run.state == StepState.DONE
    if done and step_run.done_at == step_run.opened_at and not is_assumed(step_run):
        for counts in counted:
            counts.there += 1
        return
    if step_run.state == StepState.CANCELLED:
        of_step.left += 1
    late = _is_late(step_run, until)
    for counts in counted:
        counts.steps += 1
        counts.done += done
        counts.late += late
    if person is not None:
        tally.busiest[person, day] += 1
    if done and not is_assumed(step_run) and step_run.worked_minutes is not None:
        of_step.minutes.append(step_run.worked_minutes)


def _ended_with(course: Course, step_run: StepRun) -> bool:
    """The decision against us is a step done, and the end of the way."""
    run = course.journey.run
    done = step_run.state == StepState.DONE
    return done and run.state == RunState.ENDED and step_run.done_at == run.ended_at


def _count_told(tally: Tally, day: date, told: Told) -> None:
    for call in told.calls:
        of_person = tally.people[call.receiver_id]
        for counts in (tally.whole, tally.days[day], tally.steps[told.step.key], of_person):
            counts.told[call.tell] += 1


def _is_late(step_run: StepRun, until: datetime) -> bool:
    due = step_run.due_at
    return bool(due and (step_run.done_at or until) > due)
