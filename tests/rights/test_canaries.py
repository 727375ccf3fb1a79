"""Words that nobody but their owner may read, looked for in everything that others are answered.

Each text field of what lies out of an asker's reach is given a word of its own. Then every route is
asked by that asker, with all that can be asked of it, also for those very words.
"""

import json
from typing import Any

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client

from genjin.common import broken
from genjin.crm.leads.models import Lead
from genjin.identity.access.policy import EXITS, ROLES
from genjin.identity.users.models import User
from tests.rights.company import Company
from tests.rights.hidden import CANARY, hidden_from, plant
from tests.rights.questions import questions

pytestmark = [pytest.mark.django_db, pytest.mark.timeout(1800)]


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
    said_before = set(CANARY.findall(asked.encode()))
    return {found.decode() for found in set(CANARY.findall(content)) - said_before}


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
            body = {"company": "新", "phone": phone}
            answer: Any = client.post("/api/leads", body, "application/json")
            owner = User.objects.get(pk=one.owner).name
            assert (answer.status_code, answer.json()["code"]) == (409, "lead.duplicate_phone")
            assert answer.json()["details"] == {"owner_name": owner, "lead_id": None}
            assert not _canaries(answer, "") & set(planted)
        transaction.set_rollback(True)
