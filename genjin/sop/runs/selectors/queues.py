"""Steps that lie in the queue of a group until one of it takes them."""

from django.db.models import QuerySet

from genjin.identity.departments.selectors import load_chart
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import published
from genjin.sop.runs.assignees import EVERYBODY
from genjin.sop.runs.choices import PENDING, StepState
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.rows import Ahead


def queues_of(actor: User) -> list[str]:
    """Those that the person may take from: of their role in the whole company, and in each
    department that theirs lies in."""
    return [f"{actor.role}:{EVERYBODY}", *(f"{actor.role}:{one}" for one in _around(actor))]


def of_role(role: str) -> QuerySet[StepRun]:
    """Open steps that somebody with the role may take, in whatever department."""
    return StepRun.objects.exclude(queue="").filter(
        queue__startswith=f"{role}:", state=StepState.OPEN
    )


def to_take(actor: User) -> list[Ahead]:
    """Open steps in the person's queues that nobody has taken yet, the most pressing first."""
    rows = of_role(actor.role).filter(queue__in=queues_of(actor))
    ahead = rows.order_by("due_at", "id").values_list("id", "due_at", "snoozed_until")
    return [Ahead(*row) for row in ahead]


def _around(actor: User) -> list[int]:
    units, found = load_chart().units, []
    one = actor.department_id
    while one is not None and one not in found:
        found.append(one)
        one = units[one].parent_id if one in units else None
    return found


def may_take(actor: User, step_run: StepRun, version_id: int | None) -> bool:
    """Whether the step lies in a queue of the person, or did until somebody took it."""
    if step_run.queue:
        return step_run.queue in queues_of(actor)
    if step_run.taken_from:
        return step_run.taken_from in queues_of(actor)
    if version_id is None or step_run.state not in PENDING:
        return False
    version = published(version_id)
    key = version.keys.get(step_run.step_id)
    who = version.definition.step(key).who if key else None
    return who is not None and who.kind == "claim" and who.name == actor.role
