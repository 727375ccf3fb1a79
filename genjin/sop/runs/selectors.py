"""Reading runs and steps."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from functools import cache

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from genjin.activities.follow_ups.selectors import list_subjects
from genjin.common.clock import now
from genjin.common.prepared import Prepared
from genjin.common.prepared_about import PreparedAbout
from genjin.common.subjects import About, Subject, Subjects, by_type
from genjin.identity.access.selectors import within_reach
from genjin.identity.users.models import User
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import Published, list_versions
from genjin.sop.runs.choices import GOING, PENDING, RunState, StepState
from genjin.sop.runs.journal import Journey
from genjin.sop.runs.models import RunBinding, SentRung, SopRun, StepRun
from genjin.sop.runs.rows import Ahead, RunRow, StepRow


def visible_step_runs(actor: User) -> QuerySet[StepRun]:
    """The door to steps: those of people within the actor's reach."""
    return StepRun.objects.filter(within_reach(actor))


def visible_runs(actor: User) -> QuerySet[SopRun]:
    """The door to runs: those on records within the actor's reach."""
    return SopRun.objects.filter(within_reach(actor))


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


def lock_going(
    run_ids: Collection[int], states: Collection[str] = (RunState.RUNNING,)
) -> list[SopRun]:
    """Runs in these states, held until the end of the transaction, in order of id."""
    return _lock_going(frozenset(states)).instances(ids=run_ids)


@cache
def _lock_going(states: frozenset[str]) -> Prepared[SopRun]:
    return Prepared(
        lambda ids: (
            SopRun.objects.filter(pk__among=ids, state__in=sorted(states))
            .order_by("id")
            .select_for_update(no_key=True)
        ),
        ids=list,
    )


def load_journeys(runs: Collection[SopRun], versions: Mapping[int, Published]) -> list[Journey]:
    """Runs with their objects and their latest attempt at each step."""
    journeys = {run.pk: Journey(run) for run in runs}
    for one in _BINDINGS.instances(ids=journeys):
        journeys[one.run_id].bound[one.role] = (one.object_type, one.object_id)
    for step_run in _ATTEMPTS.instances(ids=journeys):
        journey = journeys[step_run.run_id]
        step_run.run = journey.run
        journey.steps[versions[journey.run.sop_version_id].keys[step_run.step_id]] = step_run
    return list(journeys.values())


_BINDINGS = Prepared(lambda ids: RunBinding.objects.filter(run_id__among=ids), ids=list)
_ATTEMPTS = Prepared(
    lambda ids: StepRun.objects.filter(run_id__among=ids).order_by("attempt"), ids=list
)


def by_version(
    records: Mapping[str, Iterable[int]], states: Collection[str]
) -> dict[SopVersion, list[int]]:
    """Runs in these states that have one of these records, given by kind, in any role."""
    subjects = {(kind, pk) for kind, ids in records.items() for pk in ids}
    runs: dict[int, list[int]] = defaultdict(list)
    for run_id, version_id in _runs_bound_to(frozenset(states)).rows(subjects):
        runs[version_id].append(run_id)
    if not runs:
        return {}
    return {version: runs[version.pk] for version in list_versions(runs)}


@cache
def _runs_bound_to(states: frozenset[str]) -> PreparedAbout[SopRun]:
    return PreparedAbout(
        lambda of: (
            SopRun.objects.filter(
                of("bindings__object_type", "bindings__object_id"), state__in=sorted(states)
            )
            .order_by("id")
            .distinct()
            .values_list("id", "sop_version_id")
        )
    )


def subjects_of_follow_ups(follow_up_ids: Collection[int]) -> dict[str, list[int]]:
    """Records that the follow-ups are about, by kind."""
    subjects: dict[str, list[int]] = defaultdict(list)
    for object_type, object_id in list_subjects(follow_up_ids) if follow_up_ids else ():
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


def runs_with(object_type: str, object_id: int) -> list[SopRun]:
    """All that the record has a part in, the newest first; whoever asks has passed its door."""
    return _RUNS_WITH.instances(kind=object_type, pk=object_id)


