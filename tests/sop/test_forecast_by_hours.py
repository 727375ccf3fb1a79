"""The forecast goes by the working hours of whoever does each step."""

from collections.abc import Iterator
from datetime import date

import pytest

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import published
from genjin.sop.definitions.services import publish_sop
from genjin.sop.trial.trying import forecast_load, replay_past
from genjin.workplace.calendars.hours import Typed
from genjin.workplace.calendars.services.own import NewHours, create_shift, set_department_hours
from tests.analytics.team import Team, at, come_in, make_team, put, say
from tests.factories import make_user


@pytest.fixture
def team(db: None) -> Iterator[Team]:
    with clock.frozen_at(at("11-24 10:00")):
        yield make_team()


def _week(team: Team) -> None:
    first = come_in(team.lin, "11-16 10:00")
    say(team.lin, first, "11-16 11:00", attitude="positive")
    put(team.lin, first, "11-16 15:00", needs="两条线联网")
    come_in(team.zhou, "11-17 10:00", tier="growing")
    come_in(team.tang, "11-18 10:00")


TWO_STEPS = """\
sop: two_steps
name: {zh: 两步, en: Two steps}
starts_on: lead
steps:
  - key: first
    name: 第一步
    who: owner
    due: {working_time: 6h}
    proof: {click: {}}
  - key: second
    name: 第二步
    who: owner
    after: [first]
    due: {working_time: 1h}
    proof: {click: {}}
"""
FRIDAY, SATURDAY, MONDAY = date(2026, 11, 27), date(2026, 11, 28), date(2026, 11, 30)


def test_a_forecast_goes_by_the_hours_of_each_person(team: Team) -> None:
    """What comes in on a Friday afternoon is six hours further on Monday; on Saturday for a
    department that has one day off; in the same night for who works at night."""
    _week(team)
    definition = published(publish_sop(TWO_STEPS, by=None).pk).definition
    day = [(9 * 60, 12 * 60), (13 * 60 + 30, 18 * 60)]
    one_day_off: Typed = [*([day] * 6), []]
    nights: Typed = [*([[(22 * 60, 6 * 60)]] * 5), [], []]
    plain = forecast_load(definition, replay_past(team.administrator, definition))
    assert (FRIDAY in plain.days, SATURDAY in plain.days) == (True, False)
    assert plain.load[team.lin.pk] == plain.load[team.tang.pk]

    set_department_hours(
        actor=team.administrator, department_id=team.east.pk, new=NewHours(one_day_off)
    )
    create_shift(
        actor=team.administrator, name="夜班", person_ids=[team.zhou.pk], new=NewHours(nights)
    )
    found = forecast_load(definition, replay_past(team.administrator, definition))

    assert {SATURDAY, *plain.days} <= set(found.days)
    each = plain.load[team.tang.pk][FRIDAY] / 2  # a first step of that day, a second of the last
    office, six, night = (found.load[one.pk] for one in (team.tang, team.lin, team.zhou))
    assert [office[one] for one in plain.days] == pytest.approx([2 * each] * len(plain.days))
    week = (FRIDAY, SATURDAY, MONDAY)
    assert [office[one] for one in week] == pytest.approx([2 * each, 0, 2 * each])
    assert [six[one] for one in week] == pytest.approx([2 * each, each, each])
    assert [night[one] for one in week] == pytest.approx([2 * each, 0, 2 * each])
    assert sum(night.values()) == pytest.approx(sum(office.values()))


def test_people_of_one_role_each_have_their_share_by_their_hours(team: Team) -> None:
    """Two take turns at one step and three at another."""
    _week(team)
    for number in (1, 2):
        make_user("service", name=f"客服{number}", department=team.south)
    make_user("manager", name="另一位主管", department=team.south)
    who = ("who: owner", "who: {role: service}"), ("who: owner", "who: {role: manager}")
    source = TWO_STEPS.replace(*who[0], 1).replace(*who[1], 1)
    definition = published(publish_sop(source, by=None).pk).definition
    one_day_off: Typed = [*([[(9 * 60, 18 * 60)]] * 6), []]
    set_department_hours(
        actor=team.administrator, department_id=team.south.pk, new=NewHours(one_day_off)
    )

    load = forecast_load(definition, replay_past(team.administrator, definition)).load

    service = [one.pk for one in User.objects.filter(role="service", is_active=True)]
    sums = [sum(load[one].values()) for one in service]
    assert len(service) == 3
    assert sums == pytest.approx([sums[0]] * 3)
