"""The part of `trial` that has Django ready."""

import json
import random
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from statistics import median
from typing import Any

from django.test import Client

from bench.company import found_company
from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.follow_ups.object_type import FOLLOW_UP
from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.identity.users.models import User
from genjin.records.objects.services import Change, create_many, update_many
from genjin.sop.definitions.selectors import list_entered_versions

DAYS = 90
TIMES = 3


def measure(leads: int) -> None:
    """Prints a line of JSON: seconds by trial."""
    boss, sellers = found_company()
    _live(sellers, leads, random.Random(1))
    client = Client()
    client.force_login(boss)
    sop = next(one.sop_id for one in list_entered_versions("lead") if one.sop.key == "new_lead")
    lead = Lead.objects.values_list("pk", flat=True).latest("pk")
    found = {
        "dry run": _timed(client, "dry-run", sop_id=sop, object_type="lead", object_id=lead),
        "replay": _timed(client, "replay", sop_id=sop),
        "forecast": _timed(client, "forecast", sop_id=sop),
    }
    print(json.dumps(found), flush=True)


def _timed(client: Client, what: str, **body: Any) -> float:
    return median(_once(client, what, body) for _ in range(TIMES))


def _once(client: Client, what: str, body: dict[str, Any]) -> float:
    begin = time.perf_counter()
    answer = client.post(f"/api/sops/trial/{what}", body, content_type="application/json")
    assert answer.status_code == 200, answer.content
    return time.perf_counter() - begin


def _live(sellers: Sequence[User], count: int, chance: random.Random) -> None:
    """As imported, so that no SOP takes hold of them; what was done follows day by day."""
    today, made = clock.now(), 0
    todo: dict[int, list[tuple[str, Lead]]] = {}
    for day in range(DAYS):
        number = count * (day + 1) // DAYS - made
        made += number
        morning = today - timedelta(days=DAYS - day, hours=-1)
        with clock.frozen_at(morning):
            new = [
                Lead(owner=chance.choice(sellers), company=f"甲{made}_{n}") for n in range(number)
            ]
            for lead in create_many(LEAD, new, by=None, origin="import"):
                for after, deed in _deeds(chance):
                    todo.setdefault(day + after, []).append((deed, lead))
        _do(todo.pop(day, []), morning + timedelta(hours=5))


def _deeds(chance: random.Random) -> Iterator[tuple[int, str]]:
    """What is done with a lead, so many days after it came in."""
    day = 0
    for deed in ("tier", "say", "needs", "proposal", "say", "decision"):
        if chance.random() < 0.12:
            return
        day += chance.randrange(4)
        yield day, deed


def _do(deeds: Sequence[tuple[str, Lead]], at: datetime) -> None:
    values: dict[str, dict[str, Any]] = {
        "tier": {"tier": "growing"},
        "needs": {"needs": "两条线联网"},
        "proposal": {"proposal_sent_on": at.date()},
        "decision": {"decision": "lost", "lost_reason": "price"},
    }
    with clock.frozen_at(at):
        for deed in dict.fromkeys(deed for deed, _ in deeds):
            leads = list({lead.pk: lead for other, lead in deeds if other == deed}.values())
            if deed == "say":
                create_many(FOLLOW_UP, [_said(lead, at) for lead in leads], by=None)
            else:
                update_many(LEAD, [Change(lead.pk, values[deed]) for lead in leads], by=None)


def _said(lead: Lead, at: datetime) -> FollowUp:
    return FollowUp(
        owner=lead.owner,
        author_role="seller",
        subject_type="lead",
        subject_id=lead.pk,
        channel="phone",
        happened_at=at,
        content="谈了停机告警",
        attitude="positive",
    )
