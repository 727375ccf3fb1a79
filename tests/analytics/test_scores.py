"""The score of a month: the formula, what is disputed of it, and that it never changes later."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.analytics.scores.formula import Share, score_of
from genjin.analytics.scores.models import Dispute, MonthScore
from genjin.analytics.scores.months import Month
from genjin.analytics.scores.services import freeze_next_month
from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.runs.models import StepRun
from genjin.sop.statistics.selectors.days import days_to_tally
from genjin.sop.statistics.services import tally_days
from genjin.workplace.leave.services import Span, plan_leave
from genjin.workplace.notifications.models import Notification
from tests.analytics.team import NOW, Team, at, import_leads
from tests.scenarios.http import Browser

FILING_OVER, FROZEN = at("12-06 00:00"), at("12-11 00:00")


def _get(person: User, path: str = "", when: datetime = NOW, **wanted: Any) -> Any:
    expect = wanted.pop("expect", 200)
    with clock.frozen_at(when):
        return Browser(person).get(f"/scores{path}", expect=expect, **wanted)


def _of(asker: User, person: User, when: datetime = NOW, **wanted: Any) -> Any:
    return _get(asker, f"/people/{person.pk}", when, **wanted)


def _rows(asker: User, when: datetime = NOW, **wanted: Any) -> dict[str, Any]:
    return {one["person"]["name"]: one for one in _get(asker, "", when, **wanted)["people"]}


def _dispute(person: User, step_run_id: int, *, when: datetime = NOW, status: int = 204) -> Any:
    body = {"step_run_id": step_run_id, "reason": "客户出国，说好周五再联系"}
    with clock.frozen_at(when):
        return Browser(person).post("/scores/disputes", body, status=status)


def _answer(
    person: User, dispute: int, *, accept: bool = True, answer: str = "", status: int = 204
) -> Any:
    with clock.frozen_at(NOW):
        path = f"/scores/disputes/{dispute}/answer"
        return Browser(person).post(path, {"accept": accept, "answer": answer}, status=status)


def _missed(team: Team, person: User) -> list[int]:
    return [one["step_run_id"] for one in _of(person, person)["missed"]]


def test_the_formula() -> None:
    assert score_of([]) is None
    assert score_of([Share(1, 1, 10, 8, 0)]) == 80
    assert score_of([Share(1, 1, 10, 8, 2)]) == 100
    assert score_of([Share(1, 3, 10, 10, 0), Share(2, 1, 10, 0, 0)]) == 75
    assert score_of([Share(1, 0, 10, 0, 0), Share(2, 1, 2, 1, 0)]) == 50
    assert score_of([Share(1, 1, 2, 0, 2)]) is None


@pytest.mark.parametrize(
    ("month", "until", "frozen"),
    [
        ("2026-11", "2026-12-06T00:00:00+08:00", "2026-12-11T00:00:00+08:00"),
        ("2026-12", "2027-01-06T00:00:00+08:00", "2027-01-11T00:00:00+08:00"),
    ],
)
def test_until_when_a_month_is_open(month: str, until: str, frozen: str) -> None:
    found = Month.read(month)
    assert found.disputed_until == datetime.fromisoformat(until)
    assert found.frozen_from == datetime.fromisoformat(frozen)
    assert (str(found), found.next.before) == (month, found)


def test_it_is_what_the_heat_map_counts(week: Team) -> None:
    with clock.frozen_at(NOW):
        monitor = Browser(week.director).get(f"/sops/{week.version.sop_id}/monitor", days=27)
    rates = {one["name"]: one["rate"] for one in monitor["adherence"]["people"]}

    found = _rows(week.director)
    assert rates
    assert {name: one["score"] for name, one in found.items()} == rates
    for one in found.values():
        of_person = _get(week.director, f"/people/{one['person']['id']}")
        assert of_person["person"] == one
        assert of_person["missed_total"] == one["due"] - one["kept"] == len(of_person["missed"])
        assert sum(share["due"] for share in of_person["sops"]) == one["due"]


def test_sums_of_days_say_the_same(week: Team) -> None:
    before = _rows(week.director)
    with clock.frozen_at(NOW):
        tally_days(days_to_tally(NOW, 100))

    assert _rows(week.director) == before


def test_each_sees_what_they_reach(week: Team) -> None:
    assert set(_rows(week.lin)) == {week.lin.name}
    assert set(_rows(week.manager)) == {week.lin.name, week.zhou.name}
    _of(week.lin, week.zhou, expect=404)
    assert _get(week.service)["people"] == []


def test_what_is_excused_does_not_count(week: Team) -> None:
    person = week.zhou
    before = _rows(person)[person.name]
    step, *_ = _missed(week, person)
    _dispute(person, step)
    (waiting,) = _get(week.manager)["to_answer"]
    assert (waiting["step_run_id"], waiting["may_answer"]) == (step, True)
    assert _rows(week.manager)[person.name]["open"] == 1
    assert _get(person)["to_answer"] == []

    _answer(week.manager, waiting["dispute"]["id"])

    after = _rows(person)[person.name]
    assert (after["due"], after["kept"], after["excused"]) == (before["due"], before["kept"], 1)
    assert after["score"] == round(100 * before["kept"] / (before["due"] - 1), 1)
    (said,) = [one for one in _of(person, person)["missed"] if one["step_run_id"] == step]
    assert said["dispute"]["state"] == "accepted"
    assert said["dispute"]["answered_by"]["name"] == week.manager.name
    kinds = Notification.objects.filter(kind="score").order_by("id")
    assert [one.receiver_id for one in kinds] == [week.manager.pk, person.pk]


def test_where_the_manager_is_away_the_next_above_is_told(week: Team) -> None:
    """Whoever stands in does their work; people are judged by who leads them."""
    step, *_ = _missed(week, week.zhou)
    span = Span(NOW - timedelta(hours=1), NOW + timedelta(days=1), True)
    plan_leave(actor=week.manager, user_id=week.manager.pk, deputy_id=week.lin.pk, span=span)
    _dispute(week.zhou, step)

    (told,) = Notification.objects.filter(kind="score")
    assert told.receiver_id == week.director.pk
    (entry,) = Browser(week.director).get("/notifications")["items"]
    assert entry["link"] == "/scores?month=2026-11"


def test_what_is_declined_counts_and_says_why(week: Team) -> None:
    person = week.zhou
    before = _rows(person)[person.name]
    step, *_ = _missed(week, person)
    _dispute(person, step)
    dispute = Dispute.objects.get().pk

    assert _answer(week.manager, dispute, accept=False, status=422)["code"] == "score.no_answer"
    _answer(week.manager, dispute, accept=False, answer="当天有时间打一个电话")

    assert _rows(person)[person.name] == before
    again = _answer(week.director, dispute, status=409)
    assert again["code"] == "score.answered_already"
    assert _dispute(person, step, status=409)["code"] == "score.disputed_already"


def test_who_may_dispute_and_answer(week: Team) -> None:
    step, *_ = _missed(week, week.zhou)
    kept = StepRun.objects.filter(owner=week.lin, state="done", late=False, counted=True)
    _dispute(week.lin, step, status=404)
    _dispute(week.manager, step, status=404)
    assert _dispute(week.lin, kept[0].pk, status=409)["code"] == "score.not_disputable"
    _dispute(week.zhou, step)
    dispute = Dispute.objects.get().pk
    _answer(week.zhou, dispute, status=403)
    _of(week.service, week.service)
    _answer(week.lin, dispute, status=403)
    assert Dispute.objects.get().state == "open"


def test_nobody_answers_their_own(week: Team) -> None:
    step, *_ = _missed(week, week.zhou)
    StepRun.objects.filter(pk=step).update(owner=week.manager)
    _dispute(week.manager, step)
    dispute = Dispute.objects.get().pk

    assert _get(week.manager)["to_answer"] == []
    assert _answer(week.manager, dispute, status=409)["code"] == "score.own_dispute"
    _answer(week.director, dispute)


def test_after_the_fifth_it_is_too_late(week: Team) -> None:
    first, second, *_ = _missed(week, week.zhou)
    _dispute(week.zhou, first, when=FILING_OVER - timedelta(seconds=1))
    refused = _dispute(week.zhou, second, when=FILING_OVER, status=409)

    assert refused["code"] == "score.too_late"
    assert "2026-12-05" in refused["message"]
    found = _of(week.zhou, week.zhou, FILING_OVER, month="2026-11")
    assert not any(one["may_dispute"] for one in found["missed"])


def _freeze(when: datetime) -> list[str]:
    frozen: list[str] = []
    with clock.frozen_at(when):
        while month := freeze_next_month(when):
            frozen.append(str(month))
    return frozen


def test_a_frozen_month_never_changes(week: Team) -> None:
    assert _freeze(FROZEN - timedelta(seconds=1)) == []
    before = _rows(week.director, FROZEN, month="2026-11")
    assert _freeze(FROZEN) == ["2026-11"]
    assert _rows(week.director, FROZEN, month="2026-11") == before
    assert _get(week.director, "", FROZEN, month="2026-11")["month"]["frozen_at"]

    StepRun.objects.filter(owner=week.zhou).update(done_at=at("11-23 09:00"), state="done")
    with clock.frozen_at(FROZEN):
        path, body = "/scores/weights", {"sop_id": week.version.sop_id, "weight": 0}
        Browser(week.administrator).put(path, body, status=204)

    assert _rows(week.director, FROZEN, month="2026-11") == before
    assert _freeze(FROZEN) == []
    assert _freeze(at("12-31 12:00")) == []
    row = MonthScore.objects.filter(owner=week.zhou).get()
    assert (row.weight, row.department_id) == (1, week.east.pk)


def test_what_nobody_answers_in_time_is_decided_for_the_person(week: Team) -> None:
    step, *_ = _missed(week, week.zhou)
    _dispute(week.zhou, step)
    _freeze(FROZEN)

    assert _rows(week.zhou, FROZEN, month="2026-11")[week.zhou.name]["excused"] == 1
    (said,) = [
        one
        for one in _of(week.zhou, week.zhou, FROZEN, month="2026-11")["missed"]
        if one["step_run_id"] == step
    ]
    assert (said["dispute"]["state"], said["dispute"]["answered_by"]) == ("accepted", None)
    assert Notification.objects.filter(kind="score", receiver=week.zhou).count() == 1


def test_months_that_were_missed_are_frozen_in_order(week: Team) -> None:
    assert _freeze(at("12-31 12:00")) == ["2026-11"]
    assert [str(one) for one in _months_until(datetime(2027, 2, 11, tzinfo=NOW.tzinfo))] == [
        "2026-12",
        "2027-01",
    ]


def _months_until(when: datetime) -> list[Month]:
    with clock.frozen_at(when):
        found = []
        while month := freeze_next_month(when):
            found.append(month)
        return found


def test_an_sop_weighs_what_the_administrator_says(week: Team) -> None:
    path, body = "/scores/weights", {"sop_id": week.version.sop_id, "weight": 0}
    with clock.frozen_at(NOW):
        Browser(week.manager).put(path, body, status=403)
        Browser(week.administrator).put(path, body | {"weight": 11}, status=422)
        Browser(week.administrator).put(path, body | {"sop_id": 10**9}, status=404)
        Browser(week.administrator).put(path, body, status=204)

    assert {one["score"] for one in _get(week.director)["people"]} == {None}


@pytest.mark.parametrize("month", ["2026-13", "2026-1", "next", "2027-01"])
def test_no_other_months(week: Team, month: str) -> None:
    _get(week.director, month=month, expect=422)


def test_it_costs_the_same_for_many(week: Team) -> None:
    def statements(path: str) -> int:
        _get(week.director, path)
        with CaptureQueriesContext(connection) as made:
            _get(week.director, path)
        return len(made)

    paths = ["", f"/people/{week.lin.pk}"]
    few = [statements(path) for path in paths]
    import_leads(week.lin, "11-23 09:00", 40, week.version)
    StepRun.objects.filter(state="open").update(due_at=at("11-26 10:00"))

    assert _get(week.director)["people"][0]["due"] > 0
    assert [statements(path) for path in paths] == few
