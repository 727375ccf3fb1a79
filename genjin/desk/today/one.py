"""One work item by itself: what a card in a chat leads to."""

from typing import Any

from genjin.activities.tasks.choices import TaskState
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.selectors import visible_tasks
from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.desk.work import WorkItems, load_around
from genjin.identity.users.models import User
from genjin.sop.runs.choices import PENDING
from genjin.sop.runs.selectors.doors import list_tellable
from genjin.sop.runs.selectors.pages import steps_for_cards


def work_item(actor: User, kind: str, item_id: int) -> dict[str, Any]:
    """Also one that is over, or that somebody else has now: the card may be old. Raises
    NotFoundError."""
    return _task(actor, item_id) if kind == "task" else _step(actor, item_id)


def _step(actor: User, step_run_id: int) -> dict[str, Any]:
    if not list_tellable(actor, [step_run_id]):
        raise NotFoundError
    step_run, at = steps_for_cards([step_run_id])[step_run_id], clock.now()
    drawn = WorkItems(load_around([step_run], [], at=at), actor=actor, at=at).step(step_run)
    return _page(drawn, step_run.owner_id == actor.pk, step_run.state in PENDING)


def _task(actor: User, task_id: int) -> dict[str, Any]:
    task: Task | None = visible_tasks(actor).select_related("owner").filter(pk=task_id).first()
    if task is None:
        raise NotFoundError
    at = clock.now()
    drawn = WorkItems(load_around([], [task], at=at), actor=actor, at=at).task(task)
    return _page(drawn, task.owner_id == actor.pk, task.state == TaskState.OPEN)


def _page(item: dict[str, Any], mine: bool, is_open: bool) -> dict[str, Any]:
    return {"item": item, "mine": mine, "open": is_open}
