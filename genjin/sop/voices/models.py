"""What people say of an SOP and its steps."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.common.models import BaseModel
from genjin.sop.definitions.models import Sop
from genjin.sop.voices.choices import VoiceKind


class Voice(BaseModel):
    """`step`: its key, which is the same in all versions; blank: of the SOP as a whole. Who says
    the same of the same step again changes what they said, until it is answered."""

    sop = models.ForeignKey(Sop, models.CASCADE, related_name="voices", db_index=False)
    step = models.CharField(max_length=60, blank=True)
    kind = models.CharField(max_length=12, choices=VoiceKind.choices)
    text = models.CharField(max_length=300, blank=True)
    follow_up = models.ForeignKey(  # where it worked
        "activities.FollowUp", models.SET_NULL, null=True, related_name="+"
    )
    by = models.ForeignKey("identity.User", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    answer = models.CharField(max_length=300, blank=True)
    answered_by = models.ForeignKey("identity.User", models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["sop", "at"], name="voice_of_sop")]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["sop", "step", "kind", "by"],
                condition=Q(answered_at=None),
                name="voice_open_once",
            )
        ]
