"""Somebody who may become a customer; not yet qualified."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from genjin.common.models import BaseModel
from genjin.crm.leads.choices import LeadState
from genjin.records.base import RecordModel
from genjin.records.stamps import stamped


@stamped
class Lead(RecordModel):
    """`phone` is the normal form or blank; what was typed stays in `phone_raw`. `company_key` and
    `search_text` are derived. `leftovers` keeps what an import could not understand."""

    company = models.CharField(max_length=200, blank=True)
    contact_name = models.CharField(max_length=100, blank=True)
    contact_title = models.CharField(max_length=100, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    phone_raw = models.CharField(max_length=200, blank=True)
    wechat = models.CharField(max_length=100, blank=True)
    email = models.CharField(max_length=200, blank=True)
    city = models.CharField(max_length=100, blank=True)
    source = models.CharField(max_length=100, blank=True)
    tier = models.CharField(max_length=20, blank=True)
    state = models.CharField(max_length=20, choices=LeadState.choices, default=LeadState.NEW)
    needs = models.TextField(max_length=4000, blank=True)
    budget = models.BigIntegerField(null=True)  # yuan
    remark = models.TextField(max_length=4000, blank=True)
    proposal_sent_on = models.DateField(null=True)
    decision = models.CharField(max_length=10, blank=True)
    lost_reason = models.CharField(max_length=20, blank=True)
    won_on = models.DateField(null=True)
    return_reason = models.CharField(max_length=200, blank=True)
    first_contacted_on = models.DateField(null=True)
    customer = models.ForeignKey("crm.Customer", models.PROTECT, null=True, related_name="leads")
    converted_at = models.DateTimeField(null=True)
    last_follow_up_at = models.DateTimeField(null=True)
    leftovers = models.JSONField(default=list)  # [[label, text], ...]
    import_job_id = models.BigIntegerField(null=True)
    company_key = models.CharField(max_length=200, blank=True)
    search_text = models.TextField(blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["owner", "-changed_at", "-id"], name="lead_of_owner"),
            models.Index(fields=["department", "-changed_at", "-id"], name="lead_of_department"),
            models.Index(fields=["-changed_at", "-id"], name="lead_newest"),
            models.Index(fields=["company_key"], name="lead_by_company"),
            models.Index(fields=["import_job_id"], name="lead_of_import"),
            models.Index(fields=["department", "source"], name="lead_sources"),
            # Asked for each lead that came in: few are in it.
            models.Index(
                fields=["id"], include=["won_on"], condition=Q(decision="won"), name="lead_won"
            ),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~Q(state="converted")
                | Q(customer__isnull=False, converted_at__isnull=False),
                name="lead_converted_has_a_customer",
            ),
            models.UniqueConstraint(
                fields=["phone"], condition=~Q(phone=""), name="lead_phone_once"
            ),
            models.CheckConstraint(
                condition=Q(owner__isnull=False) | Q(state="returned"), name="lead_has_an_owner"
            ),
            models.CheckConstraint(
                condition=~Q(decision="lost") | ~Q(lost_reason=""), name="lead_lost_has_a_reason"
            ),
        ]


class LeadContact(BaseModel):
    """A further contact person of a lead's company."""

    lead = models.ForeignKey(Lead, models.CASCADE, related_name="contacts")
    name = models.CharField(max_length=100, blank=True)
    title = models.CharField(max_length=100, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    phone_raw = models.CharField(max_length=200, blank=True)
    wechat = models.CharField(max_length=100, blank=True)
    email = models.CharField(max_length=200, blank=True)
    leftovers = models.JSONField(default=list)
    created_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["phone"], condition=~Q(phone=""), name="lead_contact_phone_once"
            )
        ]