_RUNS_WITH = Prepared(
    lambda kind, pk: (
        SopRun.objects.filter(bindings__object_type=kind, bindings__object_id=pk)
        .select_related("sop", "sop_version")
        .defer("sop_version__source")
        .order_by("-id")
    ),
    kind=str,
    pk=int,
)


def steps_around(run: SopRun | None, subjects: Subjects) -> list[StepRun]:
    """All about the records and all of the run, for cards; the latest attempt comes last."""
    if run is None:
        return _STEPS_ABOUT.instances(subjects)
    return _STEPS_ABOUT_OR_IN.instances(subjects, run=run.pk)


def _for_page(wanted: Q) -> QuerySet[StepRun]:
    rows = StepRun.objects.filter(wanted).select_related("step", "owner", "run")
    return rows.order_by("attempt", "id")


_STEPS_ABOUT = PreparedAbout(lambda of: _for_page(of()))
_STEPS_ABOUT_OR_IN = PreparedAbout(lambda of, run: _for_page(of() | Q(run_id=run)), run=int)


def told_of(step_run_ids: Collection[int]) -> dict[int, list[SentRung]]:
    """Who was told of which step, in order of sending; reminders to the assignee left out."""
    told: dict[int, list[SentRung]] = defaultdict(list)
    for sent in _TOLD.instances(ids=step_run_ids):
        told[sent.step_run_id].append(sent)
    return told


_TOLD = Prepared(
    lambda ids: (
        SentRung.objects.filter(step_run_id__among=ids)
        .exclude(tell="assignee")
        .select_related("receiver")
        .order_by("sent_at", "id")
    ),
    ids=list,
)


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


def pending_steps_held_by(owner_id: int) -> QuerySet[StepRun]:
    """Whoever asks: for those who leave."""
    return StepRun.objects.filter(owner_id=owner_id, state__in=PENDING)


def pending_load() -> Counter[int]:
    """How many steps each person has to do."""
    rows = StepRun.objects.filter(state__in=PENDING).values("owner_id").annotate(n=Count("id"))
    return Counter(dict(rows.order_by().values_list("owner_id", "n")))


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


def latest_runs(records: Subjects) -> list[RunRow]:
    """Of each record the newest run that it has a part in; a statement for each kind of record."""
    newest: dict[Subject, RunRow] = {}
    for object_type, ids in by_type(records).items():
        for row in _RUNS_OF_RECORDS.rows(kind=object_type, ids=ids):
            newest[object_type, row[2]] = RunRow(*row)
    return list(newest.values())


def step_rows_of(run_ids: Collection[int]) -> list[StepRow]:
    """The latest attempt at a step comes last."""
    return [StepRow(*row) for row in _STEPS_OF_RUNS.rows(ids=run_ids)]


_RUNS_OF_RECORDS = Prepared(
    lambda kind, ids: (
        RunBinding.objects.filter(object_type=kind, object_id__among=ids)
        .order_by("run_id")
        .values_list(
            "run_id",
            "object_type",
            "object_id",
            "run__sop_id",
            "run__sop_version_id",
            "run__state",
            "run__starts_at",
        )
    ),
    kind=str,
    ids=list,
)
_STEPS_OF_RUNS = Prepared(
    lambda ids: (
        StepRun.objects.filter(run_id__among=ids)
        .order_by("attempt", "id")
        .values_list("run_id", "step__key", "state", "opened_at", "due_at", "done_at")
    ),
    ids=list,
)


def bound_to_overdue(object_type: str, at: datetime) -> QuerySet[RunBinding]:
    """Ids of records with a part in a run of which a step is late: for use inside a query."""
    rows = RunBinding.objects.filter(
        object_type=object_type, run__steps__state=StepState.OPEN, run__steps__due_at__lt=at
    )
    return rows.values("object_id")  # type: ignore[return-value]


def runs_from(root_type: str, root_id: int) -> list[SopRun]:
    """All that began on the record; oldest first."""
    return list(SopRun.objects.filter(root_type=root_type, root_id=root_id).order_by("id"))


