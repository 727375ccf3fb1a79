"""Journeys through one version of an SOP."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.common.indexes import HoldingIndex
from genjin.common.models import BaseModel
from genjin.records.base import RecordModel
from genjin.records.stamps import stamped
from genjin.sop.definitions.models import Sop, SopStep, SopVersion, VersionMove
from genjin.sop.runs.choices import PENDING, MarkKind, RunState, StepState


@stamped
class SopRun(RecordModel):
    """Begins on its root and keeps its identity; the objects it concerns are bound by role.
    A second run of the same customer (another deal) shares the `journey_id`."""

    # Foreign keys without an index of their own: another index begins with them, or nobody asks.
    # The stamps have no constraint of the database either: people and departments are closed and
    # not deleted, and PostgreSQL asks for each row and stamp at the end of an import.
    sop = models.ForeignKey(Sop, models.PROTECT, related_name="runs", db_index=False)
    sop_version = models.ForeignKey(SopVersion, models.PROTECT, related_name="runs")
    owner = models.ForeignKey(
        "identity.User", models.PROTECT, null=True, related_name="+", db_constraint=False
    )
    department = models.ForeignKey(
        "identity.Department",
        models.PROTECT,
        null=True,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )
    created_by = models.ForeignKey(
        "identity.User",
        models.PROTECT,
        null=True,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )
    journey_id = models.BigIntegerField(null=True)
    root_type = models.CharField(max_length=40)
    root_id = models.BigIntegerField()
    state = models.CharField(max_length=10, choices=RunState.choices)
    starts_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_reason = models.CharField(max_length=40, blank=True)
    chain = models.SmallIntegerField(default=0)  # SOPs that started each other within a day
    # It goes over to another version as soon as a step of it is done.
    planned_move = models.ForeignKey(
        VersionMove, models.SET_NULL, null=True, related_name="+", db_index=False
    )

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["sop", "starts_at"], name="sop_run_by_start"),
            models.Index(
                fields=["planned_move"],
                name="sop_run_by_planned_move",
                condition=Q(planned_move__isnull=False),
            ),
            models.Index(
                fields=["root_type", "root_id"], include=["id", "state"], name="sop_run_of_root"
            ),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["sop", "root_type", "root_id"],
                condition=Q(state__in=["scheduled", "running"]),
                name="sop_run_once_at_a_time",
            )
        ]


_COUNTED = ("step", "owner", "department", "state", "counted")


class RunBinding(BaseModel):
    """An object in its role in a run (lead, customer, opportunity …)."""

    run = models.ForeignKey(SopRun, models.CASCADE, related_name="bindings", db_index=False)
    role = models.CharField(max_length=40)
    object_type = models.CharField(max_length=40)
    object_id = models.BigIntegerField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["object_type", "object_id"], name="run_binding_of_object")
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["run", "role"], name="run_binding_role_once")
        ]


@stamped
class StepRun(RecordModel):
    """One step of a run. The owner is who has to do it. Both clocks are kept: `due_at` on the
    wall, `worked_minutes` in working time, without pauses. `counted` is false where the proof was
    there before anybody could do anything (known at entry): such a step is neither on time nor
    late.
    `closed_as`: the step of the version in which it was closed, where its run went over to another
    version since; `step` is then its place in that one."""

    run = models.ForeignKey(SopRun, models.CASCADE, related_name="steps", db_index=False)
    step = models.ForeignKey(SopStep, models.PROTECT, related_name="runs")
    closed_as = models.ForeignKey(
        SopStep, models.PROTECT, null=True, related_name="+", db_index=False
    )
    owner = models.ForeignKey(
        "identity.User",
        models.PROTECT,
        null=True,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )
    department = models.ForeignKey(
        "identity.Department",
        models.PROTECT,
        null=True,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )
    created_by = models.ForeignKey(
        "identity.User",
        models.PROTECT,
        null=True,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )
    # Whose step it is while the owner stands in for them; empty: the owner's own.
    covers = models.ForeignKey(
        "identity.User",
        models.PROTECT,
        null=True,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )
    subject_type = models.CharField(max_length=40)
    subject_id = models.BigIntegerField()
    state = models.CharField(max_length=10, choices=StepState.choices)
    attempt = models.SmallIntegerField(default=1)
    opened_at = models.DateTimeField(null=True)
    waits_until = models.DateTimeField(null=True)
    due_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    done_by_id = models.BigIntegerField(null=True)
    late = models.BooleanField(default=False)
    worked_minutes = models.IntegerField(null=True)
    counted = models.BooleanField(default=True)
    ended_run = models.BooleanField(default=False)  # done, and the run ended with it before its end
    evidence = models.JSONField(default=dict)
    outcome = models.CharField(max_length=40, blank=True)
    # Why it was skipped, paused or opened again; by a person's words, or `condition`, `undone`;
    # `version` where it fell away when the run went over to another one.
    reason = models.CharField(max_length=200, blank=True)
    paused_at = models.DateTimeField(null=True)
    paused_until = models.DateTimeField(null=True)
    tries = models.SmallIntegerField(default=0)  # in a row, that reached nobody
    # Of working time, by which pauses that are over have moved the deadline.
    paused_minutes = models.IntegerField(default=0)
    rungs_sent = models.SmallIntegerField(default=0)
    # A group of which one may take it; until then the owner answers for it.
    queue = models.CharField(max_length=60, blank=True)
    # The queue that whoever has it took it from, and may put it back into.
    taken_from = models.CharField(max_length=60, blank=True)
    urgent = models.BooleanField(default=False)
    at_risk = models.BooleanField(default=False)
    asked_at = models.DateTimeField(null=True)  # why it is late; the answer is `late_reason`
    late_reason = models.CharField(max_length=200, blank=True)
    snoozed_until = models.DateTimeField(null=True)
    snooze_reason = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["owner", "state", "due_at"], name="step_run_of_owner"),
            models.Index(fields=["department", "state", "due_at"], name="step_run_of_department"),
            models.Index(fields=["subject_type", "subject_id"], name="step_run_of_subject"),
            models.Index(
                fields=["closed_as", "state"],
                name="step_run_by_closed_as",
                condition=Q(closed_as__isnull=False),
            ),
            models.Index(
                fields=["covers", "state"],
                condition=Q(covers__isnull=False),
                name="step_run_of_absent",
            ),
            models.Index(
                fields=["queue", "due_at"], condition=~Q(queue=""), name="step_run_in_queue"
            ),
            # These four hold all that the figures ask, so that PostgreSQL counts from them alone.
            # On SQLite two of them do; the others would be written anew with each step that closes.
            HoldingIndex(
                fields=["step", "state", "due_at"],
                include=["run", "owner", "department"],
                on_sqlite=["step", "state", "due_at", "department"],
                condition=Q(state__in=[str(state) for state in PENDING]),
                name="step_run_pending",
            ),
            HoldingIndex(
                fields=["done_at"],
                include=[*_COUNTED, "late", "worked_minutes"],
                on_sqlite=["done_at", *_COUNTED, "late", "worked_minutes", "due_at"],
                condition=Q(done_at__isnull=False),
                name="step_run_closed",
            ),
            models.Index(
                fields=["due_at"],
                include=[*_COUNTED, "opened_at", "done_at"],
                condition=Q(due_at__isnull=False),
                name="step_run_due",
            ),
            models.Index(
                fields=["created_at"], include=["step", "owner", "department"], name="step_run_came"
            ),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["run", "step", "attempt"], name="step_run_once_per_attempt"
            ),
            models.CheckConstraint(
                condition=~Q(state="open") | Q(due_at__isnull=False, opened_at__isnull=False),
                name="step_run_open_has_deadline",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["open", "waiting", "paused", "checking"])
                | Q(owner__isnull=False),
                name="step_run_pending_is_owned",
            ),
            models.CheckConstraint(
                condition=~Q(state="paused")
                | Q(paused_at__isnull=False, paused_until__isnull=False),
                name="step_run_paused_has_limit",
            ),
        ]


class StepMark(BaseModel):
    """Evidence given by hand: a click, an item of the checklist ticked, somebody's confirmation.
    What is taken back stays, with who took it back and when."""

    step_run = models.ForeignKey(StepRun, models.CASCADE, related_name="marks")
    kind = models.CharField(max_length=12, choices=MarkKind.choices)
    item = models.CharField(max_length=60, blank=True)  # of the checklist, by its key
    by = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)
    undone_by_id = models.BigIntegerField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["step_run", "kind", "item"],
                condition=Q(undone_at__isnull=True),
                name="step_mark_stands_once",
            )
        ]


class EvidenceReport(BaseModel):
    """Something that another part of the business says has happened to a record: a quote was sent,
    a call took so long. `ref` is the reporter's own name of it; what is said twice counts once.
    What is taken back stays, with who took it back and when."""

    kind = models.CharField(max_length=20)
    object_type = models.CharField(max_length=40)
    object_id = models.BigIntegerField()
    happened_at = models.DateTimeField()
    reported_at = models.DateTimeField()
    by = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    ref = models.CharField(max_length=80)
    amount = models.IntegerField(default=0)  # of a call: seconds
    undone_at = models.DateTimeField(null=True)
    undone_by_id = models.BigIntegerField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["object_type", "object_id"], name="evidence_report_of_record")
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["kind", "ref"], name="evidence_reported_once")
        ]


class GateOverride(BaseModel):
    """A write that a gate of the SOP refused and somebody with the right to let through."""

    run = models.ForeignKey(SopRun, models.CASCADE, related_name="overrides")
    gate = models.CharField(max_length=60)
    by = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    reason = models.CharField(max_length=200)
    at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["run", "gate"], name="gate_override_of_run"),
            models.Index(fields=["at"], name="gate_override_by_day"),
        ]


class Turn(BaseModel):
    """`key` names the people who take turns at steps: a role, of a department or of all."""

    key = models.CharField(max_length=60, unique=True)
    last_user_id = models.BigIntegerField(null=True)


class SentRung(BaseModel):
    """A rung of the ladder that was sent, to whom and when."""

    step_run = models.ForeignKey(StepRun, models.CASCADE, related_name="sent_rungs", db_index=False)
    rung = models.CharField(max_length=20)
    receiver = models.ForeignKey("identity.User", models.CASCADE, related_name="+")
    tell = models.CharField(max_length=20)  # assignee, manager, director
    sent_at = models.DateTimeField()
    late = models.BooleanField(default=False)
    answered_at = models.DateTimeField(null=True)  # the assignee has said why it is late

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["step_run", "rung", "receiver"], name="sent_rung_once")
        ]
