"""By when the steps of a run are due and from when on they open, of what is loaded."""

from datetime import datetime

from genjin.common.working_time import WorkingTime
from genjin.sop.definitions.kinds import Subjects
from genjin.sop.definitions.spec import Due, Since, Step, Wait
from genjin.sop.runs import deadlines
from genjin.sop.runs.hours import hours_of
from genjin.sop.runs.journal import Journey
from genjin.sop.runs.judging import Judge
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.steps import same_work
from genjin.sop.runs.trying import next_try, tries_so_far
from genjin.workplace.calendars.whose import Calendars


class Plans:
    """By the calendar of who answers for the step."""

    def __init__(self, subjects: Subjects, judge: Judge, calendars: Calendars) -> None:
        self._subjects, self._judge, self._calendars = subjects, judge, calendars
        self._known: dict[tuple[Due, datetime, int], datetime] = {}  # by identity of the hours

    def due_of(self, journey: Journey, step: Step, step_run: StepRun) -> datetime:
        """Of an open step, counted anew from its first opening, with what it was paused; of one
        that reached nobody so far from its last try. Where a proof was undone or returned, an
        attempt before had opened it."""
        attempts = list(same_work(journey, step_run))
        opened_at, paused = attempts[-1].opened_at, sum(one.paused_minutes for one in attempts)
        assert opened_at is not None
        due, hours = self.due_at(journey, step, step_run, opened_at), self._hours_of(step_run)
        if step.cadence is not None and step_run.tries:
            due = next_try(step.cadence, tries_so_far(step_run), hours)
        return hours.add(due, paused) if paused else due

    def due_at(
        self, journey: Journey, step: Step, step_run: StepRun, opened_at: datetime
    ) -> datetime:
        cases = (case.due for case in step.cases if self._judge.of_run(case.when, journey))
        due = next(cases, step.due)
        since = self._since(journey, due, step_run) or opened_at
        # What opens together is due together.
        hours = self._hours_of(step_run)
        found = self._known.get((due, since, id(hours)))
        if found is None:
            found = self._known[due, since, id(hours)] = deadlines.due_at(due, since, hours)
        return found

    def waits_until(self, wait: Wait, run: SopRun, step_run: StepRun) -> datetime | None:
        """None while the date that is awaited is not known."""
        day = self._subjects.value(run.root_type, run.root_id, wait.field)
        return deadlines.opens_on(wait, day, self._hours_of(step_run)) if day else None

    def _hours_of(self, step_run: StepRun) -> WorkingTime:
        return hours_of(step_run, self._calendars)

    def _since(self, journey: Journey, due: Due, step_run: StepRun) -> datetime | None:
        """The moment that a deadline is counted from; None: the opening."""
        match due.since:
            case None:
                return None
            case Since("run_start"):
                return journey.run.starts_at
            case Since("step", name):
                earlier = journey.steps.get(name)
                return earlier.done_at if earlier else None
            case Since(_, name):
                return self.waits_until(Wait(name), journey.run, step_run)
