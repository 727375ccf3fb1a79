"""A company or person we deal with."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.records.base import RecordModel
from genjin.records.stamps import stamped


@stamped
class Customer(RecordModel):
    """`name_key` is the name in the one form by which two spellings are one company; blank where
    the name says nothing. `phone` is the switchboard's; people stand in contacts."""

    name = models.CharField(max_length=200)
    tier = models.CharField(max_length=20, blank=True)
    industry = models.CharField(max_length=100, blank=True)
    city = models.CharField(max_length=100, blank=True)
    source = models.CharField(max_length=100, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    website = models.CharField(max_length=200, blank=True)
    address = models.CharField(max_length=200, blank=True)
    credit_code = models.CharField(max_length=40, blank=True)
    remark = models.TextField(max_length=4000, blank=True)
    last_follow_up_at = models.DateTimeField(null=True)
    leftovers = models.JSONField(default=list)  # [[label, text], ...]
    import_job_id = models.BigIntegerField(null=True)
    name_key = models.CharField(max_length=200, blank=True)
    search_text = models.TextField(blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["owner", "-changed_at", "-id"], name="customer_of_owner"),
            models.Index(
                fields=["department", "-changed_at", "-id"], name="customer_of_department"
            ),
            models.Index(fields=["-changed_at", "-id"], name="customer_newest"),
            models.Index(fields=["owner", "name", "id"], name="customer_of_owner_by_name"),
            models.Index(fields=["import_job_id"], name="customer_of_import"),
            models.Index(fields=["department", "source"], name="customer_sources"),
            models.Index(fields=["department", "industry"], name="customer_industries"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["name_key"], condition=~Q(name_key=""), name="customer_name_once"
            ),
            models.CheckConstraint(condition=Q(owner__isnull=False), name="customer_has_an_owner"),
        ]
