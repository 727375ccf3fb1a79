"""The step line of a record's page."""

from collections.abc import Iterator, Sequence
from typing import Any

from genjin.common.working_time import WorkingTime
from genjin.desk.record_page.hand import hand, marks_of
from genjin.desk.record_page.loading import Loaded
from genjin.desk.work import covers_of
from genjin.identity.users.models import User
from genjin.records.attachments.choices import ANY
from genjin.sop.definitions import wording
from genjin.sop.definitions.spec import Definition, Step
from genjin.sop.runs import deadlines
from genjin.sop.runs.choices import PASSED, RunState, StepState
from genjin.sop.runs.confirmers import Confirmers
from genjin.sop.runs.hours import answers_for, hours_of
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.outlines import urgency


def asked(step: Step, definition: Definition) -> dict[str, Any]:
    """What the step is for, and what completes it."""
    options = step.proof.options
    return {
        "goal": str(step.goal),
        "proof": {
            "kind": step.proof.kind,
            "field": options.get("field"),
            "file": options.get("kind", ANY) if step.proof.kind == "file" else None,
            "requires": [
                name for name, value in options.items() if value is True or name == "by_role"
            ],
            "label": wording.proof(step, definition),
        },
    }


class RunLine:
    """The step line: what was, what is, what comes."""

    def __init__(self, page: Loaded) -> None:
        assert page.run is not None
        assert page.definition is not None
        self._run, self._definition, self._steps = page.run, page.definition, page.steps
        self._at, self._calendars, self._absent = page.at, page.calendars, page.absent

    def as_answer(self) -> dict[str, Any]:
        run = self._run
        return {
            "id": run.pk,
            "state": run.state,
            "starts_at": run.starts_at,
            "ended_reason": run.ended_reason,
            "sop": {
                "id": run.sop_id,
                "name": str(self._definition.name),
                "version": run.sop_version.number,
            },
            "steps": [self._line(step) for step in self._definition.steps],
        }

    def all_prospects(
        self, step_runs: Sequence[StepRun], actor: User, confirmers: Confirmers
    ) -> Iterator[tuple[StepRun, dict[str, Any]]]:
        """What completes each step, what opens then, and what can be done with it by hand."""
        pairs = [(run, self._definition.step(run.step.key)) for run in step_runs]
        marks = marks_of(pairs)
        for step_run, step in pairs:
            mine = marks.get(step_run.pk, [])
            by_hand = hand(
                step_run,
                step,
                self._definition,
                self._steps,
                marks=mine,
                actor=actor,
                confirmers=confirmers,
            )
            known = asked(step, self._definition)
            yield step_run, known | {"then": self._then(step), "hand": by_hand}

    def _then(self, step: Step) -> dict[str, Any] | None:
        done = {key for key, run in self._steps.items() if run.state in PASSED}
        done.add(step.key)
        for following in self._definition.steps:
            if step.key in following.after and done.issuperset(following.after):
                return {
                    "name": str(following.name),
                    "assignee": self._owner() if following.who.kind == "owner" else None,
                    "due_at": None
                    if following.wait
                    else deadlines.due_at(following.due, self._at, self._hours_after(following)),
                }
        return None

    def _hours_after(self, following: Step) -> WorkingTime:
        """Of a step that nobody has yet: its person is known where it is the owner's."""
        first = next((run for run in self._steps.values() if run.owner), None)
        owns = following.who.kind == "owner" and first is not None
        return self._calendars.of(answers_for(first) if first and owns else None)

    def _owner(self) -> dict[str, Any] | None:
        first = next((run for run in self._steps.values() if run.owner), None)
        return {"id": first.owner_id, "name": first.owner.name} if first and first.owner else None

    def _line(self, step: Step) -> dict[str, Any]:
        run = self._steps.get(step.key)
        return {
            "key": step.key,
            "name": str(step.name),
            "goal": str(step.goal),
            "state": self._state(run),
            "step_run_id": run.pk if run else None,
            "assignee": {"id": run.owner_id, "name": run.owner.name} if run and run.owner else None,
            "covers": covers_of(run, self._absent) if run else None,
            "who": wording.who(step.who),
            "due": wording.due(step),
            "due_at": run.due_at if run else None,
            "paused_until": run.paused_until if run else None,
            "opened_at": run.opened_at if run else None,
            "done_at": run.done_at if run and run.state == StepState.DONE else None,
            "on_time": not run.late if run and run.state == StepState.DONE else None,
            "late_minutes": self._late_minutes(run),
            "worked_minutes": run.worked_minutes if run else None,
            "evidence": wording.proof(step, self._definition)
            if run and run.state == StepState.DONE and run.evidence
            else "",
        }

    def _state(self, run: StepRun | None) -> str:
        if run is None:
            over = self._run.state in (RunState.ENDED, RunState.DONE)
            return "cancelled" if over else "pending"
        if run.state != StepState.OPEN:
            return run.state
        urgent = urgency(run.due_at, run.opened_at, self._at, hours_of(run, self._calendars))
        return "open" if urgent == "normal" else urgent

    def _late_minutes(self, run: StepRun | None) -> int | None:
        """Working minutes past the deadline, of what was done late or is late now."""
        if run is None or run.due_at is None or run.state not in (StepState.DONE, StepState.OPEN):
            return None
        until = run.done_at if run.state == StepState.DONE else self._at
        if until is None or until <= run.due_at:
            return None
        return hours_of(run, self._calendars).minutes_between(run.due_at, until)
