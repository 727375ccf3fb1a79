"""Which runs and steps somebody may see, and conditions on them for the lists of others."""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from genjin.common.clock import now
from genjin.identity.access.selectors import bounds_of, within_reach
from genjin.identity.organisation.holdings import Thing
from genjin.identity.users.models import User
from genjin.sop.runs.choices import PENDING, SAID_OF_PENDING, RunState, StepState
from genjin.sop.runs.models import GateOverride, RunBinding, SopRun, StepRun
from genjin.sop.runs.selectors.confirming import lent_to_confirm


def visible_step_runs(actor: User) -> QuerySet[StepRun]:
    """The door to steps: those of people within the actor's reach."""
    return StepRun.objects.filter(within_reach(actor))


def all_step_runs() -> QuerySet[StepRun]:
    """Everybody's, whoever asks: for the sums that are kept of days."""
    return StepRun.objects.all()


def runs_of_roots(root_type: str, root_ids: Collection[int]) -> QuerySet[SopRun]:
    """Of these records, whoever asks: for what is kept of them."""
    return SopRun.objects.filter(root_type=root_type, root_id__among=root_ids)


def done_again() -> Exists:
    """Of a query of steps: there is a later attempt at the same one."""
    later = StepRun.objects.filter(
        run_id=OuterRef("run_id"), step_id=OuterRef("step_id"), attempt__gt=OuterRef("attempt")
    )
    return Exists(later)


def visible_runs(actor: User) -> QuerySet[SopRun]:
    """The door to runs: those on records within the actor's reach."""
    return SopRun.objects.filter(within_reach(actor))


def visible_overrides(actor: User) -> QuerySet[GateOverride]:
    """What was let through at a gate of a run within the actor's reach."""
    reach = bounds_of(actor).as_q("run__owner_id", "run__department_id")
    return GateOverride.objects.filter(reach)


def last_entries(runs: QuerySet[SopRun]) -> QuerySet[SopRun]:
    """Of begun runs those that no later one of the same record has taken the place of."""
    later = SopRun.objects.filter(
        root_type=OuterRef("root_type"), root_id=OuterRef("root_id"), pk__gt=OuterRef("pk")
    )
    begun = ~Q(state=RunState.SCHEDULED)
    return runs.filter(begun, ~Exists(later.filter(begun)))


def subjects_with_steps_of(actor: User, object_type: str) -> QuerySet[StepRun]:
    """Ids of the records on which the actor has, or had, a step: they may be opened by id."""
    rows = StepRun.objects.filter(owner_id=actor.pk, subject_type=object_type)
    return rows.values("subject_id")  # type: ignore[return-value]


def has_step_to_confirm(actor: User, object_type: str) -> Q | None:
    """A condition on records: those that the actor may look at to confirm a step for somebody who
    is away. It asks for the steps of each record by itself, for doors to single ones. None where
    that is nobody."""
    lent = lent_to_confirm(actor)
    if lent is None:
        return None
    steps = StepRun.objects.filter(lent, subject_type=object_type, subject_id=OuterRef("pk"))
    return Q(Exists(steps))


def pending_steps_of(subject_type: str, subject_ids: Collection[int]) -> list[StepRun]:
    rows = StepRun.objects.filter(
        subject_type=subject_type, subject_id__in=subject_ids, state__in=PENDING
    )
    return list(rows.select_related("step", "run__sop").order_by("due_at", "id"))


def planned_runs_of(root_type: str, outer: str) -> QuerySet[SopRun]:
    """Runs of an outer row's record that begin later: for use with Exists."""
    return SopRun.objects.filter(
        root_type=root_type, root_id=OuterRef(outer), state=RunState.SCHEDULED
    )


def pending_steps_in_runs_of(root_type: str, outer: str) -> QuerySet[StepRun]:
    """What is to do in the runs of an outer row's record: for use with Exists."""
    return StepRun.objects.filter(
        run__root_type=root_type, run__root_id=OuterRef(outer), state__in=PENDING
    )


def pending_steps_held_by(owner_id: int) -> QuerySet[StepRun]:
    """Whoever asks: for those who leave. Also what somebody else has while they are away."""
    mine = Q(owner_id=owner_id) | Q(covers_id=owner_id)
    return StepRun.objects.filter(mine, state__in=PENDING)


def things_of_steps(ids: Collection[int]) -> list[Thing]:
    """Whoever asks: what stands of them in a package of somebody who leaves."""
    rows = StepRun.objects.filter(pk__in=ids).values_list(
        "id", "subject_type", "subject_id", "step__name_zh", "step__name_en", "state", "due_at"
    )
    return [
        Thing(pk, (kind, subject), {"zh": zh, "en": en or zh}, SAID_OF_PENDING[state], due_at)
        for pk, kind, subject, zh, en, state, due_at in rows
    ]


def to_cover() -> QuerySet[StepRun]:
    """Everybody's: what goes to who stands in while somebody is away, and what has gone there.
    Steps that wait for a day find who is here when it comes."""
    goes_over = ~Q(state=StepState.WAITING) | Q(covers__isnull=False)
    return StepRun.objects.filter(goes_over, state__in=PENDING)


def list_tellable(actor: User, step_run_ids: Collection[int]) -> list[StepRun]:
    """Steps that the actor may hear of: of people within reach, or the actor's own."""
    reach = within_reach(actor) | Q(owner_id=actor.pk)
    rows = StepRun.objects.filter(reach, pk__in=step_run_ids).select_related("step", "owner")
    return list(rows.order_by("due_at", "id"))


def work_of(actor: User, item_id: int) -> str:
    """Where a step is the actor's to do now: 'step/12'; else empty."""
    mine = StepRun.objects.filter(pk=item_id, owner=actor, state=StepState.OPEN)
    return f"step/{item_id}" if mine.exists() else ""


def status_of(step_run: StepRun) -> str:
    """What lists call it: waiting, open, late, done_on_time, done_late, cancelled."""
    if step_run.state == StepState.DONE:
        return "done_late" if step_run.late else "done_on_time"
    if step_run.state == StepState.OPEN and step_run.due_at and step_run.due_at < now():
        return "late"
    return step_run.state


def bound_to_overdue(object_type: str, at: datetime) -> QuerySet[RunBinding]:
    """Ids of records with a part in a run of which a step is late: for use inside a query."""
    rows = RunBinding.objects.filter(
        object_type=object_type, run__steps__state=StepState.OPEN, run__steps__due_at__lt=at
    )
    return rows.values("object_id")  # type: ignore[return-value]


def next_due(object_type: str, outer: str) -> QuerySet[StepRun]:
    """The nearest deadline in the runs of an outer row's record: for use as a subquery."""
    rows = pending_steps_in_runs_of(object_type, outer)
    return rows.order_by("due_at").values("due_at")[:1]  # type: ignore[return-value]
