"""Runs and steps as cards, lists and timelines show them."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from django.db.models import CharField, Exists, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Cast, Coalesce, Concat

from genjin.common.prepared import Prepared
from genjin.common.prepared_about import PreparedAbout
from genjin.common.subjects import About, Subject, Subjects, by_type
from genjin.identity.users.models import User
from genjin.sop.runs.choices import PENDING, StepState
from genjin.sop.runs.models import RunBinding, SentRung, SopRun, StepRun
from genjin.sop.runs.rows import Ahead, RunRow, StepRow
from genjin.workplace.notifications.selectors import seen_at


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


class ToldOf(NamedTuple):
    """Who was told of a step, when they saw it, and when it was explained to them."""

    step_run_id: int
    name: str
    at: datetime
    answered_at: datetime | None
    read_at: datetime | None


def told_as(sent: SentRung) -> ToldOf:
    """Of `escalations_of`."""
    read_at: datetime | None = getattr(sent, "read_at")  # noqa: B009 (an annotation)
    return ToldOf(sent.step_run_id, sent.receiver.name, sent.sent_at, sent.answered_at, read_at)


def told_of(step_run_ids: Collection[int]) -> dict[int, list[ToldOf]]:
    """By step, in order of sending; reminders to the assignee left out."""
    told: dict[int, list[ToldOf]] = defaultdict(list)
    for row in _TOLD.rows(ids=step_run_ids):
        told[row[0]].append(ToldOf(*row))
    return told


# As `bell` names them.
_SOURCE = Concat(
    Value("step_run:"),
    Cast(OuterRef("step_run_id"), CharField()),
    Value(":"),
    Cast(OuterRef("step_run__attempt"), CharField()),
)


_TOLD = Prepared(
    lambda ids: (
        SentRung.objects.filter(step_run_id__among=ids)
        .exclude(tell="assignee")
        .annotate(read_at=seen_at("receiver_id", _SOURCE, "rung"))
        .order_by("sent_at", "id")
        .values_list("step_run_id", "receiver__name", "sent_at", "answered_at", "read_at")
    ),
    ids=list,
)


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
        .values_list(
            "run_id",
            "step__key",
            "state",
            "opened_at",
            "due_at",
            "done_at",
            Coalesce("covers_id", "owner_id"),
        )
    ),
    ids=list,
)


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
        StepRun.objects.filter(owner_id=owner, state__in=PENDING, queue="")
        .filter(Q(state=StepState.OPEN) | Q(state=StepState.WAITING, due_at__lt=until))
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


def steps_of_latest_run(object_type: str, object_id: int) -> list[StepRun]:
    """Of the newest run that the record has a part in, as what it began on or bound later; with
    the run, and the latest attempt at a step comes last."""
    return _STEPS_OF_LATEST.instances(kind=object_type, pk=object_id)


_STEPS_OF_LATEST = Prepared(
    lambda kind, pk: _for_page(
        Q(
            run_id=RunBinding.objects.filter(object_type=kind, object_id=pk)
            .order_by("-run_id")
            .values("run_id")[:1]
        )
    ),
    kind=str,
    pk=int,
)


def escalated_to(actor: User) -> QuerySet[StepRun]:
    """Open steps of others of which the actor was told as manager or director, oldest first."""
    told = SentRung.objects.filter(receiver=actor, step_run=OuterRef("pk"))
    rows = StepRun.objects.filter(Exists(told.exclude(tell="assignee")), state=StepState.OPEN)
    return rows.select_related("step", "run__sop", "owner").order_by("due_at", "id")


def count_covered(person_id: int) -> int:
    """How many of a person's steps somebody else has who stands in for them."""
    return StepRun.objects.filter(covers_id=person_id, state__in=PENDING).count()


def done_steps_of(of: About) -> QuerySet[StepRun]:
    """Newest first, for the timeline; whoever asks has passed the record's own door."""
    rows = StepRun.objects.filter(of(), state=StepState.DONE)
    return rows.select_related("step").order_by("-done_at", "-id")


def escalations_of(of: About) -> QuerySet[SentRung]:
    """What was told to others than the assignee, newest first."""
    rows = SentRung.objects.filter(of("step_run__subject_type", "step_run__subject_id"))
    rows = rows.exclude(tell="assignee").select_related("step_run__step", "receiver")
    rows = rows.annotate(read_at=seen_at("receiver_id", _SOURCE, "rung"))
    return rows.order_by("-sent_at", "-id")


def ended_runs_of(of: About) -> QuerySet[SopRun]:
    """Of those that began on one of the records, newest first."""
    rows = SopRun.objects.filter(of("root_type", "root_id"), ended_at__isnull=False)
    return rows.select_related("sop").order_by("-ended_at", "-id")
