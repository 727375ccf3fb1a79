"""Workers that die in the middle of what the engine does by the clock: rungs and what they do,
leave, another version. Whoever takes over leaves everything as if nobody had died."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest
from django.db.models import Model

from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue import work as working
from genjin.platform.queue.models import QueueItem
from genjin.records.collaborators.models import Collaborator
from genjin.sop.definitions.models import VersionMove
from genjin.sop.runs import covering
from genjin.sop.runs.models import SentRung, SopRun, StepRun
from genjin.sop.versions import jobs
from genjin.workplace.leave.services import Span, plan_leave
from genjin.workplace.notifications.models import Notification, NotificationItem
from tests.sop.conftest import MONDAY, Company, at
from tests.sop.killing import Kept, killed_anywhere
from tests.sop.small import latest, new_lead, publish, step, work
from tests.sop.versions import LONGER, go_live

pytestmark = pytest.mark.django_db

# Numbers and tokens that a database gives out anew after what was rolled back.
_OWN_NUMBERS = ("id", "notification_id", "lease_token", "lease_until", "attempts")
_TABLES: tuple[type[Model], ...] = (
    StepRun,
    SopRun,
    SentRung,
    HistoryEntry,
    Notification,
    NotificationItem,
    Collaborator,
    Lead,
    VersionMove,
    QueueItem,
)
NIGHT = ("2026-11-24 00:00", "2026-11-26 00:00")


def kept() -> Kept:
    rows = Counter((table.__name__, _said(row)) for table in _TABLES for row in _rows(table))
    return frozenset((*row, count) for row, count in rows.items())


def _rows(table: type[Model]) -> Iterable[dict[str, Any]]:
    return table._default_manager.values()


def _said(row: dict[str, Any]) -> str:
    known = {name: value for name, value in row.items() if name not in _OWN_NUMBERS}
    if "source" in known:
        known.pop("source")
    return str(sorted(known.items(), key=lambda pair: pair[0]))


def test_an_escalation_with_all_that_rungs_do(company: Company) -> None:
    publish(
        step("call", ladder=[
            {"at": "-30m", "tell": "assignee"},
            {"at": "0m", "tell": ["assignee", "manager"], "do": ["urgent", "risk", "ask"]},
            {"at": "1h", "tell": {"role": "service"}, "do": "helper", "reassign": "manager"},
        ])
    )  # fmt: skip
    leads = [new_lead(company) for _ in range(2)]
    died = killed_anywhere("2026-11-23 15:30", kept)
    assert died > 20
    for lead in leads:
        found = latest(lead, "call")
        told = SentRung.objects.filter(step_run=found).values_list("rung", "receiver__login")
        assert sorted(told) == [("after_60", "service"), ("due", "manager"), ("due", "seller")]
        assert (found.owner, found.urgent, found.rungs_sent) == (company.manager, True, 3)
        assert HistoryEntry.objects.filter(object_id=found.pk, action="owner_changed").count() == 1


def test_a_ladder_whose_last_rung_gives_back(company: Company) -> None:
    publish(step("call", ladder=[{"at": "0m", "tell": "manager"}, {"at": "1h", "do": "give_back"}]))
    leads = [new_lead(company) for _ in range(2)]
    killed_anywhere("2026-11-23 15:30", kept)
    for lead in leads:
        lead.refresh_from_db()
        assert (lead.state, latest(lead, "call").state) == ("returned", "cancelled")


def test_steps_that_go_to_who_stands_in_and_come_back(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(covering, "PART", 2)
    publish(step("call"), step("ask"))
    lead = new_lead(company)
    begins, ends = map(at, NIGHT)
    with clock.frozen_at(MONDAY):
        plan_leave(
            actor=company.seller,
            user_id=company.seller.pk,
            deputy_id=company.colleague.pk,
            span=Span(begins, ends, True),
        )
    work("2026-11-23 23:00")
    for moment, owner, covers in (
        ("2026-11-24 00:00", company.colleague, company.seller),
        ("2026-11-26 00:00", company.seller, None),
    ):
        killed_anywhere(moment, kept)
        for key in ("call", "ask"):
            found = latest(lead, key)
            assert (found.owner, found.covers) == (owner, covers)
    steps = HistoryEntry.objects.filter(object_type="step_run", action="owner_changed")
    assert steps.count() == 2 * StepRun.objects.filter(state="open", owner=company.seller).count()


def test_runs_that_go_over_to_another_version(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "PART", 2)
    leads = [new_lead(company) for _ in range(3)]
    with clock.frozen_at(at("2026-11-23 10:30")):
        go_live(company, LONGER, running="now")
    died = killed_anywhere("2026-11-23 10:30", kept)
    assert died > 40
    (move,) = VersionMove.objects.all()
    assert (move.moved, move.total) == (3, 3)
    entries = HistoryEntry.objects.filter(object_type="sop_run", action="version_changed")
    assert entries.count() == len(leads)
    assert all(latest(lead, "quick", "new_lead").state == "open" for lead in leads)


def test_a_worker_that_marks_before_it_acts_is_found_out(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: what such a worker had in hand when it died is lost."""
    publish(step("call", ladder=[{"at": "0m", "tell": "manager"}]))
    new_lead(company)
    monkeypatch.setattr(working, "_BROKEN_MARKS_FIRST", True)
    with pytest.raises(AssertionError, match="killed before statement"):
        killed_anywhere("2026-11-23 12:00", kept)
