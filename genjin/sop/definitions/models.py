"""The standard procedure as data."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.common.language import text
from genjin.common.models import BaseModel
from genjin.sop.definitions.choices import MoveMode, VersionStatus


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
    """`source` is the YAML as it was given. A draft may be changed, each time under its next
    `revision`; what was published never changes, only its status goes on."""

    sop = models.ForeignKey(Sop, models.PROTECT, related_name="versions")
    number = models.IntegerField()
    status = models.CharField(max_length=10, choices=VersionStatus.choices)
    source = models.TextField()
    digest = models.CharField(max_length=64)
    revision = models.IntegerField(default=1)
    note = models.TextField(blank=True)  # what changed, for those concerned
    created_by_id = models.BigIntegerField(null=True)
    changed_at = models.DateTimeField(null=True)
    changed_by_id = models.BigIntegerField(null=True)
    published_at = models.DateTimeField(null=True)
    published_by_id = models.BigIntegerField(null=True)
    retired_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["sop", "number"], name="sop_version_number_once"),
            models.UniqueConstraint(
                fields=["sop"], condition=Q(status="live"), name="sop_one_live_version"
            ),
            models.UniqueConstraint(
                fields=["sop"], condition=Q(status="pilot"), name="sop_one_pilot_version"
            ),
            models.UniqueConstraint(
                fields=["sop"], condition=Q(status="draft"), name="sop_one_draft"
            ),
        ]


class PilotDepartment(BaseModel):
    """A department whose new records enter the version while that is a pilot; with all beneath."""

    version = models.ForeignKey(SopVersion, models.CASCADE, related_name="pilot_departments")
    department = models.ForeignKey("identity.Department", models.CASCADE, related_name="+")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["version", "department"], name="sop_pilot_department_once"
            )
        ]


class VersionMove(BaseModel):
    """How runs under way go over to another version. `mapping`: key of a step before -> its key
    now, null where it falls away; what is not named keeps its key. `source` and `department_ids`
    say which runs go; none: all others of the SOP."""

    sop = models.ForeignKey(Sop, models.PROTECT, related_name="moves")
    source = models.ForeignKey(SopVersion, models.PROTECT, null=True, related_name="+")
    target = models.ForeignKey(SopVersion, models.PROTECT, related_name="moves")
    mode = models.CharField(max_length=10, choices=MoveMode.choices)
    mapping = models.JSONField(default=dict)
    department_ids = models.JSONField(null=True)
    total = models.IntegerField()
    moved = models.IntegerField(default=0)
    created_at = models.DateTimeField()
    created_by_id = models.BigIntegerField(null=True)
    ended_at = models.DateTimeField(null=True)


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
