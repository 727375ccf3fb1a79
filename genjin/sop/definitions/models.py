"""The standard procedure as data."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.common.language import text
from genjin.common.models import BaseModel
from genjin.sop.definitions.choices import VersionStatus


class Sop(BaseModel):
    """Under one key, in many versions. A broken SOP is switched off and says why; its runs stay."""

    key = models.CharField(max_length=60, unique=True)
    object_type = models.CharField(max_length=40)
    name_zh = models.CharField(max_length=100)
    name_en = models.CharField(max_length=100)
    enabled = models.BooleanField(default=True)
    disabled_reason = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField()

    @property
    def name(self) -> str:
        """In the reader's language."""
        return text(zh=self.name_zh, en=self.name_en)


class SopVersion(BaseModel):
    """`source` is the YAML as it was given; a published version never changes."""

    sop = models.ForeignKey(Sop, models.PROTECT, related_name="versions")
    number = models.IntegerField()
    status = models.CharField(max_length=10, choices=VersionStatus.choices)
    source = models.TextField()
    digest = models.CharField(max_length=64)
    published_at = models.DateTimeField(null=True)
    created_by_id = models.BigIntegerField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["sop", "number"], name="sop_version_number_once"),
            models.UniqueConstraint(
                fields=["sop"], condition=Q(status="live"), name="sop_one_live_version"
            ),
        ]


class SopStep(BaseModel):
    """A step of a version under its own id, for runs and figures to point at."""

    version = models.ForeignKey(SopVersion, models.PROTECT, related_name="steps")
    key = models.CharField(max_length=60)
    position = models.SmallIntegerField()
    name_zh = models.CharField(max_length=100)
    name_en = models.CharField(max_length=100)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["version", "key"], name="sop_step_key_once")
        ]

    @property
    def name(self) -> str:
        """In the reader's language."""
        return text(zh=self.name_zh, en=self.name_en)
