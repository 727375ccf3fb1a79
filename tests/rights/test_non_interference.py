"""Two databases that differ only in what an asker may not see answer that asker the same, to the
byte: order, counts, figures, pages, refusals.

Of each pair one database is the company as it stands, the other the same with something changed
out of the asker's reach; that change is taken back before the next.
"""

import os
import random
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import models, transaction
from django.test import Client

from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.tasks.models import Task
from genjin.common import broken
from genjin.crm.customers.models import Customer
from genjin.crm.leads.models import Lead
from genjin.identity.users.choices import Role
from genjin.sop.runs.models import StepRun
from tests.rights.company import NOW, Belongings, Company
from tests.rights.hidden import hidden_from, holds_words, new_canary, rows_of
from tests.rights.questions import Question, questions

pytestmark = [pytest.mark.django_db, pytest.mark.timeout(1800)]

PAIRS = 500
SEED = 20261127
ASKED_OF_EACH = 4
ASKERS = (Role.SELLER, Role.SERVICE, Role.MANAGER, Role.DIRECTOR)


class Asker:
    """Somebody of a role, with what is out of their reach and all that they can ask."""

    def __init__(self, company: Company, role: str) -> None:
        self.hidden = hidden_from(role, company)
        self._client = Client()
        self._client.force_login(company.askers[role])
        words = [new_canary(), *_words(self.hidden[0]), *_words(company.of(role, "own"))]
        self.questions = questions(company, [*self.hidden[:2], company.of(role, "own")], words)
        self._answers: dict[Question, bytes] = {}

    def ask(self, question: Question) -> bytes:
        answer = question.by(self._client)
        return b"%d " % answer.status_code + answer.content

    def remember(self, question: Question) -> bytes:
        """What is answered while nothing is changed."""
        if question not in self._answers:
            self._answers[question] = self.ask(question)
        return self._answers[question]


def _words(things: Belongings) -> list[str]:
    lead = Lead.objects.get(pk=things.lead)
    return [lead.company, lead.contact_name, lead.phone, lead.source, lead.phone[-4:]]


def _other_words(chance: random.Random, things: list[Belongings]) -> str:
    rows = [row for found in rows_of(things) for row in found]
    row = chance.choice(rows)
    fields = [one for one in row._meta.concrete_fields if holds_words(one)]
    texts = [one for one in fields if not isinstance(one, models.JSONField)]
    if not texts:
        return _other_time(chance, things)
    field = chance.choice(texts)
    setattr(row, field.name, chance.choice(["", new_canary(), "阿", "zzz", "13700000001"])[:40])
    try:
        with transaction.atomic():
            row.save(update_fields=[field.name])
    except Exception as error:  # noqa: BLE001  the value is taken or not allowed: no change at all
        return f"nothing ({type(error).__name__})"
    return f"{row._meta.label}.{field.name}"


def _other_time(chance: random.Random, things: list[Belongings]) -> str:
    moment = NOW + timedelta(hours=chance.randint(-400, 400))
    one = chance.choice(things)
    changes: list[Callable[[], int]] = [
        lambda: Lead.objects.filter(pk=one.lead).update(changed_at=moment, version=9),
        lambda: Lead.objects.filter(pk=one.lead).update(created_at=moment),
        lambda: Customer.objects.filter(pk=one.customer).update(changed_at=moment),
        lambda: Task.objects.filter(pk=one.task).update(due_at=moment),
        lambda: StepRun.objects.filter(pk=one.step).update(due_at=moment),
    ]
    chance.choice(changes)()
    return f"a time of {one}"


def _other_state(chance: random.Random, things: list[Belongings]) -> str:
    one = chance.choice(things)
    lead = Lead.objects.filter(pk=one.lead)
    changes: list[Callable[[], int]] = [
        lambda: lead.update(state=chance.choice(["working", "qualified", "returned"])),
        lambda: lead.update(tier=chance.choice(["high_value", "growing", "dormant"])),
        lambda: lead.update(decision="won", won_on=NOW.date(), state="qualified"),
        lambda: Task.objects.filter(pk=one.task).update(state="done", done_at=NOW),
        lambda: StepRun.objects.filter(pk=one.step).update(
            state="done", done_at=NOW, late=True, worked_minutes=7
        ),
    ]
    chance.choice(changes)()
    return f"the state of {one}"


def _more_or_less(chance: random.Random, things: list[Belongings]) -> str:
    one = chance.choice(things)
    lead = Lead.objects.get(pk=one.lead)
    if chance.random() < 0.5:
        for rows in (Task.objects, FollowUp.objects):
            rows.filter(subject_type="lead", subject_id=one.lead).delete()
        return f"less of {one}"
    for _ in range(chance.randint(1, 5)):
        lead.pk, lead.phone, lead.company = None, "", new_canary()
        lead._state.adding = True
        lead.save(force_insert=True)
    return f"more of {one}"


def _other_owner(chance: random.Random, things: list[Belongings]) -> str:
    one, other = chance.sample(things, 2)
    whose = Lead.objects.get(pk=other.lead)
    stamp: dict[str, Any] = {"owner": whose.owner_id, "department": whose.department_id}
    Lead.objects.filter(pk=one.lead).update(**stamp)
    Customer.objects.filter(pk=one.customer).update(**stamp)
    return f"the owner of {one}"


CHANGES = (_other_words, _other_words, _other_time, _other_state, _more_or_less, _other_owner)


def differences(company: Company, pairs: int, seed: int) -> list[str]:
    """Questions that were answered otherwise after a change that the asker may not see."""
    chance = random.Random(seed)
    askers = [Asker(company, role) for role in ASKERS]
    found = []
    for number in range(pairs):
        asker = askers[number % len(askers)]
        asked = chance.sample(asker.questions, ASKED_OF_EACH)
        before = [asker.remember(question) for question in asked]
        with transaction.atomic():
            what = chance.choice(CHANGES)(chance, asker.hidden)
            after = [asker.ask(question) for question in asked]
            transaction.set_rollback(True)
        found += [
            f"pair {number} of seed {seed}: {what} shows in {question}"
            for question, one, two in zip(asked, before, after, strict=True)
            if one != two
        ]
    return found


def test_what_is_hidden_changes_no_answer(company: Company) -> None:
    assert differences(company, PAIRS, SEED) == []


@pytest.mark.soak
def test_what_is_hidden_changes_no_answer_of_thousands(company: Company) -> None:
    assert differences(company, 10 * PAIRS, int.from_bytes(os.urandom(4))) == []


def test_the_pairs_find_a_build_that_counts_what_is_hidden(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broken, "built_in", "hidden_counted")

    assert differences(company, 200, SEED) != []
