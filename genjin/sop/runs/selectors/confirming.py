"""Steps that wait for somebody to confirm that they are done."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from functools import cache, reduce
from operator import or_

from django.db.models import Exists, OuterRef, Q, QuerySet

from genjin.common import clock
from genjin.identity.access.selectors import bounds_of, bounds_on, within_reach
from genjin.identity.departments.selectors import load_chart
from genjin.identity.users.models import User
from genjin.sop.definitions.confirming import Agrees
from genjin.sop.definitions.selectors import confirmed_steps, published_versions
from genjin.sop.runs.choices import MarkKind, StepState
from genjin.sop.runs.confirmers import Confirmers
from genjin.sop.runs.models import StepMark, StepRun
from genjin.sop.runs.rows import Ahead
from genjin.workplace.leave.selectors import load_cover


def load_confirmers(at: datetime) -> Confirmers:
    """No statement before somebody is asked about; then three."""
    chart = cache(load_chart)
    return Confirmers(chart, cache(lambda: load_cover(at, chart)))


def lent_to_confirm(actor: User) -> Q | None:
    """A condition on steps: those that wait for a confirmation where somebody reaches for whom the
    actor stands in now, and those that the actor has confirmed there. None where that is nobody;
    remembered for the length of the request."""
    if not hasattr(actor, "_lent_to_confirm"):
        actor._lent_to_confirm = _lent(actor)  # type: ignore[attr-defined]
    lent: Q | None = vars(actor)["_lent_to_confirm"]
    return lent


def _lent(actor: User) -> Q | None:
    if bounds_of(actor).everything:
        return None
    chart = cache(load_chart)
    cover = load_cover(clock.now(), chart)
    covered = cover.speaks_for(actor.pk) - {actor.pk} if cover.absent else ()
    reaches = [bounds_on(chart(), one) for one in covered]
    wide = [reach.as_q() for reach in reaches if reach.owner_id is None]  # who leads nobody is out
    if not wide:
        return None
    steps = confirmed_steps(published_versions().count())
    waiting = Q(state__in=(StepState.OPEN, StepState.CHECKING), queue="")
    given = StepMark.objects.filter(
        step_run=OuterRef("pk"), kind=MarkKind.CONFIRMATION, by=actor.pk, undone_at__isnull=True
    )
    confirmed = Q(state=StepState.DONE) & Q(Exists(given))
    return reduce(or_, wide) & Q(step_id__among=list(steps)) & (waiting | confirmed)


def to_confirm(actor: User, steps: Mapping[int, Agrees], at: datetime) -> list[Ahead]:
    """Open steps of others that wait for the person's own confirmation, the most pressing first.
    `steps`: those with which somebody has to agree, by id."""
    pairs = _open_of_others(actor, steps).order_by().values_list("step_id", "owner_id").distinct()
    asked = {(owner, steps[step].role) for step, owner in pairs}
    confirmers = load_confirmers(at)
    owners: dict[str, list[int]] = defaultdict(list)
    for owner, role in sorted(asked):
        if actor.pk in confirmers.waited_for(owner, role):
            owners[role].append(owner)
    if not owners:
        return []
    mine = Q()
    for role, people in owners.items():
        by_role = [step for step, wanted in steps.items() if wanted.role == role]
        mine |= Q(step_id__among=by_role, owner_id__among=people)
    rows = _open_of_others(actor, steps).filter(mine).order_by("due_at", "id")
    return [Ahead(*row) for row in rows.values_list("id", "due_at", "snoozed_until")]


def _open_of_others(actor: User, steps: Mapping[int, Agrees]) -> QuerySet[StepRun]:
    lent = lent_to_confirm(actor)
    reach = within_reach(actor) if lent is None else within_reach(actor) | lent
    at_once = [step for step, agrees in steps.items() if not agrees.looks]
    waits = Q(state=StepState.CHECKING) | Q(state=StepState.OPEN, step_id__among=at_once)
    rows = StepRun.objects.filter(reach, waits, queue="", step_id__among=list(steps))
    return rows.exclude(owner_id=actor.pk)
