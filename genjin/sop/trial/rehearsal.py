"""An SOP carried out by the engine itself, in memory: nothing is written."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from genjin.common.inserts import new_row
from genjin.common.subjects import Subject
from genjin.common.working_time import WorkingTime
from genjin.identity.departments.selectors import People
from genjin.sop.definitions.kinds import Asked, Evidence
from genjin.sop.definitions.selectors import Published
from genjin.sop.definitions.spec import Definition, Step
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.choices import RunState, StepState
from genjin.sop.runs.journal import Cause, Journey
from genjin.sop.runs.judging import Judge
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.progress import Engine
from genjin.sop.trial.promises import Promises
from genjin.sop.trial.telling import Told, told_by
from genjin.sop.trial.values import Values
from genjin.workplace.calendars.whose import Calendars

_INSTANT = timedelta(milliseconds=1)
_VERSION = 0  # stands for the version that is tried out
MOST_MOMENTS = 400  # of one way: a definition that goes round in circles comes to an end here


@dataclass(slots=True)
class Course:
    """One record's way. `at`: the moment that it has come to. `promised`: when the proof of the
    steps open now is to be there, by their key; None for never. `attempts`: all steps that were
    begun, in their order. `told`: the rungs that have spoken."""

    journey: Journey
    values: Values
    at: datetime
    promised: dict[str, datetime | None] = field(default_factory=dict)
    attempts: list[tuple[Step, StepRun]] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)

    @property
    def root(self) -> Subject:
        return self.journey.run.root_type, self.journey.run.root_id

    @property
    def goes_on(self) -> bool:
        return self.journey.run.state == RunState.RUNNING

    def steps_in(self, state: StepState) -> Iterator[tuple[str, StepRun]]:
        for key, step_run in self.journey.steps.items():
            if step_run.state == state:
                yield key, step_run


class Rehearsal:
    """What the ways of many records through one definition share."""

    def __init__(
        self,
        definition: Definition,
        *,
        people: People,
        assignees: Assignees,
        calendars: Calendars,
        really: Callable[[str, Asked], bool],
    ) -> None:
        # Tries in vain are counted of what was said until today, not of what had been said then: a
        # step is taken as one, without its tries; and nobody is there to look at proofs.
        once = tuple(replace(step, cadence=None, check=None) for step in definition.steps)
        definition = replace(definition, steps=once)
        ids = {step.key: number for number, step in enumerate(definition.steps, 1)}
        self.definition = definition
        self.people, self.assignees, self.calendars = people, assignees, calendars
        self.steps: Mapping[str, Step] = {step.key: step for step in definition.steps}
        self._by_id = {ids[step.key]: step for step in definition.steps}
        self._versions = {
            _VERSION: Published(definition, ids, {number: key for key, number in ids.items()})
        }
        self._really = really
        self._promises = Promises(really)

    def given(self, assignees: Assignees) -> "Rehearsal":
        """The same, where these say who does what."""
        return Rehearsal(
            self.definition,
            people=self.people,
            assignees=assignees,
            calendars=self.calendars,
            really=self._really,
        )

    @property
    def hours(self) -> WorkingTime:
        """The company's, for what is nobody's."""
        return self.calendars.company

    def is_meant_for(self, root: Subject, at: datetime, values: Values) -> bool:
        """Whether the record, as it is then, meets what the SOP asks of those that enter."""
        enters = self.definition.enters
        return enters is None or Judge(values, at).of_record(enters, root)

    def begin(
        self, root: Subject, at: datetime, values: Values, bound: Mapping[str, Subject]
    ) -> Course:
        """The record enters at that moment, as it is then."""
        run = new_row(
            SopRun,
            sop_version_id=_VERSION,
            root_type=root[0],
            root_id=root[1],
            state=RunState.RUNNING,
            starts_at=at,
            owner_id=values.owner(*root),
            created_at=at,
            changed_at=at,
        )
        course = Course(Journey(run, bound={**bound, root[0]: root}), values, at)
        self.advance(course, at)
        return course

    def advance(self, course: Course, at: datetime) -> None:
        """Tell whom the rungs until then name; look at the proofs at that moment, and go on as far
        as they carry."""
        course.at = self._promises.at = max(at, course.at)
        # Whoever is done at the very moment of a rung is not told of it.
        self.tell(course, course.at - _INSTANT)
        engine = Engine(
            versions=self._versions,
            subjects=course.values,
            assignees=self.assignees,
            calendars=self.calendars,
            cause=Cause(course.at, None, "trial"),
            kinds=self._promises,
        )
        journal = engine.advance([course.journey])
        course.attempts += ((self._by_id[one.step_id], one) for one in journal.opened)
        still_open = {key for key, _ in course.steps_in(StepState.OPEN)}
        course.promised = {
            # What was promised for now and has not come to pass is waited for no longer.
            key: None if moment is not None and moment <= course.at else moment
            for key, moment in course.promised.items()
            if key in still_open
        }

    def promise(self, course: Course, key: str, evidence: Evidence | None) -> None:
        """The proof of an open step will be there at its moment; None: never."""
        course.promised[key] = evidence.at if evidence else None
        if evidence is not None:
            self._promises.promise(self.steps[key], course.journey.steps[key], evidence)

    def tell(self, course: Course, until: datetime) -> None:
        """As the worker does when the time of a rung comes."""
        for key, step_run in course.steps_in(StepState.OPEN):
            told = told_by(step_run, self.steps[key], until, self.calendars, self.assignees)
            step_run.rungs_sent += sum(len(one.rungs) for one in told)
            course.told += told

    def next_moment(self, course: Course) -> datetime | None:
        """When something happens next by itself: a proof that is promised, a time that comes."""
        moments = [moment for moment in course.promised.values() if moment is not None]
        moments += [
            step_run.waits_until
            for _, step_run in course.steps_in(StepState.WAITING)
            if step_run.waits_until is not None
        ]
        return min(moments, default=None) if course.goes_on else None
