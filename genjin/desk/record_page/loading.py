"""Everything that the page of a record needs beside the record itself, read once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from genjin.activities.follow_ups.selectors import LastWords
from genjin.activities.tasks.choices import TaskState
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.selectors import all_tasks_of
from genjin.common.subjects import Subject
from genjin.crm.cards import Card
from genjin.desk.timeline.selectors import Events, Known, load_first_events
from genjin.desk.work import Around, absent_among, subject_of
from genjin.sop.definitions.selectors import published
from genjin.sop.definitions.spec import Definition
from genjin.sop.runs.choices import PENDING, StepState
from genjin.sop.runs.hours import answers_for
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.outlines import Outline, outline
from genjin.sop.runs.rows import RunRow, StepRow
from genjin.sop.runs.selectors.pages import ToldOf, runs_with, steps_around, told_as
from genjin.workplace.calendars.selectors import load_calendars
from genjin.workplace.calendars.whose import Calendars
from genjin.workplace.leave.selectors import Absent


@dataclass(frozen=True, slots=True)
class Loaded:
    """`subjects`: the record first, then those that became it. `cards` are of these, and of what
    the record itself became."""

    subjects: Sequence[Subject]
    cards: Mapping[Subject, Card]
    at: datetime
    calendars: Calendars
    run: SopRun | None
    definition: Definition | None
    steps: Mapping[str, StepRun]  # the latest attempt, by key
    other_steps: Sequence[StepRun]  # to do in other runs of the record
    open_tasks: Sequence[Task]
    events: Events
    absent: Mapping[int, Absent]

    @property
    def pending(self) -> list[StepRun]:
        return [step for step in self.steps.values() if step.state in PENDING]

    def around(self) -> Around:
        """For the cards: all of it has been read already."""
        run, definition = self.run, self.definition
        found, words = self._outline(), self._last()
        return Around(
            calendars=self.calendars,
            cards=self.cards,
            outlines=dict.fromkeys(self.cards, found) if found else {},
            last=dict.fromkeys(self.cards, words) if words else {},
            told=self._told(),
            steps={run.pk: self._rows(run)} if run else {},
            definitions={run.sop_version_id: definition} if run and definition else {},
            absent=self.absent,
        )

    def _outline(self) -> Outline | None:
        if self.run is None or self.definition is None:
            return None
        run = self.run
        row = RunRow(
            run.pk, *self.subjects[0], run.sop_id, run.sop_version_id, run.state, run.starts_at
        )
        return outline(row, self.definition, self._rows(run), self.at, self.calendars)

    def _last(self) -> LastWords | None:
        if not self.events.follow_ups:
            return None
        said = self.events.follow_ups[0]
        return LastWords(
            said.feedback or said.content, said.contact_name, said.happened_at, said.channel
        )

    def _told(self) -> dict[int, list[ToldOf]]:
        told: dict[int, list[ToldOf]] = {}
        for sent in reversed(self.events.escalations):
            told.setdefault(sent.step_run_id, []).append(told_as(sent))
        return told

    def _rows(self, run: SopRun) -> dict[str, StepRow]:
        return {
            key: StepRow(
                run.pk,
                key,
                step.state,
                step.opened_at,
                step.due_at,
                step.done_at,
                answers_for(step),
            )
            for key, step in self.steps.items()
        }


def load_page(subjects: Sequence[Subject], cards: Mapping[Subject, Card], at: datetime) -> Loaded:
    """Whoever asks has passed the record's own door."""
    runs, tasks = runs_with(*subjects[0]), all_tasks_of(subjects)
    run = runs[0] if runs else None
    steps = steps_around(run, subjects)
    return Loaded(
        subjects=subjects,
        cards=cards,
        at=at,
        calendars=load_calendars(),
        run=run,
        definition=published(run.sop_version_id).definition if run else None,
        steps=_of_run(run, steps) if run else {},
        other_steps=_pending_elsewhere(run, steps),
        open_tasks=[task for task in tasks if task.state == TaskState.OPEN],
        events=load_first_events(subjects, _known(subjects, runs, steps, tasks)),
        absent=absent_among([*steps, *tasks], at),
    )


def _of_run(run: SopRun, steps: Sequence[StepRun]) -> dict[str, StepRun]:
    found = {step.step.key: step for step in steps if step.run_id == run.pk}
    for step in found.values():
        step.run = run
    return found


def _pending_elsewhere(run: SopRun | None, steps: Sequence[StepRun]) -> list[StepRun]:
    mine = run.pk if run else None
    return [step for step in steps if step.state in PENDING and step.run_id != mine]


def _known(
    subjects: Sequence[Subject],
    runs: Sequence[SopRun],
    steps: Sequence[StepRun],
    tasks: Sequence[Task],
) -> Known:
    """The timeline tells what was done about the records themselves, newest first."""
    done = [
        (step.done_at, step.pk, step)
        for step in steps
        if step.state == StepState.DONE and step.done_at and subject_of(step) in subjects
    ]
    ended = [
        (run.ended_at, run.pk, run)
        for run in runs
        if run.ended_at and (run.root_type, run.root_id) in subjects
    ]
    return Known(
        done_steps=[step for *_, step in sorted(done, key=lambda row: row[:2], reverse=True)],
        ended_runs=[run for *_, run in sorted(ended, key=lambda row: row[:2], reverse=True)],
        tasks=tasks,
    )
