"""Scores of a month: what weighs how much, what is disputed, and what stands once it is frozen."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.analytics.scores.choices import DisputeState
from genjin.common.models import BaseModel
from genjin.identity.departments.models import Department
from genjin.sop.definitions.models import Sop
from genjin.sop.runs.models import StepRun


class SopWeight(BaseModel):
    """How much a step of this SOP counts in the score; of an SOP without a row: 1."""

    sop = models.OneToOneField(Sop, models.CASCADE, related_name="+")
    weight = models.SmallIntegerField()


class Dispute(BaseModel):
    """A person says why a step that they did not keep should not count against them. There is one
    for a step, and its answer stands. `answered_by` nobody: nobody answered in time."""

    step_run = models.OneToOneField(StepRun, models.CASCADE, related_name="+")
    person = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    reason = models.CharField(max_length=200)
    filed_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=DisputeState.choices, default=DisputeState.OPEN)
    answer = models.CharField(max_length=200, blank=True)
    answered_by = models.ForeignKey("identity.User", models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["filed_at"], name="dispute_open", condition=Q(state="open")),
        ]


class FrozenMonth(BaseModel):
    """A month whose scores stand, if only that there are none. `month`: its first day."""

    month = models.DateField(unique=True)
    frozen_at = models.DateTimeField()


class MonthScore(BaseModel):
    """Of one person in one SOP, in a month that is frozen. `department`: theirs at that moment, by
    which others reach it from then on."""

    month = models.DateField()
    owner = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    department = models.ForeignKey(Department, models.SET_NULL, null=True, related_name="+")
    sop = models.ForeignKey(Sop, models.PROTECT, related_name="+")
    weight = models.SmallIntegerField()
    due = models.IntegerField()
    kept = models.IntegerField()
    excused = models.IntegerField()  # of those due and not kept: the dispute was accepted

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["month", "owner", "sop"], name="month_score_once")
        ]
