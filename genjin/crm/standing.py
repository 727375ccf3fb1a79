"""Where records stand, in the rows of a list: how far the SOP is, and what is to do next."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from genjin.activities.tasks.selectors import NextTask, next_tasks
from genjin.common import clock
from genjin.sop.runs.outlines import CurrentStep, outlines_of, urgency
from genjin.workplace.calendars.selectors import load_calendars
from genjin.workplace.calendars.whose import Calendars


def standings_of(object_type: str, ids: Sequence[int]) -> Mapping[int, dict[str, Any]]:
    """By id, in wire form. Of a record without an open step the task that is due first."""
    at, calendars = clock.now(), load_calendars()
    found = outlines_of([(object_type, pk) for pk in ids], at=at, calendars=calendars).by_record
    outlines = {pk: found.get((object_type, pk)) for pk in ids}
    steps = {pk: outline.current if outline else None for pk, outline in outlines.items()}
    tasks = next_tasks(object_type, [pk for pk in ids if steps[pk] is None])
    return {
        pk: {
            "step": _step(steps[pk]),
            "task": _task(tasks.get(pk), at, calendars),
            "dashes": outline.dashes if outline else [],
        }
        for pk, outline in outlines.items()
    }


def _step(step: CurrentStep | None) -> dict[str, Any] | None:
    if step is None:
        return None
    return {"key": step.key, "name": step.name, "due_at": step.due_at, "state": step.state}


def _task(task: NextTask | None, at: datetime, calendars: Calendars) -> dict[str, Any] | None:
    if task is None:
        return None
    urgent = urgency(task.due_at, task.created_at, at, calendars.of(task.person_id))
    state = "open" if urgent == "normal" else urgent
    return {"title": task.title, "due_at": task.due_at, "state": state}
