"""Records of the past once more, under the SOP that is tried: what proves a step, they have.

All go on side by side, from one question to the next: the kinds of evidence are asked once for all
that are open then, so that the number of statements depends on how long the SOP is, and not on how
many records there are.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from genjin.common.subjects import Subject
from genjin.sop.definitions.kinds import Asked, evidence_kinds
from genjin.sop.definitions.spec import Step
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.models import StepRun
from genjin.sop.trial.assuming import assumed
from genjin.sop.trial.histories import Past
from genjin.sop.trial.rehearsal import MOST_MOMENTS, Course, Rehearsal
from genjin.sop.trial.values import Values

STATES = frozenset({"field", "condition"})
"""Kinds that read what a record is: asked anew whenever it has changed."""
DEEDS = frozenset({"follow_up"})
"""Kinds that find what was done, with its moment. What proves a step by any other kind could not be
done before there was the SOP: such a step is taken to be done at its deadline."""


def asks_record(kind: str, asked: Asked) -> bool:
    """Which questions a rehearsal of the past puts to the kinds themselves."""
    return kind in STATES


@dataclass(slots=True)
class _Way:
    course: Course
    changes: deque[tuple[datetime, Subject, Mapping[str, Any]]]

    def unanswered(self, rehearsal: Rehearsal) -> Iterator[tuple[Step, StepRun]]:
        for key, step_run in self.course.steps_in(StepState.OPEN):
            step = rehearsal.steps[key]
            if key not in self.course.promised and step.proof.kind not in STATES:
                yield step, step_run


def replay(rehearsal: Rehearsal, past: Iterable[Past], until: datetime) -> list[Course]:
    """Each record enters when it was made, and goes on until that moment."""
    ways = [way for one in past if (way := _begin(rehearsal, one)) is not None]
    going = ways
    for _ in range(MOST_MOMENTS):
        going = [way for way in going if _go_on(rehearsal, way, until)]
        if not going:
            break
        _answer(rehearsal, going)
    for way in ways:
        rehearsal.tell(way.course, until)
    return [way.course for way in ways]


def _begin(rehearsal: Rehearsal, past: Past) -> _Way | None:
    """None for a record that the SOP is not meant for."""
    values = Values({subject: history.first for subject, history in past.histories.items()})
    # What was written in the same moment in which the record was made belongs to its making.
    changes = deque(past.changes())
    while changes and changes[0][0] <= past.created_at:
        _, subject, changed = changes.popleft()
        values.put(subject, changed)
    if not rehearsal.is_meant_for(past.root, past.created_at, values):
        return None
    return _Way(rehearsal.begin(past.root, past.created_at, values, past.bound), changes)


def _go_on(rehearsal: Rehearsal, way: _Way, until: datetime) -> bool:
    """Up to the next question that is not answered yet. False at the end of the way."""
    course = way.course
    while course.goes_on:
        if next(way.unanswered(rehearsal), None) is not None:
            return True
        by_itself = rehearsal.next_moment(course)
        change = way.changes[0][0] if way.changes else None
        moment = min((at for at in (by_itself, change) if at is not None), default=None)
        if moment is None or moment > until:
            return False
        while way.changes and way.changes[0][0] <= moment:
            _, subject, changed = way.changes.popleft()
            course.values.put(subject, changed)
        rehearsal.advance(course, moment)
    return False


def _answer(rehearsal: Rehearsal, ways: Sequence[_Way]) -> None:
    """Each kind is asked once for all steps that are open now."""
    asked = [(way, *one) for way in ways for one in way.unanswered(rehearsal)]
    for kind in {step.proof.kind for _, step, _ in asked}:
        mine = [one for one in asked if one[1].proof.kind == kind]
        if kind in DEEDS:
            _find(rehearsal, kind, mine)
        else:
            for way, step, step_run in mine:
                rehearsal.promise(way.course, step.key, assumed(step_run.due_at, step_run))


def _find(rehearsal: Rehearsal, kind: str, asked: Sequence[tuple[_Way, Step, StepRun]]) -> None:
    questions = [_question(step, step_run) for _, step, step_run in asked]
    answers = evidence_kinds.get(kind).find(questions, Values({}))
    for (way, step, step_run), answer in zip(asked, answers, strict=True):
        known = replace(answer, at=answer.at or step_run.opened_at) if answer else None
        rehearsal.promise(way.course, step.key, known)


def _question(step: Step, step_run: StepRun) -> Asked:
    assert step_run.opened_at is not None
    return Asked(
        step_run.subject_type,
        step_run.subject_id,
        step_run.opened_at,
        step_run.opened_at,
        step.proof.options,
        fresh=False,
    )
