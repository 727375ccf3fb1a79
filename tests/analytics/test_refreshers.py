"""Who keeps an SOP badly is asked to go through it again, and says when they did."""

from datetime import datetime, timedelta
from itertools import count
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.analytics.refreshers.jobs import WEEKLY, next_monday
from genjin.analytics.refreshers.models import Refresher
from genjin.analytics.refreshers.services import give_refreshers
from genjin.common import clock
from genjin.identity.users.models import User
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.definitions.services import Publication, publish_version, save_draft
from genjin.sop.runs.models import StepRun
from genjin.workplace.leave.services import Span, plan_leave
from genjin.workplace.notifications.models import Notification
from tests.analytics.team import NOW, Team, at
from tests.scenarios.http import Browser

_attempts = count(100)


def _due(person: User, *, due: int, kept: int) -> None:
    """So many of the person's steps fell due in these days, and so many of them were done."""
    row = StepRun.objects.filter(step__key="needs").order_by("id").first()
    assert row is not None
    for n in range(due):
        opened = NOW - timedelta(days=5)
        done = opened + timedelta(hours=1) if n < kept else None
        row.pk, row.attempt = None, next(_attempts)
        row.owner, row.department = person, person.department
        row.state = "done" if done else "open"
        row.opened_at, row.due_at = opened, opened + timedelta(hours=2)
        row.done_at, row.late, row.counted = done, False, True
        row.save(force_insert=True)


@pytest.fixture
def team_of_none(week: Team) -> Team:
    """Nothing of the week itself counts."""
    StepRun.objects.update(counted=False)
    return week


def _give(when: datetime = NOW) -> int:
    with clock.frozen_at(when):
        return give_refreshers(when)


def _get(person: User, path: str = "", expect: int = 200, when: datetime = NOW) -> Any:
    with clock.frozen_at(when):
        return Browser(person).get(f"/refreshers{path}", expect=expect)


def _read(person: User, refresher: int, status: int = 204) -> None:
    with clock.frozen_at(NOW):
        Browser(person).post(f"/refreshers/{refresher}/read", status=status)


@pytest.mark.parametrize(("due", "kept", "given"), [(9, 0, 0), (10, 6, 1), (10, 7, 0), (20, 0, 1)])
def test_who_keeps_it_badly_is_asked(team_of_none: Team, due: int, kept: int, given: int) -> None:
    _due(team_of_none.lin, due=due, kept=kept)

    assert _give() == given
    rung = Notification.objects.filter(receiver=team_of_none.lin, kind="refresher")
    assert [(one.params["due"], one.params["kept"]) for one in rung] == [(due, kept)] * given


def test_nobody_is_asked_twice_within_a_month(team_of_none: Team) -> None:
    _due(team_of_none.lin, due=12, kept=2)
    assert (_give(), _give(NOW + timedelta(days=1))) == (1, 0)
    _read(team_of_none.lin, Refresher.objects.get().pk)
    assert _give(NOW + timedelta(days=20)) == 0


def test_who_is_away_is_asked_when_they_are_back(team_of_none: Team) -> None:
    team = team_of_none
    _due(team.lin, due=12, kept=2)
    span = Span(NOW - timedelta(hours=1), NOW + timedelta(days=2), False)
    with clock.frozen_at(NOW - timedelta(hours=2)):
        plan_leave(actor=team.lin, user_id=team.lin.pk, deputy_id=team.zhou.pk, span=span)

    assert _give() == 0
    assert _give(NOW + timedelta(days=3)) == 1


def test_the_page_shows_what_is_kept_worst_and_what_it_asks(team_of_none: Team) -> None:
    lin = team_of_none.lin
    _due(lin, due=12, kept=2)
    _give()
    one = Refresher.objects.get().pk

    page = _get(lin, f"/{one}")

    assert page["refresher"]["before"] == {"due": 12, "kept": 2, "percent": 17}
    (step,) = page["steps"]
    assert (step["key"], step["kept"]["kept"], step["kept"]["due"]) == ("needs", 2, 12)
    assert step["proof"] == "填写「需求」"
    assert (page["may_read"], page["since"]) == (True, None)

    _read(lin, one)
    page = _get(lin, f"/{one}", when=NOW + timedelta(days=3))
    assert page["may_read"] is False
    assert page["since"] == {"due": 0, "kept": 0, "percent": None}
    _read(lin, one, 409)


def test_only_the_person_and_those_above_see_it(team_of_none: Team) -> None:
    team = team_of_none
    _due(team.lin, due=12, kept=2)
    _give()
    one = Refresher.objects.get().pk

    for person in (team.zhou, team.tang, team.service):
        _get(person, f"/{one}", 404)
        assert _get(person)["items"] == []
        _read(person, one, 404)
    for person in (team.manager, team.director):
        assert [line["id"] for line in _get(person)["items"]] == [one]
        assert _get(person, f"/{one}")["may_read"] is False
        _read(person, one, 404)
    assert Refresher.objects.get().read_at is None


def test_it_is_looked_with_each_publication_and_each_monday(team_of_none: Team) -> None:
    team = team_of_none
    _due(team.lin, due=12, kept=2)
    source = team.version.source.replace("due: {working_time: 2h}", "due: {working_time: 4h}")
    with clock.frozen_at(NOW):
        draft = save_draft(
            actor=team.administrator, sop_id=team.version.sop_id, source=source, revision=0
        )
        publish_version(
            actor=team.administrator,
            sop_id=draft.sop_id,
            number=draft.number,
            publication=Publication("live", draft.revision, "首触宽到 4 小时"),
        )
        run_until_idle()
    given = Refresher.objects.get()
    assert (given.person, given.sop_id) == (team.lin, team.version.sop_id)
    assert _get(team.lin, f"/{given.pk}")["note"] == "首触宽到 4 小时"

    assert next_monday(at("11-27 15:00")) == at("11-30 09:00")
    assert next_monday(at("11-30 09:00")) == at("12-07 09:00")
    assert next_monday(at("11-30 08:59")) == at("11-30 09:00")
    assert not QueueItem.objects.filter(kind=WEEKLY, state="dead").exists()


def test_the_list_and_the_page_ask_as_often_for_many(team_of_none: Team) -> None:
    team = team_of_none
    _due(team.lin, due=12, kept=2)
    _give()
    one = Refresher.objects.get().pk

    def asked() -> int:
        with CaptureQueriesContext(connection) as caught:
            _get(team.director)
            _get(team.director, f"/{one}")
        return len(caught)

    asked()
    before = asked()
    _due(team.zhou, due=15, kept=1)
    _due(team.tang, due=15, kept=1)
    assert _give() == 2
    assert asked() == before
