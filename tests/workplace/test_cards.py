"""The bell in a chat too: a card that leads to what can be done at once."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.platform.messengers import jobs
from genjin.platform.messengers.cards import Card
from genjin.platform.messengers.services import queue_card
from genjin.platform.queue.pauses import Pause
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.runs.models import StepRun
from tests.messengers import Platforms
from tests.scenarios.http import Browser
from tests.sop.conftest import MONDAY, Company, at, company

__all__ = ["company"]
PHONE = "13800138000"
ADDRESS = "https://crm.example.com"


@pytest.fixture
def platforms(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Platforms]:
    monkeypatch.setattr(jobs, "_open", {})
    monkeypatch.setattr(jobs, "_pauses", defaultdict(Pause))
    settings.ADDRESS = ADDRESS
    with Platforms(people={PHONE: "lin"}) as platforms:
        settings.MESSENGERS = {"wecom": platforms.url("wecom")}
        yield platforms


@pytest.fixture
def seller(company: Company) -> User:
    User.objects.filter(pk=company.seller.pk).update(phone="+86 138-0013 8000")
    return company.seller


def _lead(seller: User, name: str = "栖禾食品机械") -> int:
    with clock.frozen_at(MONDAY):
        return int(Browser(seller).post("/leads", {"company": name, "contact_name": "周敏"})["id"])


def _work(moment: str) -> None:
    with clock.frozen_at(at(moment)):
        run_until_idle()


def _cards(platforms: Platforms) -> list[Any]:
    return [told.body["template_card"] for told in platforms.taken]


def test_a_reminder_can_be_acted_upon(platforms: Platforms, seller: User) -> None:
    lead = _lead(seller)
    step = StepRun.objects.get(subject_id=lead, step__key="first_contact")
    for minute in range(20, 40, 2):
        _work(f"2026-11-23 11:{minute}")

    (card,) = _cards(platforms)
    assert "首次触达" in card["main_title"]["title"]
    assert card["card_action"]["url"] == f"{ADDRESS}/leads/{lead}"
    assert [(one["title"], one["url"]) for one in card["jump_list"]] == [
        ("写跟进", f"{ADDRESS}/do/step/{step.pk}?act=write"),
        ("稍后", f"{ADDRESS}/do/step/{step.pk}?act=snooze"),
        ("转交", f"{ADDRESS}/do/step/{step.pk}?act=hand_over"),
    ]


def test_one_that_is_about_several_leads_to_all(platforms: Platforms, seller: User) -> None:
    for name in ("栖禾食品机械", "澄江纺织机械"):
        _lead(seller, name)
    for minute in range(20, 40, 2):
        _work(f"2026-11-23 11:{minute}")

    (card,) = _cards(platforms)
    assert card["jump_list"] == []
    assert card["card_action"]["url"] == f"{ADDRESS}/notifications"
    assert {"栖禾食品机械", "澄江纺织机械"} <= set(card["sub_title_text"].splitlines())


def test_who_leads_is_told_and_led_to_the_record(
    platforms: Platforms, company: Company, seller: User
) -> None:
    User.objects.filter(pk=seller.pk).update(phone="")
    User.objects.filter(pk=company.manager.pk).update(phone=PHONE)
    lead = _lead(seller)
    for hour in range(12, 19):
        for minute in (1, 3, 20, 40):
            _work(f"2026-11-23 {hour}:{minute:02}")

    cards = _cards(platforms)
    assert cards
    assert {card["card_action"]["url"] for card in cards} == {f"{ADDRESS}/leads/{lead}"}
    assert [card["jump_list"] for card in cards] == [[]] * len(cards)


def test_what_is_not_wanted_there_is_not_sent(platforms: Platforms, seller: User) -> None:
    browser = Browser(seller)
    held = browser.get("/preferences")
    assert [(one["name"], one["address"]) for one in held["channels"]] == [
        ("mail", ""),
        ("wecom", PHONE),
    ]
    assert "reminder" in held["channels"][1]["kinds"]
    assert "sop_changed" not in held["channels"][1]["kinds"]
    browser.put(
        "/preferences",
        {
            "channels": [{"name": "mail", "kinds": []}],
            "quiet_from": None,
            "quiet_to": None,
            "digest_at": None,
        },
        status=204,
    )
    assert browser.get("/preferences")["channels"][1]["kinds"] == []
    _lead(seller)
    for minute in range(20, 40, 2):
        _work(f"2026-11-23 11:{minute}")
    assert platforms.taken == []


def test_a_number_that_nobody_has_is_said_to_whose_it_is(
    platforms: Platforms, seller: User
) -> None:
    def lost() -> bool:
        return bool(Browser(seller).get("/preferences")["channels"][1]["lost"])

    platforms.people.clear()
    _lead(seller)
    assert not lost()
    for minute in range(20, 40, 2):
        _work(f"2026-11-23 11:{minute}")
    assert lost()

    platforms.people[PHONE] = "lin"
    card = Card("测试", "", f"{ADDRESS}/today")
    with clock.frozen_at(at("2026-11-23 12:00")):
        queue_card(messenger="wecom", phone=PHONE, card=card, key="again")
        run_until_idle()
    assert not lost()


def test_a_chat_that_is_set_up_later_is_as_shipped(
    platforms: Platforms, seller: User, settings: Any
) -> None:
    there = settings.MESSENGERS
    settings.MESSENGERS = {}
    browser = Browser(seller)
    held = browser.get("/preferences")
    assert [one["name"] for one in held["channels"]] == ["mail"]
    sent = {"channels": [{"name": "mail", "kinds": []}]}
    hours = {"quiet_from": None, "quiet_to": None, "digest_at": None}
    browser.put("/preferences", sent | hours, status=204)

    settings.MESSENGERS = there
    mail, wecom = browser.get("/preferences")["channels"]
    assert mail["kinds"] == []
    assert "overdue" in wecom["kinds"]
