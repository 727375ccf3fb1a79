"""A leaver's work as a package: offered, looked at, answered, called off."""

import contextlib
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.common import clock
from genjin.crm.handovers.choices import OPEN, TRANSITIONS, HandoverState
from genjin.crm.handovers.models import Handover
from genjin.crm.leads.models import Lead
from genjin.identity.organisation.holdings import held_by, in_order
from genjin.identity.organisation.services.leaving import disable_user
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_until_idle
from genjin.workplace.leave.services import Span, plan_leave
from genjin.workplace.notifications.models import Notification
from tests.crm.handovers.firm import CAME, NOW, Firm, ask, items, told, work
from tests.factories import make_user
from tests.scenarios.http import Browser
from tests.sop.conftest import at

pytestmark = pytest.mark.django_db


def test_nothing_moves_before_it_is_accepted(firm: Firm) -> None:
    before = {one.kind: one.count for one in held_by(firm.leaver.pk)}

    made = firm.offer(note="下周一离职")
    work()

    assert made["handover"]["state"] == "offered"
    assert {one["kind"]: one["count"] for one in made["handover"]["held"]} == before
    assert {one.kind: one.count for one in held_by(firm.leaver.pk)} == before
    assert not Lead.objects.filter(owner=None).exists()
    assert told(firm.receiver) == ["offered"]
    (entry,) = [
        one
        for one in Browser(firm.receiver).get("/notifications")["items"]
        if one["kind"] == "handover"
    ]
    assert entry["link"] == f"/handovers/{made['handover']['id']}"
    assert entry["title"] == "赵磊 的工作要交给你，等你答复"
    assert entry["body"].startswith("1 个客户、2 条线索")
    (waits,) = ask(firm.receiver, "GET", "", received="true")["items"]
    assert (waits["leaver"]["name"], waits["note"]) == ("赵磊", "下周一离职")


def test_the_receiver_looks_at_it_without_reaching_anything(firm: Firm) -> None:
    firm.lead("", phone="13800001234")
    number = firm.offer()["handover"]["id"]

    seen = items(firm.receiver, number, kind="lead")

    assert seen["total"] == 3
    first = seen["items"][0]
    assert (first["record"]["name"], first["state"], first["moved"]) == ("甲公司", "新线索", False)
    assert first["record"]["reached"] is False
    assert [part["title"] for part in first["parts"] if part["kind"] == "task"] == ["回电"]
    steps = [part for part in first["parts"] if part["kind"] == "step"]
    assert steps
    assert first["due_at"] == min(part["due_at"] for part in steps if part["due_at"])
    assert "13800001234" not in str(seen)
    assert seen["items"][2]["record"]["name"].startswith("#")
    assert "58881234" not in str(items(firm.receiver, number, kind="customer"))
    lone = items(firm.receiver, number, kind="step")["items"]
    assert firm.step.pk in {one["id"] for one in lone}
    assert items(firm.receiver, number)["items"][0]["kind"] == "customer"
    assert Browser(firm.receiver).get(f"/leads/{firm.leads[0].pk}/page", expect=404)


def test_who_has_nothing_to_do_with_it_does_not_find_it(firm: Firm) -> None:
    number = firm.offer()["handover"]["id"]

    for person in (firm.stranger, firm.leaver):
        assert ask(person, "GET", "")["items"] == []
        for path in (f"/{number}", f"/{number}/items"):
            ask(person, "GET", path, status=404)
        ask(person, "POST", f"/{number}/accept", status=404)
        ask(person, "POST", f"/{number}/decline", {"reason": "不"}, status=404)
    for path in ("withdraw", "move-now"):
        ask(firm.receiver, "POST", f"/{number}/{path}", status=403)
    for person in (firm.manager, firm.administrator):
        ask(person, "GET", f"/{number}")
        ask(person, "POST", f"/{number}/accept", status=404)
    ask(firm.manager, "POST", "", {"leaver_id": 1, "receiver_id": 2}, status=403)
    assert Handover.objects.get().state == "offered"


def test_it_is_declined_with_a_reason_and_offered_to_another_one(firm: Firm) -> None:
    number = firm.offer()["handover"]["id"]
    refused = ask(firm.receiver, "POST", f"/{number}/decline", {"reason": "  "}, status=422)
    assert "reason" in refused["fields"]

    ask(firm.receiver, "POST", f"/{number}/decline", {"reason": "手上已经满了"}, status=200)

    (entry,) = Notification.objects.filter(receiver=firm.administrator, kind="handover")
    assert (entry.params["said"], entry.params["reason"]) == ("declined", "手上已经满了")
    assert items(firm.receiver, number)["items"] == []
    ask(firm.receiver, "POST", f"/{number}/accept", status=409)
    work()
    assert Lead.objects.filter(owner=firm.leaver).count() == 2
    again = firm.offer(receiver_id=firm.colleague.pk)
    assert again["handover"]["id"] > number


def test_it_is_withdrawn_while_nobody_has_answered(firm: Firm) -> None:
    number = firm.offer()["handover"]["id"]
    ask(firm.administrator, "POST", f"/{number}/withdraw", status=200)

    assert told(firm.receiver) == ["offered", "withdrawn"]
    assert ask(firm.receiver, "GET", "", received="true")["items"] == []
    ask(firm.receiver, "POST", f"/{number}/accept", status=409)
    ask(firm.administrator, "POST", f"/{number}/withdraw", status=409)


