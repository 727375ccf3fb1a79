"""What people say of an SOP is counted, answered, and seen by those who change it."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.activities.follow_ups.models import FollowUp
from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.definitions.models import Sop
from genjin.sop.voices.models import Voice
from genjin.sop.voices.selectors import records_of
from genjin.sop.voices.services import answer_voice, say
from genjin.workplace.notifications.models import Notification
from tests.scenarios.http import Browser
from tests.sop.conftest import MONDAY, Company, company
from tests.sop.small import call, new_lead, publish, step

__all__ = ["company"]


@pytest.fixture
def sop(company: Company) -> Sop:
    return publish(step("do"), step("next", after=["do"])).sop


def _say(person: User, sop: Sop, kind: str = "too_hard", *, status: int = 201, **more: Any) -> Any:
    with clock.frozen_at(MONDAY):
        body = {"step": "do", "kind": kind, **more}
        return Browser(person).post(f"/sops/{sop.pk}/voices", body, status=status)


def _said(person: User, sop: Sop, **wanted: Any) -> Any:
    return Browser(person).get(f"/sops/{sop.pk}/voices", **wanted)


def _answer(person: User, voice: int, *, status: int = 204) -> Any:
    with clock.frozen_at(MONDAY):
        path, body = f"/sops/voices/{voice}/answer", {"answer": "下一版放宽到一天"}
        return Browser(person).post(path, body, status=status)


def test_it_is_counted_by_step_and_kind(company: Company, sop: Sop) -> None:
    _say(company.seller, sop)
    _say(company.colleague, sop)
    _say(company.colleague, sop, "suggestion", step="", text="少一步")

    found = _said(company.administrator, sop)
    assert found["counts"] == [
        {"step": "", "kind": "suggestion", "people": 1},
        {"step": "do", "kind": "too_hard", "people": 2},
    ]
    assert (found["open"], len(found["items"])) == (3, 3)
    assert len(_said(company.administrator, sop, step="do")["items"]) == 2


def test_all_others_see_their_own_and_how_many(company: Company, sop: Sop) -> None:
    _say(company.seller, sop, text="两小时打不通")
    _say(company.colleague, sop)

    found = _said(company.seller, sop)
    assert [one["text"] for one in found["items"]] == ["两小时打不通"]
    assert found["counts"] == [{"step": "do", "kind": "too_hard", "people": 2}]


def test_the_same_again_changes_what_was_said(company: Company, sop: Sop) -> None:
    first = _say(company.seller, sop, text="太紧")
    again = _say(company.seller, sop, text="两小时太紧")

    assert (again["id"], again["text"]) == (first["id"], "两小时太紧")
    _answer(company.administrator, first["id"])
    later = _say(company.seller, sop, text="还是太紧")
    assert later["id"] != first["id"]
    items = _said(company.administrator, sop)["items"]
    assert [one["id"] for one in items] == [later["id"], first["id"]]


def test_who_said_it_hears_the_answer(company: Company, sop: Sop) -> None:
    voice = _say(company.seller, sop)["id"]
    _answer(company.manager, voice, status=403)
    _answer(company.administrator, voice)

    assert _answer(company.administrator, voice, status=409)["code"] == "voice.answered_already"
    (told,) = Notification.objects.filter(kind="voice")
    assert told.receiver_id == company.seller.pk
    (entry,) = Browser(company.seller).get("/notifications")["items"]
    assert entry["link"] == f"/sop/{sop.pk}/design?step=do"
    assert entry["body"] == "下一版放宽到一天"
    (mine,) = _said(company.seller, sop)["items"]
    assert (mine["answer"], mine["answered_by"]["id"]) == (
        "下一版放宽到一天",
        company.administrator.pk,
    )


def test_a_suggestion_leads_to_where_it_worked(company: Company, sop: Sop) -> None:
    lead = new_lead(company)
    call(company.seller, lead, "2026-11-23 10:10")
    follow_up = FollowUp.objects.get()
    words: dict[str, Any] = {"text": "先问停机损失", "follow_up_id": follow_up.pk}
    _say(company.colleague, sop, "suggestion", status=404, **words)
    said = _say(company.seller, sop, "suggestion", **words)
    _say(company.seller, sop, "suggestion", step="next", **words)

    record = {"type": "lead", "id": lead.pk, "name": "砚合自动化"}
    assert said["record"] == record
    items = _said(company.administrator, sop)["items"]
    assert [one["record"] for one in items] == [record, record]

    assert records_of(company.colleague, list(Voice.objects.all())) == {}


def test_the_list_asks_as_often_for_many(company: Company, sop: Sop) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as caught:
            _said(company.administrator, sop)
        return len(caught)

    for _ in range(4):
        lead = new_lead(company)
        call(company.seller, lead, "2026-11-23 10:10")
    first, *others = FollowUp.objects.order_by("id")
    _say(company.seller, sop, "suggestion", text="问", follow_up_id=first.pk)
    asked()
    before = asked()
    for place, row in zip(("do", "next", ""), others, strict=True):
        _say(company.seller, sop, "unclear", step=place, follow_up_id=row.pk)
    assert asked() == before


def test_bad_input(company: Company, sop: Sop) -> None:
    assert _say(company.seller, sop, "suggestion", status=422)["code"] == "voice.say_what"
    assert _say(company.seller, sop, step="gone", status=404)["code"] == "voice.no_such_step"
    _say(company.seller, sop, "nice", status=422)
    _say(company.seller, sop, text="长" * 301, status=422)
    _answer(company.administrator, 10**9, status=404)
    assert not Voice.objects.exists()


def test_the_library_says_how_many_wait(company: Company) -> None:
    def waiting(person: User) -> int:
        with clock.frozen_at(MONDAY):
            (line,) = Browser(person).get("/sops")["items"]
        return int(line["voices"])

    assert waiting(company.administrator) == 0
    voice = say(
        actor=company.seller, sop_id=company.version.sop_id, step="", kind="unclear", text=""
    )
    assert (waiting(company.administrator), waiting(company.seller)) == (1, 0)
    answer_voice(actor=company.administrator, voice_id=voice.pk, answer="下一版写清楚")
    assert waiting(company.administrator) == 0
