"""One card by itself: what a chat leads to."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.activities.tasks.models import Task
from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.runs.models import StepRun
from tests.scenarios.http import Browser
from tests.sop.conftest import MONDAY, Company, company

__all__ = ["company"]


@pytest.fixture
def lead(company: Company) -> int:
    with clock.frozen_at(MONDAY):
        made = Browser(company.seller).post("/leads", {"company": "栖禾食品机械", "source": "上门"})
    return int(made["id"])


@pytest.fixture
def step(lead: int) -> int:
    return StepRun.objects.get(subject_id=lead, step__key="first_contact").pk


@pytest.fixture
def task(company: Company, lead: int) -> int:
    due = (MONDAY + timedelta(days=1)).isoformat()
    body = {"object_type": "lead", "object_id": lead, "title": "寄样品", "due_at": due}
    with clock.frozen_at(MONDAY):
        return int(Browser(company.seller).post("/tasks", body)["id"])


def _get(person: User, path: str, expect: int = 200) -> Any:
    with clock.frozen_at(MONDAY):
        return Browser(person).get(f"/work-items/{path}", expect=expect)


def test_a_step_as_on_today(company: Company, step: int, lead: int) -> None:
    with clock.frozen_at(MONDAY):
        today = Browser(company.seller).get("/today")
    page = _get(company.seller, f"step/{step}")

    assert (page["mine"], page["open"]) == (True, True)
    assert page["item"] in today["today"]


def test_a_task_as_on_today(company: Company, task: int) -> None:
    page = _get(company.seller, f"task/{task}")
    assert (page["item"]["title"], page["mine"], page["open"]) == ("寄样品", True, True)
    with clock.frozen_at(MONDAY):
        Browser(company.seller).post(f"/tasks/{task}/complete", status=204)
    assert _get(company.seller, f"task/{task}")["open"] is False


def test_an_old_card_says_so(company: Company, step: int, lead: int) -> None:
    later = MONDAY + timedelta(hours=1)
    body = {
        "object_type": "lead",
        "object_id": lead,
        "channel": "phone",
        "happened_at": later.isoformat(),
        "content": "接通了，下周见面",
        "reached": True,
    }
    with clock.frozen_at(later):
        Browser(company.seller).post("/follow-ups", body)
    page = _get(company.seller, f"step/{step}")
    assert (page["mine"], page["open"]) == (True, False)


def test_only_whose_it_is_and_those_above(company: Company, step: int, task: int) -> None:
    assert _get(company.manager, f"step/{step}")["mine"] is False
    assert _get(company.manager, f"task/{task}")["mine"] is False
    for path in (f"step/{step}", f"task/{task}"):
        _get(company.service, path, 404)
        _get(company.colleague, path, 404)
    _get(company.seller, "step/999999", 404)
    _get(company.seller, "task/999999", 404)
    _get(company.seller, f"lead/{step}", 422)


def test_it_holds_no_row(company: Company, task: int) -> None:
    """Looking is not changing: two may look at once."""
    with CaptureQueriesContext(connection) as caught:
        _get(company.seller, f"task/{task}")
    assert not [one for one in caught if "FOR UPDATE" in one["sql"]]
    assert Task.objects.filter(pk=task).exists()
