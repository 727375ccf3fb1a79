"""Reading runs and steps."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from django.db.models import Q, QuerySet

from genjin.common.clock import now
from genjin.identity.access.selectors import within_reach
from genjin.identity.users.models import User
from genjin.activities.follow_ups.selectors import list_subjects
from genjin.sop.definitions.models import SopVersion
from genjin.sop.runs.choices import GOING, PENDING, RunState, StepState
from genjin.sop.runs.journal import Journey
from genjin.sop.runs.models import SentRung, SopRun, StepRun


def visible_step_runs(actor: User) -> QuerySet[StepRun]:
    """The door to steps: those of people within the actor's reach."""
    return StepRun.objects.filter(within_reach(actor))


def visible_runs(actor: User) -> QuerySet[SopRun]:
    """The door to runs: those on records within the actor's reach."""
    return SopRun.objects.filter(within_reach(actor))


def subjects_with_steps_of(actor: User, object_type: str) -> QuerySet[StepRun]:
    """Ids of the records on which the actor has, or had, a step: they may be opened by id."""
    rows = StepRun.objects.filter(owner_id=actor.pk, subject_type=object_type)
    return rows.values("subject_id")  # type: ignore[return-value]


def lock_running(run_ids: Collection[int]) -> list[SopRun]:
    """Runs under way, held until the end of the transaction, in order of id."""
    rows = SopRun.objects.filter(pk__in=run_ids, state=RunState.RUNNING).order_by("id")
    return list(rows.select_for_update(no_key=True))


def load_journeys(runs: Collection[SopRun], keys: Mapping[int, str]) -> list[Journey]:
    """Runs with their latest attempt at each step; `keys`: step id -> key."""
    journeys = {run.pk: Journey(run) for run in runs}
    for step_run in StepRun.objects.filter(run_id__in=journeys).order_by("attempt"):
        journey = journeys[step_run.run_id]
        step_run.run = journey.run
        journey.steps[keys[step_run.step_id]] = step_run
    return list(journeys.values())


def running_by_version(
    object_type: str, object_ids: Collection[int]
) -> dict[SopVersion, list[int]]:
    """Runs under way that have one of these objects in any role, by their version."""
    rows = (
        SopRun.objects.filter(
            state=RunState.RUNNING,
            bindings__object_type=object_type,
            bindings__object_id__in=object_ids,
        )
        .select_related("sop_version__sop")
        .order_by("id")
        .distinct()
    )
    found: dict[SopVersion, list[int]] = {}
    for run in rows:
        found.setdefault(run.sop_version, []).append(run.pk)
    return found


def running_run_ids(object_type: str, object_ids: Collection[int]) -> list[int]:
    return [pk for ids in running_by_version(object_type, object_ids).values() for pk in ids]


def subjects_of_follow_ups(follow_up_ids: Collection[int]) -> dict[str, list[int]]:
    """Records that the follow-ups are about, by kind."""
    subjects: dict[str, list[int]] = defaultdict(list)
    for object_type, object_id in list_subjects(follow_up_ids):
        subjects[object_type].append(object_id)
    return subjects


def going_roots(sop_id: int, object_type: str, object_ids: Collection[int]) -> set[int]:
    """Those of the records that are in a run of the SOP now, or are planned to be."""
    rows = SopRun.objects.filter(
        sop_id=sop_id, root_type=object_type, root_id__in=object_ids, state__in=GOING
    )
    return set(rows.values_list("root_id", flat=True))


def pending_steps_of(subject_type: str, subject_ids: Collection[int]) -> list[StepRun]:
    rows = StepRun.objects.filter(
        subject_type=subject_type, subject_id__in=subject_ids, state__in=PENDING
    )
    return list(rows.select_related("step", "run__sop").order_by("due_at", "id"))


def told_of(step_run_ids: Collection[int]) -> dict[int, list[SentRung]]:
    """Who was told of which step, in order of sending; reminders to the assignee left out."""
    rows = SentRung.objects.filter(step_run_id__in=step_run_ids).exclude(tell="assignee")
    told: dict[int, list[SentRung]] = defaultdict(list)
    for sent in rows.select_related("receiver").order_by("sent_at", "id"):
        told[sent.step_run_id].append(sent)
    return told


def subjects_going(object_type: str) -> QuerySet[StepRun]:
    """Ids of records with a run that is planned, or has a step to do: for use inside a query."""
    rows = SopRun.objects.filter(root_type=object_type, state__in=GOING).filter(
        Q(state=RunState.SCHEDULED) | Q(steps__state__in=PENDING)
    )
    return rows.values("root_id")  # type: ignore[return-value]


def lock_pending(step_run_ids: Collection[int]) -> dict[int, StepRun]:
    """Steps that are still to do, their runs held until the end of the transaction.

    Runs first: whoever saves a proof holds the run too, so the two never pass each other."""
    runs = StepRun.objects.filter(pk__in=step_run_ids).values("run_id")
    held = SopRun.objects.filter(pk__in=runs).order_by("id").select_related("sop")
    held = held.select_for_update(no_key=True, of=("self",))
    by_id = {run.pk: run for run in held}
    rows = StepRun.objects.filter(pk__in=step_run_ids, state__in=PENDING).select_related("step")
    found = {}
    for step_run in rows:
        step_run.run = by_id[step_run.run_id]
        found[step_run.pk] = step_run
    return found


def enterable_version(sop_id: int) -> SopVersion | None:
    """The live version, when the SOP is switched on."""
    rows = SopVersion.objects.filter(sop_id=sop_id, status="live", sop__enabled=True)
    return rows.select_related("sop").first()


def all_enabled(run_ids: Collection[int]) -> bool:
    return not SopRun.objects.filter(pk__in=run_ids, sop__enabled=False).exists()


def pending_ids_after(step_run_id: int, limit: int) -> list[int]:
    rows = StepRun.objects.filter(pk__gt=step_run_id, state__in=PENDING).order_by("id")
    return list(rows.values_list("id", flat=True)[:limit])


def list_tellable(actor: User, step_run_ids: Collection[int]) -> list[StepRun]:
    """Steps that the actor may hear of: of people within reach, or the actor's own."""
    reach = within_reach(actor) | Q(owner_id=actor.pk)
    rows = StepRun.objects.filter(reach, pk__in=step_run_ids).select_related("step", "owner")
    return list(rows.order_by("due_at", "id"))


def status_of(step_run: StepRun) -> str:
    """What lists call it: waiting, open, late, done_on_time, done_late, cancelled."""
    if step_run.state == StepState.DONE:
        return "done_late" if step_run.late else "done_on_time"
    if step_run.state == StepState.OPEN and step_run.due_at and step_run.due_at < now():
        return "late"
    return step_run.state
