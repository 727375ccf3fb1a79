"""Steps that wait for somebody to confirm that they are done."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from functools import cache

from django.db.models import Q, QuerySet

from genjin.identity.access.selectors import within_reach
from genjin.identity.departments.selectors import load_chart
from genjin.identity.users.models import User
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.confirmers import Confirmers
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.rows import Ahead
from genjin.workplace.leave.selectors import load_cover


def load_confirmers(at: datetime) -> Confirmers:
    """No statement before somebody is asked about; then three."""
    chart = cache(load_chart)
    return Confirmers(chart, cache(lambda: load_cover(at, chart)))


def to_confirm(actor: User, steps: Mapping[int, str], at: datetime) -> list[Ahead]:
    """Open steps of others that wait for the person's own confirmation, the most pressing first.
    `steps`: those that one proves, by id, with the role that gives it."""
    pairs = _open_of_others(actor, steps).order_by().values_list("step_id", "owner_id").distinct()
    asked = {(owner, steps[step]) for step, owner in pairs}
    confirmers = load_confirmers(at)
    owners: dict[str, list[int]] = defaultdict(list)
    for owner, role in sorted(asked):
        if actor.pk in confirmers.waited_for(owner, role):
            owners[role].append(owner)
    if not owners:
        return []
    mine = Q()
    for role, people in owners.items():
        by_role = [step for step, wanted in steps.items() if wanted == role]
        mine |= Q(step_id__among=by_role, owner_id__among=people)
    rows = _open_of_others(actor, steps).filter(mine).order_by("due_at", "id")
    return [Ahead(*row) for row in rows.values_list("id", "due_at", "snoozed_until")]


def _open_of_others(actor: User, steps: Mapping[int, str]) -> QuerySet[StepRun]:
    rows = StepRun.objects.filter(within_reach(actor), state=StepState.OPEN, queue="")
    return rows.filter(step_id__among=steps).exclude(owner_id=actor.pk)
