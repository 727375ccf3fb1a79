"""Work items: steps and tasks as cards, with everything that a card says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from genjin.activities.follow_ups.selectors import LastWords, last_words
from genjin.activities.tasks.models import Task
from genjin.common.subjects import Subject
from genjin.crm.cards import Card
from genjin.desk import wording
from genjin.desk.cards import cards_of
from genjin.identity.users.models import User
from genjin.sop.definitions.spec import Definition
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.outlines import Outline, dashes_of, outlines_of, urgency
from genjin.sop.runs.rows import StepRow
from genjin.sop.runs.selectors.pages import ToldOf, told_of
from genjin.workplace.calendars.selectors import load_calendars
from genjin.workplace.calendars.whose import Calendars
from genjin.workplace.leave.selectors import Absent, absent_people


@dataclass(frozen=True, slots=True)
class Around:
    """What cards say beside the step or task itself, by record, step and run."""

    calendars: Calendars
    cards: Mapping[Subject, Card]
    outlines: Mapping[Subject, Outline]
    last: Mapping[Subject, LastWords]
    told: Mapping[int, Sequence[ToldOf]]
    steps: Mapping[int, Mapping[str, StepRow]]  # of each run, by key
    definitions: Mapping[int, Definition]
    absent: Mapping[int, Absent]  # for whom others stand in


def load_around(steps: Sequence[StepRun], tasks: Sequence[Task], *, at: datetime) -> Around:
    """A fixed number of statements for any number of cards."""
    subjects = {*map(subject_of, steps), *map(subject_of, tasks)}
    calendars = load_calendars()
    runs = {step.run_id: step.run.sop_version_id for step in steps}
    outlines = outlines_of(subjects, at=at, calendars=calendars, runs_too=runs)
    return Around(
        calendars=calendars,
        cards=cards_of(subjects),
        outlines=outlines.by_record,
        last=last_words(subjects),
        told=told_of([step.pk for step in steps]),
        steps=outlines.steps,
        definitions=outlines.definitions,
        absent=absent_among([*steps, *tasks], at),
    )


def absent_among(items: Iterable[StepRun | Task], at: datetime) -> dict[int, Absent]:
    """Those for whom the owners of these stand in."""
    return absent_people({item.covers_id for item in items if item.covers_id is not None}, at)


def subject_of(item: StepRun | Task) -> Subject:
    return item.subject_type, item.subject_id


def covers_of(item: StepRun | Task, absent: Mapping[int, Absent]) -> dict[str, Any] | None:
    """For whom the owner stands in, and until when."""
    return said_of(absent.get(item.covers_id)) if item.covers_id is not None else None


def said_of(absent: Absent | None) -> dict[str, Any] | None:
    return {"id": absent.id, "name": absent.name, "until": absent.until} if absent else None


class WorkItems:
    """Draws steps and tasks as cards."""

    def __init__(self, around: Around, *, actor: User, at: datetime) -> None:
        self._around, self._actor, self._at = around, actor, at

    def step(self, step_run: StepRun) -> dict[str, Any]:
        """Needs `step`, `run` with its `sop`, and `owner` loaded."""
        definition = self._around.definitions[step_run.run.sop_version_id]
        step = definition.step(step_run.step.key)
        card = self._around.cards[subject_of(step_run)]
        item = self._item("step", step_run, card)
        rows = self._around.steps.get(step_run.run_id, {})
        return item | {
            "sop": {"id": step_run.run.sop_id, "name": str(definition.name)},
            "step": {
                "key": step.key,
                "name": str(step.name),
                "position": step.position,
                "count": len(definition.steps),
            },
            # Of its own run: the record may be in another SOP besides.
            "dashes": dashes_of(definition, rows, self._at, self._around.calendars),
            "title": str(step.name),
            "why": wording.why(step_run, step, definition, card, rows, at=self._at),
            "script": wording.filled(str(step.script), card, self._actor),
            "told": [
                {
                    "name": sent.name,
                    "at": sent.at,
                    "read_at": sent.read_at,
                    "answered_at": sent.answered_at,
                }
                for sent in self._around.told.get(step_run.pk, [])
            ],
            "urgent": step_run.urgent,
            "at_risk": step_run.at_risk,
            "asked": step_run.asked_at is not None and not step_run.late_reason,
            "late_reason": step_run.late_reason,
            "queued": bool(step_run.queue),
        }

    def task(self, task: Task) -> dict[str, Any]:
        """Needs `owner` loaded."""
        outline = self._around.outlines.get(subject_of(task))
        item = self._item("task", task, self._around.cards[subject_of(task)])
        return item | {
            "sop": {"id": outline.sop_id, "name": outline.sop_name} if outline else None,
            "step": None,
            "title": task.title,
            "why": wording.why_task(task),
            "script": "",
            "told": [],
            "urgent": False,
            "at_risk": False,
            "asked": False,
            "late_reason": "",
            "queued": False,
        }

    def _item(self, kind: str, item: StepRun | Task, card: Card) -> dict[str, Any]:
        outline = self._around.outlines.get(subject_of(item))
        last = self._around.last.get(subject_of(item))
        opened = item.opened_at if isinstance(item, StepRun) else item.created_at
        hours = self._around.calendars.of(item.covers_id or item.owner_id)
        stands = item.state in (StepState.PAUSED, StepState.CHECKING)
        due = None if stands else item.due_at  # it moves with the pause
        return {
            "kind": kind,
            "id": item.pk,
            "record": card.as_record(),
            "contact": card.as_contact(),
            "dashes": outline.dashes if outline else [],
            "last": last._asdict() if last else None,
            "due_at": due,
            "remaining_minutes": hours.minutes_between(self._at, due) if due else None,
            "urgency": urgency(due, opened, self._at, hours),
            "snoozed_until": item.snoozed_until,
            "assignee": {"id": item.owner_id, "name": item.owner.name if item.owner else ""},
            "covers": covers_of(item, self._around.absent),
        }
