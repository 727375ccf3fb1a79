"""A person at a customer."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.records.base import RecordModel
from genjin.records.stamps import stamped


@stamped
class Contact(RecordModel):
    """Owner and department are those of the customer. `phone` is the normal form or blank; what
    was typed stays in `phone_raw`. The main contact stands in lists of customers."""

    customer = models.ForeignKey("crm.Customer", models.PROTECT, related_name="contacts")
    name = models.CharField(max_length=100, blank=True)
    title = models.CharField(max_length=100, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    phone_raw = models.CharField(max_length=200, blank=True)
    wechat = models.CharField(max_length=100, blank=True)
    email = models.CharField(max_length=200, blank=True)
    role_in_decision = models.CharField(max_length=20, blank=True)
    remark = models.TextField(max_length=4000, blank=True)
    is_main = models.BooleanField(default=False)
    leftovers = models.JSONField(default=list)  # [[label, text], ...]
    import_job_id = models.BigIntegerField(null=True)
    search_text = models.TextField(blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["owner", "-changed_at", "-id"], name="contact_of_owner"),
            models.Index(fields=["department", "-changed_at", "-id"], name="contact_of_department"),
            models.Index(fields=["-changed_at", "-id"], name="contact_newest"),
            models.Index(fields=["phone"], name="contact_by_phone", condition=~Q(phone="")),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["customer"], condition=Q(is_main=True), name="contact_main_once"
            ),
            models.UniqueConstraint(
                fields=["customer", "phone"],
                condition=~Q(phone=""),
                name="contact_phone_once_per_customer",
            ),
        ]
