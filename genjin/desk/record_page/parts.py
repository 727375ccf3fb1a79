"""What the pages of all records have in common: the run, what is to do, and the timeline."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from genjin.common import clock
from genjin.common.subjects import Subject
from genjin.crm.cards import Card
from genjin.desk.record_page.hand import hand, marks_of
from genjin.desk.record_page.line import RunLine, asked
from genjin.desk.record_page.loading import Loaded, load_page
from genjin.desk.timeline.selectors import count_kinds, first_page
from genjin.desk.work import WorkItems, load_around
from genjin.identity.users.models import User
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.confirmers import Confirmers
from genjin.sop.runs.selectors.confirming import load_confirmers


def parts_of(
    actor: User, subjects: Sequence[Subject], cards: Mapping[Subject, Card]
) -> dict[str, Any]:
    """Whoever asks has passed the record's own door. `subjects`: the record first, then those
    that became it."""
    page = load_page(subjects, cards, clock.now())
    line = RunLine(page) if page.run else None
    return {
        "now": page.at,
        "run": line.as_answer() if line else None,
        "open": _open(page, line, actor),
        "timeline": first_page(page.events),
        "counts": count_kinds(subjects),
    }


def _of_other_runs(
    page: Loaded, actor: User, confirmers: Confirmers, far: datetime
) -> list[tuple[bool, datetime, dict[str, Any]]]:
    """A customer of two leads is in two runs; the line shows the newest, to do are both."""
    if not page.other_steps:
        return []
    around = load_around(page.other_steps, [], at=page.at)
    work = WorkItems(around, actor=actor, at=page.at)
    defined = {
        step_run.pk: around.definitions[step_run.run.sop_version_id]
        for step_run in page.other_steps
    }
    steps = {run.pk: defined[run.pk].step(run.step.key) for run in page.other_steps}
    marks = marks_of([(step_run, steps[step_run.pk]) for step_run in page.other_steps])
    cards = []
    for step_run in page.other_steps:
        step, definition = steps[step_run.pk], defined[step_run.pk]
        by_hand = hand(
            step_run,
            step,
            definition,
            {},
            marks=marks.get(step_run.pk, []),
            actor=actor,
            confirmers=confirmers,
        )
        card = work.step(step_run) | asked(step, definition) | {"then": None, "hand": by_hand}
        cards.append((step_run.state != StepState.OPEN, step_run.due_at or far, card))
    return cards


def _open(page: Loaded, line: RunLine | None, actor: User) -> list[dict[str, Any]]:
    """Pending steps and tasks as cards, the next one first, waiting ones last."""
    work = WorkItems(page.around(), actor=actor, at=page.at)
    far = datetime.max.replace(tzinfo=UTC)
    confirmers = load_confirmers(page.at)
    ahead = line.all_prospects(page.pending, actor, confirmers) if line else ()
    cards = [
        (step.state != StepState.OPEN, step.due_at or far, work.step(step) | prospects)
        for step, prospects in ahead
    ]
    cards += _of_other_runs(page, actor, confirmers, far)
    bare = {"goal": "", "proof": None, "then": None, "hand": None}
    cards += [(False, task.due_at, work.task(task) | bare) for task in page.open_tasks]
    return [card for _, _, card in sorted(cards, key=lambda entry: entry[:2])]
