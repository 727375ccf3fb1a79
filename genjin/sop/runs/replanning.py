"""Deadlines of steps that are under way, counted anew: the record, the calendar or the hands have
changed."""

from collections.abc import Collection, Sequence
from datetime import datetime

from genjin.sop.runs import deadlines
from genjin.sop.runs.choices import PENDING, StepState
from genjin.sop.runs.hours import hours_of
from genjin.sop.runs.journal import Journal, Journey
from genjin.sop.runs.load import LOAD
from genjin.sop.runs.planning import Plans
from genjin.sop.runs.proving import PROVABLE, Pending, Prover
from genjin.workplace.calendars.whose import Calendars

_DUE = (*PROVABLE, StepState.CHECKING)  # the deadline runs, or rests and will run again


class Replanner:
    """Made anew for each batch, of what the engine works with."""

    def __init__(
        self, prover: Prover, plans: Plans, calendars: Calendars, journal: Journal, at: datetime
    ) -> None:
        self._prover, self._plans, self._calendars = prover, plans, calendars
        self._journal, self._at = journal, at

    def follow_records(self, journeys: Sequence[Journey]) -> None:
        """Deadlines that depend on the record, while they are not past."""
        for item in self._prover.steps_in(journeys, StepState.OPEN):
            due_at = item.step_run.due_at
            assert due_at is not None
            if item.step.cases and due_at >= self._at:
                self._count(item, skip_behind=True)

    def follow_calendar(self, journeys: Sequence[Journey], step_run_ids: Collection[int]) -> None:
        """Steps of people whose calendar is another one now: all deadlines that run or rest in a
        pause, days that are waited for, and rungs."""
        for item in self._prover.steps_in(journeys, *PENDING):
            if item.step_run.pk in step_run_ids:
                if item.step_run.state in _DUE:
                    self._count(item, skip_behind=False)
                elif item.step_run.state == StepState.WAITING and item.step_run.reason != LOAD:
                    self._wait_anew(item)
                self._journal.change(item.step_run)

    def follow_hands(self, journeys: Sequence[Journey], step_run_ids: Collection[int]) -> None:
        """Steps that are somebody else's now, who works by other hours: their deadline is by those,
        unless it has passed, or would have: nobody is handed what is late by their hours alone.
        Their rungs always are."""
        for item in self._prover.steps_in(journeys, *PENDING):
            step_run = item.step_run
            if step_run.pk not in step_run_ids:
                continue
            stopped = step_run.paused_at or self._at
            if step_run.state in _DUE and step_run.due_at and step_run.due_at > stopped:
                self._count(item, skip_behind=True, not_before=stopped)
            self._journal.change(step_run)

    def _wait_anew(self, item: Pending) -> None:
        if item.step.wait is not None:
            until = self._plans.waits_until(item.step.wait, item.journey.run, item.step_run)
            item.step_run.waits_until = item.step_run.due_at = until

    def _count(
        self, item: Pending, *, skip_behind: bool, not_before: datetime | None = None
    ) -> None:
        """`skip_behind`: rungs whose time has passed by now are of no use any more."""
        step_run = item.step_run
        due = self._plans.due_of(item.journey, item.step, step_run)
        if due == step_run.due_at or (not_before is not None and due <= not_before):
            return
        step_run.due_at = due
        if skip_behind:
            hours = hours_of(step_run, self._calendars)
            behind = deadlines.first_rung(item.step, self._at, due, hours)
            step_run.rungs_sent = max(step_run.rungs_sent, behind)
        self._journal.change(step_run)
