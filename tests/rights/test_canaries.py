"""Words that nobody but their owner may read, looked for in everything that others are answered.

Each text field of what lies out of an asker's reach is given a word of its own. Then every route is
asked by that asker, with all that can be asked of it, also for those very words.
"""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any

import pytest
from django.db import models, transaction
from django.http import HttpResponse
from django.test import Client

from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.tasks.models import Task
from genjin.common import broken
from genjin.crm.contacts.models import Contact
from genjin.crm.customers.models import Customer
from genjin.crm.leads.models import Lead, LeadContact
from genjin.identity.access.policy import EXITS, ROLES
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.records.imports.models import ImportJob
from genjin.sop.runs.models import StepRun
from genjin.workplace.notifications.models import Notification
from tests.rights.company import Belongings, Company
from tests.rights.questions import questions
from tests.rights.verdicts import Cell, expected

pytestmark = pytest.mark.django_db

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
    for rows in _rows(list(things)):
        for row in rows:
            texts = [field for field in row._meta.concrete_fields if _holds_words(field)]
            for field in texts:
                canary = new_canary()
                planted[canary] = f"{row._meta.label}.{field.name}"
                old = getattr(row, field.name)
                value = _as_value(canary, old) if isinstance(field, models.JSONField) else canary
                setattr(row, field.name, value)
            row.save(update_fields=[field.name for field in texts])
    return planted


def _holds_words(field: Any) -> bool:
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


def _rows(things: list[Belongings]) -> Iterator[Iterable[models.Model]]:
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


def sightings(company: Company, role: str) -> list[str]:
    """Where the asker of the role sees what they must not."""
    client = Client()
    client.force_login(User.objects.get(pk=company.askers[role].pk))
    hidden = hidden_from(role, company)
    with transaction.atomic():
        planted = plant(hidden)
        words = list(planted)[:: max(len(planted) // 12, 1)]
        asked = questions(company, [*hidden, company.of(role, "own")], words)
        seen = [
            f"{role} asked {question}: {planted[canary]}"
            for question in asked
            for canary in _canaries(question.by(client), str(question))
            if canary in planted
        ]
        transaction.set_rollback(True)
    assert not hidden or (len(planted) > 100 and len(asked) > 200)
    return seen


def _canaries(answer: HttpResponse, asked: str) -> set[str]:
    """Those in the answer that were not in the question; no answer may be a fault."""
    assert answer.status_code < 500, f"{asked}: {answer.status_code}"
    content = answer.content
    if b"\\u" in content:
        content = json.dumps(json.loads(content), ensure_ascii=False).encode()
    return {found.decode() for found in CANARY.findall(content)} - set(
        re.findall(r"qz[a-j]{6}", asked)
    )


@pytest.mark.parametrize("role", ROLES)
def test_nobody_is_answered_what_is_out_of_reach(company: Company, role: str) -> None:
    assert sightings(company, role) == []


def test_the_crawl_finds_a_build_whose_doors_are_open(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broken, "built_in", "door_unhinged")

    assert len(sightings(company, ROLES[0])) > 20


def test_a_duplicate_is_told_by_its_owner_alone(company: Company) -> None:
    """The one exit of a refusal: see `owner_of_a_phone`."""
    assert "owner_of_a_phone" in EXITS
    client, hidden = Client(), hidden_from(ROLES[0], company)
    client.force_login(company.askers[ROLES[0]])
    with transaction.atomic():
        planted = plant(hidden)
        for number, one in enumerate(hidden):
            phone = f"1350000{number:04}"
            Lead.objects.filter(pk=one.lead).update(phone=phone)
            answer = client.post(
                "/api/leads", {"company": "新", "phone": phone}, "application/json"
            )
            owner = User.objects.get(pk=one.owner).name
            assert (answer.status_code, answer.json()["code"]) == (409, "lead.duplicate_phone")
            assert answer.json()["details"] == {"owner_name": owner, "lead_id": None}
            assert not _canaries(answer, "") & set(planted)
        transaction.set_rollback(True)