def test_a_receiver_who_cannot_answer_is_not_waited_for(firm: Firm) -> None:
    number = firm.offer()["handover"]["id"]
    ordered = ask(firm.administrator, "POST", f"/{number}/move-now", status=200)
    assert (ordered["handover"]["without_asking"], ordered["handover"]["state"]) == (
        True,
        "accepted",
    )
    work()
    assert Handover.objects.get().state == "done"
    assert told(firm.receiver) == ["offered", "done"]


def test_one_package_of_a_leaver_at_a_time(firm: Firm) -> None:
    number = firm.offer()["handover"]["id"]

    refused = firm.offer(409)

    assert refused["code"] == "handover.open_already"
    assert refused["details"]["handover_id"] == number
    preview = ask(firm.administrator, "GET", "/preview", leaver_id=firm.leaver.pk)
    assert preview["open"]["id"] == number


@pytest.mark.parametrize("receiver", ["self", "gone", "nobody"])
def test_a_receiver_is_somebody_else_who_works_here(firm: Firm, receiver: str) -> None:
    gone = disable_user(actor=firm.administrator, user_id=make_user().pk)
    ids = {"self": firm.leaver.pk, "gone": gone.pk, "nobody": 10**6}
    assert "receiver_id" in firm.offer(422, receiver_id=ids[receiver])["fields"]
    assert not Handover.objects.exists()


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"leaver_id": 10**6}, "leaver_id"),
        ({"leaver_id": 0}, "leaver_id"),
        ({"note": "长" * 501}, "note"),
        ({"without_asking": "maybe"}, "without_asking"),
        ({"more": 1}, "more"),
    ],
)
def test_wrong_input_is_told_by_field(firm: Firm, body: dict[str, Any], field: str) -> None:
    assert field in firm.offer(422, **body)["fields"]


def test_who_holds_nothing_has_nothing_to_hand_over(firm: Firm) -> None:
    assert "leaver_id" in firm.offer(422, leaver_id=firm.stranger.pk)["fields"]


def test_an_offer_to_somebody_who_is_switched_off_is_closed(firm: Firm) -> None:
    number = firm.offer()["handover"]["id"]
    with clock.frozen_at(NOW):
        disable_user(actor=firm.administrator, user_id=firm.receiver.pk)

    page = ask(firm.administrator, "GET", f"/{number}")
    assert page["handover"]["state"] == "lapsed"
    assert told(firm.administrator) == ["lapsed"]
    assert {one["kind"]: one["left"] for one in page["tallies"]}["lead"] == 2
    assert not QueueItem.objects.filter(kind="handover.move").exists()
    firm.offer(receiver_id=firm.colleague.pk)


def test_an_offer_of_somebody_who_has_nothing_left_and_goes_is_closed(firm: Firm) -> None:
    number = firm.offer()["handover"]["id"]
    with clock.frozen_at(NOW):
        for kind in in_order():
            ids = list(kind.rows(firm.leaver.pk).values_list("id", flat=True))
            kind.hand_over(
                ids,
                from_id=firm.leaver.pk,
                to=firm.colleague,
                by=firm.administrator,
                package=None,
            )
        disable_user(actor=firm.administrator, user_id=firm.leaver.pk)

    assert ask(firm.receiver, "GET", f"/{number}")["handover"]["state"] == "lapsed"
    ask(firm.receiver, "POST", f"/{number}/accept", status=409)


def test_who_offered_hears_where_the_job_is_given_up(
    firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    firm.offer(without_asking=True)

    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr("genjin.crm.handovers.jobs.move_part", broken)
    QueueItem.objects.filter(kind="handover.move").update(attempts=7)
    with clock.frozen_at(NOW), contextlib.suppress(RuntimeError):
        run_until_idle(kinds=["handover.move"])

    assert QueueItem.objects.get(kind="handover.move").state == "dead"
    assert told(firm.administrator) == ["stuck"]
    assert Lead.objects.filter(owner=firm.leaver).count() == 2


def test_a_receiver_who_is_away_is_hinted_at(firm: Firm) -> None:
    with clock.frozen_at(CAME):
        span = Span(at("2026-11-25 00:00"), at("2026-11-27 00:00"), True)
        plan_leave(
            actor=firm.receiver,
            user_id=firm.receiver.pk,
            deputy_id=firm.colleague.pk,
            span=span,
        )
    query: dict[str, Any] = {"leaver_id": firm.leaver.pk, "receiver_id": firm.receiver.pk}
    away = ask(firm.administrator, "GET", "/preview", **query)["away"]
    assert away == {
        "until": "2026-11-26T16:00:00Z",
        "deputy": {"id": firm.colleague.pk, "name": "同事"},
    }
    query["receiver_id"] = firm.colleague.pk
    assert ask(firm.administrator, "GET", "/preview", **query)["away"] is None


@pytest.mark.parametrize("state", ["offered", "done"])
def test_a_page_costs_the_same_for_more_records(firm: Firm, state: str) -> None:
    def statements(number: int) -> int:
        with clock.frozen_at(CAME):
            for n in range(number):
                firm.lead(f"线索{number}-{n}")
        made = firm.offer(without_asking=state == "done")["handover"]["id"]
        work()
        browser = Browser(firm.receiver)
        paths = [f"/handovers/{made}", f"/handovers/{made}/items?kind=lead", "/handovers"]
        for path in paths:
            browser.get(path)
        with clock.frozen_at(NOW), CaptureQueriesContext(connection) as seen:
            for path in paths:
                browser.get(path)
        if state == "offered":
            ask(firm.administrator, "POST", f"/{made}/withdraw", status=200)
        return len(seen)

    assert statements(2) == statements(20)


def test_every_state_has_its_way_on() -> None:
    assert set(TRANSITIONS) == set(HandoverState.values)
    assert {state for state, to in TRANSITIONS.items() if to} == set(OPEN)
