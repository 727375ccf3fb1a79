"""What lies out of an asker's reach, row by row, and words planted into it."""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any

from django.db import models

from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.tasks.models import Task
from genjin.crm.contacts.models import Contact
from genjin.crm.customers.models import Customer
from genjin.crm.leads.models import Lead, LeadContact
from genjin.platform.audit.models import HistoryEntry
from genjin.records.imports.models import ImportJob
from genjin.sop.runs.models import StepRun
from genjin.workplace.notifications.models import Notification
from tests.rights.company import Belongings, Company
from tests.rights.verdicts import Cell, expected

CANARY = re.compile(rb"qz[a-j]{6}")
_numbers = count(1)
HIDDEN = ("subordinate", "department", "below", "other")
# What the product computes by, and what it links by: no words of anybody.
NO_WORDS = {
    "state",
    "tier",
    "decision",
    "lost_reason",
    "template",
    "channel",
    "attitude",
    "author_role",
    "request_key",
    "subject_type",
    "object_type",
    "action",
    "origin",
    "kind",
    "topic",
    "rung",
    "phase",
    "staged_as",
    "role_in_decision",
    "target",
}


def new_canary() -> str:
    """Letters alone: such a word is a name, a city, a word of a sentence, wherever it stands."""
    return "qz" + "".join("abcdefghij"[int(digit)] for digit in f"{next(_numbers):06}")


def hidden_from(role: str, company: Company) -> list[Belongings]:
    """What the policy puts out of the asker's reach."""
    return [
        company.of(role, reach)
        for reach in HIDDEN
        if expected(Cell("get_lead", role, reach)) == {"404"}
    ]


def plant(things: Iterable[Belongings]) -> dict[str, str]:
    """Canary -> where it stands, in every text of theirs and of what hangs on it."""
    planted: dict[str, str] = {}
    for rows in rows_of(list(things)):
        for row in rows:
            texts = [field for field in row._meta.concrete_fields if holds_words(field)]
            for field in texts:
                canary = new_canary()
                planted[canary] = f"{row._meta.label}.{field.name}"
                old = getattr(row, field.name)
                value = _as_value(canary, old) if isinstance(field, models.JSONField) else canary
                setattr(row, field.name, value)
            row.save(update_fields=[field.name for field in texts])
    return planted


def holds_words(field: Any) -> bool:
    if field.name in NO_WORDS or field.choices:
        return False
    return isinstance(field, models.CharField | models.TextField | models.JSONField)


def _as_value(canary: str, old: Any) -> Any:
    """In the shape that stood there."""
    if isinstance(old, dict):
        return {key: _as_value(canary, value) for key, value in old.items()}
    if isinstance(old, list):
        return [_as_value(canary, value) for value in old]
    return canary if isinstance(old, str) else old


def rows_of(things: list[Belongings]) -> Iterator[Iterable[models.Model]]:
    leads = [one.lead for one in things]
    customers = [one.customer for one in things]
    subjects = models.Q(subject_type="lead", subject_id__in=leads)
    subjects |= models.Q(subject_type="customer", subject_id__in=customers)
    objects = models.Q(object_type="lead", object_id__in=leads)
    objects |= models.Q(object_type="customer", object_id__in=customers)
    yield Lead.objects.filter(pk__in=leads)
    yield LeadContact.objects.filter(lead__in=leads)
    yield Customer.objects.filter(pk__in=customers)
    yield Contact.objects.filter(customer__in=customers)
    yield FollowUp.objects.filter(subjects)
    yield Task.objects.filter(subjects)
    yield StepRun.objects.filter(subjects).only("snooze_reason")
    yield HistoryEntry.objects.filter(objects)
    yield ImportJob.objects.filter(pk__in=[one.job for one in things])
    yield Notification.objects.filter(pk__in=[one.notification for one in things])
