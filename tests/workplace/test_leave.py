"""Leave over HTTP: who may plan it for whom, what is refused and why."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.models import QueueItem
from genjin.workplace.leave.models import Leave
from tests.sop.conftest import Company, at, company

__all__ = ["company"]
NOW = at("2026-11-23 10:00")
DAYS = {"first_on": "2026-11-24", "last_on": "2026-11-27"}


def _send(actor: User, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
    client = Client()
    client.force_login(actor)
    with clock.frozen_at(NOW):
        return client.generic(
            method, f"/api/leaves{path}", json.dumps(body) if body else "", "application/json"
        )


def _plan(actor: User, person: User, deputy: User, **more: Any) -> HttpResponse:
    body = {"user_id": person.pk, "deputy_id": deputy.pk, **(more or DAYS)}
    answer: HttpResponse = _send(actor, "POST", "", body)
    return answer


def _seen(actor: User) -> list[Any]:
    return json.loads(_send(actor, "GET", "").content)["items"]


def _code(answer: HttpResponse) -> tuple[int, str]:
    return answer.status_code, json.loads(answer.content)["code"]


def test_whole_days_include_the_last_one(company: Company) -> None:
    answer = _plan(company.seller, company.seller, company.colleague)

    assert answer.status_code == 200, answer.content
    leave = Leave.objects.get()
    assert (leave.begins_at, leave.ends_at) == (at("2026-11-24 00:00"), at("2026-11-28 00:00"))
    assert json.loads(answer.content)["state"] == "planned"
    assert HistoryEntry.objects.get(object_type="leave").action == "created"


def test_moments_are_kept_as_they_are(company: Company) -> None:
    span = {"begins_at": "2026-11-24T06:00:00Z", "ends_at": "2026-11-24T10:30:00Z"}

    assert _plan(company.seller, company.seller, company.colleague, **span).status_code == 200
    assert Leave.objects.get().ends_at == at("2026-11-24 18:30")


def test_oneself_the_deputy_and_whoever_is_above_see_it(company: Company) -> None:
    _plan(company.seller, company.seller, company.service)

    sees = {
        person.login: [item["mine_to_change"] for item in _seen(person)]
        for person in (company.seller, company.service, company.manager, company.colleague)
    }
    assert sees == {"seller": [True], "service": [False], "manager": [True], "colleague": []}


def test_a_manager_plans_for_their_people_alone(company: Company) -> None:
    assert _plan(company.manager, company.seller, company.colleague).status_code == 200
    assert _plan(company.manager, company.service, company.colleague).status_code == 404
    assert _plan(company.seller, company.colleague, company.manager).status_code == 404
    assert _plan(company.administrator, company.service, company.colleague).status_code == 200


def test_for_whom_one_may_plan_is_said(company: Company) -> None:
    def people(actor: User) -> list[str]:
        return [one["name"] for one in json.loads(_send(actor, "GET", "").content)["people"]]

    assert people(company.seller) == ["seller"]
    assert people(company.manager) == ["manager", "colleague", "seller"]


@pytest.mark.parametrize(
    ("more", "refusal", "field"),
    [
        ({"first_on": "2026-11-27", "last_on": "2026-11-24"}, "leave.backwards", "ends"),
        ({"first_on": "2026-11-20", "last_on": "2026-11-22"}, "leave.over", "ends"),
        ({"first_on": "2026-11-24", "last_on": "2027-11-26"}, "leave.too_long", "ends"),
        ({"first_on": "2026-11-24"}, "input.invalid", "begins"),
        (DAYS | {"begins_at": "2026-11-24T06:00:00Z"}, "input.invalid", "begins"),
        (
            {"begins_at": "2026-11-24T06:00:00Z", "ends_at": "2026-11-24T06:00:00Z"},
            "leave.backwards",
            "ends",
        ),
    ],
)
def test_times_that_make_no_sense(
    company: Company, more: Mapping[str, str], refusal: str, field: str
) -> None:
    answer = _plan(company.seller, company.seller, company.colleague, **more)

    assert _code(answer) == (422, refusal)
    assert field in json.loads(answer.content)["fields"]
    assert not Leave.objects.exists()
    assert not QueueItem.objects.filter(kind="leave.turn").exists()


def test_a_leave_does_not_overlap_another(company: Company) -> None:
    _plan(company.seller, company.seller, company.colleague)
    more = {"first_on": "2026-11-27", "last_on": "2026-11-30"}

    answer = _plan(company.seller, company.seller, company.colleague, **more)

    assert _code(answer) == (409, "leave.overlap")
    assert "2026-11-24 到 2026-11-27" in json.loads(answer.content)["message"]
    assert _plan(company.colleague, company.colleague, company.seller).status_code == 200


def test_one_leave_may_follow_another(company: Company) -> None:
    _plan(company.seller, company.seller, company.colleague)
    more = {"first_on": "2026-11-28", "last_on": "2026-11-30"}

    assert _plan(company.seller, company.seller, company.colleague, **more).status_code == 200


def test_who_cannot_be_a_deputy(company: Company) -> None:
    User.objects.filter(pk=company.colleague.pk).update(is_active=False)

    assert _code(_plan(company.seller, company.seller, company.seller)) == (
        422,
        "leave.deputy_is_self",
    )
    assert _code(_plan(company.seller, company.seller, company.colleague)) == (
        422,
        "leave.no_such_deputy",
    )


def test_who_has_left_goes_on_no_leave(company: Company) -> None:
    User.objects.filter(pk=company.colleague.pk).update(is_active=False)

    assert _plan(company.manager, company.colleague, company.seller).status_code == 404


def test_changing_asks_for_the_version_that_was_seen(company: Company) -> None:
    _plan(company.seller, company.seller, company.colleague)
    leave = Leave.objects.get()
    body = {"version": 1, "deputy_id": company.manager.pk, **DAYS, "last_on": "2026-11-30"}

    assert _send(company.seller, "PATCH", f"/{leave.pk}", body).status_code == 200
    assert _code(_send(company.seller, "PATCH", f"/{leave.pk}", body)) == (
        412,
        "record.changed_meanwhile",
    )
    leave.refresh_from_db()
    assert (leave.deputy, leave.ends_at) == (company.manager, at("2026-12-01 00:00"))


def test_what_has_begun_keeps_its_beginning(company: Company) -> None:
    span = {"first_on": "2026-11-23", "last_on": "2026-11-27"}
    _plan(company.seller, company.seller, company.colleague, **span)
    leave = Leave.objects.get()
    body = {"version": 1, "deputy_id": company.colleague.pk}

    refused = _send(company.seller, "PATCH", f"/{leave.pk}", body | DAYS)
    assert _code(refused) == (422, "leave.begun")
    longer = span | {"last_on": "2026-11-30"}
    assert _send(company.seller, "PATCH", f"/{leave.pk}", body | longer).status_code == 200


def test_what_is_over_or_called_off_stays(company: Company) -> None:
    _plan(company.seller, company.seller, company.colleague)
    leave = Leave.objects.get()
    assert _send(company.seller, "POST", f"/{leave.pk}/cancel").status_code == 200

    again = _send(company.seller, "POST", f"/{leave.pk}/cancel")
    assert _code(again) == (409, "leave.closed")
    body = {"version": 2, "deputy_id": company.manager.pk, **DAYS}
    assert _code(_send(company.seller, "PATCH", f"/{leave.pk}", body)) == (409, "leave.closed")
    assert _seen(company.seller) == []


def test_a_deputy_out_of_reach_may_not_change_it(company: Company) -> None:
    _plan(company.seller, company.seller, company.service)
    leave = Leave.objects.get()

    assert _send(company.service, "POST", f"/{leave.pk}/cancel").status_code == 404
    assert _send(company.service, "POST", "/999999/cancel").status_code == 404