def next_due(object_type: str, outer: str) -> QuerySet[StepRun]:
    """The nearest deadline in the runs of an outer row's record: for use as a subquery."""
    rows = pending_steps_in_runs_of(object_type, outer)
    return rows.order_by("due_at").values("due_at")[:1]  # type: ignore[return-value]


def to_do(owner_id: int, until: datetime) -> list[Ahead]:
    """What a person has to do: open, or waiting for a time before `until`; in order of time."""
    return [Ahead(*row) for row in _TO_DO.rows(owner=owner_id, until=until)]


def steps_for_cards(step_run_ids: Collection[int]) -> dict[int, StepRun]:
    """With what a card says of their run, step and owner; whoever asks has passed a door."""
    return {step.pk: step for step in _FOR_CARDS.instances(ids=step_run_ids)}


# What cards say of a step's run, step and owner; hundreds of cards make no whole objects of them.
_ON_CARDS = ("run__sop_id", "run__sop_version_id", "step__key", "owner__name")
_OWN_COLUMNS = tuple(field.attname for field in StepRun._meta.concrete_fields)
_FOR_CARDS = Prepared(
    lambda ids: (
        StepRun.objects.filter(pk__among=ids)
        .select_related("step", "run", "owner")
        .only(*_OWN_COLUMNS, *_ON_CARDS)
        .order_by("id")
    ),
    ids=list,
)
_TO_DO = Prepared(
    lambda owner, until: (
        StepRun.objects.filter(owner_id=owner, state__in=PENDING)
        .filter(Q(state=StepState.OPEN) | Q(due_at__lt=until))
        .order_by("due_at", "id")
        .values_list("id", "due_at", "snoozed_until")
    ),
    owner=int,
    until=datetime,
)


def steps_done_since(actor: User, since: datetime) -> QuerySet[StepRun]:
    """Steps that the person has done from then on, without what was known already."""
    return StepRun.objects.filter(
        done_by_id=actor.pk, state=StepState.DONE, done_at__gte=since, counted=True
    )


def latest_run_of(object_type: str, object_id: int) -> SopRun | None:
    """The newest that the record has a part in, as what it began on or bound later."""
    return next(iter(runs_with(object_type, object_id)), None)


def steps_of_run(run: SopRun) -> list[StepRun]:
    """Loaded for cards; the latest attempt at a step comes last."""
    steps = _STEPS_OF_RUN.instances(run=run.pk)
    for step in steps:
        step.run = run
    return steps


_STEPS_OF_RUN = Prepared(
    lambda run: (
        StepRun.objects.filter(run_id=run).select_related("step", "owner").order_by("attempt", "id")
    ),
    run=int,
)


def escalated_to(actor: User) -> QuerySet[StepRun]:
    """Open steps of others of which the actor was told as manager or director, oldest first."""
    told = SentRung.objects.filter(receiver=actor, step_run=OuterRef("pk"))
    rows = StepRun.objects.filter(Exists(told.exclude(tell="assignee")), state=StepState.OPEN)
    return rows.select_related("step", "run__sop", "owner").order_by("due_at", "id")


def done_steps_of(of: About) -> QuerySet[StepRun]:
    """Newest first, for the timeline; whoever asks has passed the record's own door."""
    rows = StepRun.objects.filter(of(), state=StepState.DONE)
    return rows.select_related("step").order_by("-done_at", "-id")


def escalations_of(of: About) -> QuerySet[SentRung]:
    """What was told to others than the assignee, newest first."""
    rows = SentRung.objects.filter(of("step_run__subject_type", "step_run__subject_id"))
    rows = rows.exclude(tell="assignee").select_related("step_run__step", "receiver")
    return rows.order_by("-sent_at", "-id")


def ended_runs_of(of: About) -> QuerySet[SopRun]:
    """Of those that began on one of the records, newest first."""
    rows = SopRun.objects.filter(of("root_type", "root_id"), ended_at__isnull=False)
    return rows.select_related("sop").order_by("-ended_at", "-id")
