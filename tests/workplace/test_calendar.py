"""The company's calendar through its commands."""

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from genjin.common import clock, facts
from genjin.common.errors import NotAllowedError
from genjin.common.working_time import OFFICE_DAY, OFFICE_WEEK
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from genjin.workplace.calendars import errors
from genjin.workplace.calendars.choices import DayKind, DaySource
from genjin.workplace.calendars.events import CalendarChanged
from genjin.workplace.calendars.models import CalendarDay
from genjin.workplace.calendars.selectors import (
    CalendarYear,
    company_working_time,
    get_calendar_year,
)
from genjin.workplace.calendars.services.days import remove_day, set_day
from genjin.workplace.calendars.services.hours import set_hours
from genjin.workplace.calendars.services.seeding import seed_calendar
from tests.factories import make_user

pytestmark = pytest.mark.django_db

SHANGHAI = ZoneInfo("Asia/Shanghai")
IN_2026 = datetime(2026, 3, 10, 2, tzinfo=SHANGHAI)
FRIDAY = date(2026, 3, 13)
SATURDAY = date(2026, 3, 14)
NATIONAL_DAY = date(2026, 10, 1)
MAKE_UP_DAY = date(2026, 10, 10)

changes: list[CalendarChanged] = []
facts.hear(CalendarChanged, name="test_calendar")(changes.append)


@pytest.fixture
def administrator() -> User:
    return make_user(Role.ADMINISTRATOR)


@pytest.fixture(autouse=True)
def _no_old_news() -> None:
    changes.clear()


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=SHANGHAI)


def due(start: datetime) -> datetime:
    """Two working hours later."""
    return company_working_time().add(start, 120).astimezone(SHANGHAI)


def week(**days: Iterable[tuple[int, int]]) -> list[Iterable[tuple[int, int]]]:
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return [days.get(name, ()) for name in names]


def seed_in_2026() -> int:
    with clock.frozen_at(IN_2026):
        return seed_calendar()


def year_2026() -> CalendarYear:
    with clock.frozen_at(IN_2026):
        return get_calendar_year(2026)


def line_of(day: date) -> tuple[date, str, str, str] | None:
    """What is set, with its kind, name and source."""
    lines = ((one.date, one.kind, one.name, one.source) for one in year_2026().days)
    return next((line for line in lines if line[0] == day), None)


def test_office_hours_hold_until_somebody_sets_others() -> None:
    assert company_working_time().week == OFFICE_WEEK
    assert due(at(FRIDAY, 17, 30)) == at(date(2026, 3, 16), 10, 30)


def test_hours_that_are_set_hold_at_once(administrator: User) -> None:
    set_hours(actor=administrator, days=week(mon=[(600, 660)], sat=[(540, 720)]))

    assert due(at(SATURDAY, 11)) == at(date(2026, 3, 16), 11)
    assert changes == [CalendarChanged(earliest_on=None)]


def test_hours_may_come_in_any_order(administrator: User) -> None:
    found = set_hours(actor=administrator, days=week(mon=[(810, 1080), (540, 720)]))
    assert found.week[0] == OFFICE_DAY


def test_setting_the_same_hours_again_changes_nothing(administrator: User) -> None:
    for _ in range(2):
        set_hours(actor=administrator, days=week(mon=[(600, 660)]))
    assert len(changes) == 1


@pytest.mark.parametrize(
    ("hours", "refusal"),
    [
        (week(mon=[(600, 600)]), errors.HoursBackwardsError),
        (week(mon=[(600, 540)]), errors.HoursBackwardsError),
        (week(mon=[(600, 1441)]), errors.HoursBackwardsError),
        (week(mon=[(540, 720), (700, 800)]), errors.HoursOverlapError),
        (week(), errors.NoWorkingHoursError),
    ],
)
def test_hours_that_make_no_sense_are_refused(
    administrator: User, hours: list[Iterable[tuple[int, int]]], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        set_hours(actor=administrator, days=hours)
    assert company_working_time().week == OFFICE_WEEK
    assert changes == []


def test_stretches_may_touch(administrator: User) -> None:
    set_hours(actor=administrator, days=week(mon=[(540, 720), (720, 1440)]))


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMINISTRATOR])
def test_only_administrators_change_the_calendar(role: Role) -> None:
    actor = make_user(role)
    with pytest.raises(NotAllowedError):
        set_hours(actor=actor, days=OFFICE_WEEK)
    with pytest.raises(NotAllowedError):
        set_day(actor=actor, day=FRIDAY, kind=DayKind.OFF)
    with pytest.raises(NotAllowedError):
        remove_day(actor=actor, day=FRIDAY)


def test_a_day_off_and_a_make_up_day(administrator: User) -> None:
    set_day(actor=administrator, day=FRIDAY, kind=DayKind.OFF, name="公司年会")
    set_day(actor=administrator, day=SATURDAY, kind=DayKind.WORKING)

    assert due(at(FRIDAY, 10)) == at(SATURDAY, 11)
    assert [change.earliest_on for change in changes] == [FRIDAY, SATURDAY]
    assert line_of(FRIDAY) == (FRIDAY, "off", "公司年会", "manual")


def test_a_make_up_day_has_the_hours_of_the_first_working_weekday(administrator: User) -> None:
    set_hours(actor=administrator, days=week(tue=[(600, 660)], sun=[(480, 540)]))
    set_day(actor=administrator, day=SATURDAY, kind=DayKind.WORKING)
    sunday = date(2026, 3, 15)
    set_day(actor=administrator, day=sunday, kind=DayKind.WORKING)

    assert due(at(SATURDAY, 0)) == at(sunday, 9)


def test_a_day_outside_of_all_reason_is_refused(administrator: User) -> None:
    with pytest.raises(errors.DateOutOfRangeError):
        set_day(actor=administrator, day=date(3026, 1, 1), kind=DayKind.OFF)


def test_holidays_are_brought_in_once() -> None:
    assert seed_in_2026() > 60
    assert changes == [CalendarChanged(earliest_on=date(2025, 1, 1))]

    assert seed_in_2026() == 0
    assert len(changes) == 1
    friday_before = date(2026, 9, 18)
    assert due(at(friday_before, 17, 30)) == at(date(2026, 9, 20), 10, 30)  # a make-up Sunday
    assert due(at(date(2026, 9, 30), 17, 30)) == at(date(2026, 10, 8), 10, 30)


def test_what_was_set_by_hand_outlives_the_next_seeding(administrator: User) -> None:
    seed_in_2026()
    set_day(actor=administrator, day=NATIONAL_DAY, kind=DayKind.WORKING, name="值班")
    remove_day(actor=administrator, day=MAKE_UP_DAY)

    assert seed_in_2026() == 0

    assert line_of(NATIONAL_DAY) == (NATIONAL_DAY, "working", "值班", "manual")
    assert line_of(MAKE_UP_DAY) is None
    assert company_working_time().is_working_day(NATIONAL_DAY)
    assert not company_working_time().is_working_day(MAKE_UP_DAY)


def test_a_day_set_by_hand_can_be_removed_again(administrator: User) -> None:
    set_day(actor=administrator, day=FRIDAY, kind=DayKind.OFF)
    remove_day(actor=administrator, day=FRIDAY)

    assert company_working_time().is_working_day(FRIDAY)
    with pytest.raises(errors.NoSuchDayError):
        remove_day(actor=administrator, day=FRIDAY)


def test_days_of_the_law_give_way_to_the_published_ones() -> None:
    """As a newer version of the package finds what an older one left."""
    moved = date(2026, 9, 16)
    CalendarDay.objects.create(date=moved, kind=DayKind.OFF, source=DaySource.STATUTORY)
    CalendarDay.objects.create(date=MAKE_UP_DAY, kind=DayKind.OFF, source=DaySource.STATUTORY)

    seed_in_2026()

    assert line_of(moved) is None
    assert line_of(MAKE_UP_DAY) == (MAKE_UP_DAY, "working", "国庆节调休上班", "seeded")


def test_of_a_year_not_yet_published_the_days_of_the_law_are_off() -> None:
    with clock.frozen_at(datetime(2040, 6, 1, tzinfo=SHANGHAI)):
        seed_calendar()
        assert {line.source for line in get_calendar_year(2041).days} == {DaySource.STATUTORY}
        assert get_calendar_year(2041).seeded_years == []
    assert not company_working_time().is_working_day(date(2041, 10, 1))


def test_a_year_without_known_make_up_days_is_named_the_next_from_november_on(
    administrator: User,
) -> None:
    with clock.frozen_at(datetime(2040, 6, 1, tzinfo=SHANGHAI)):
        assert get_calendar_year(2040).missing_years == [2040]
    with clock.frozen_at(datetime(2040, 11, 1, tzinfo=SHANGHAI)):
        assert get_calendar_year(2040).missing_years == [2040, 2041]
        set_day(actor=administrator, day=date(2041, 9, 28), kind=DayKind.WORKING)
        assert get_calendar_year(2040).missing_years == [2040]


def test_history_says_who_changed_what(administrator: User) -> None:
    set_day(actor=administrator, day=FRIDAY, kind=DayKind.OFF, name="年会")
    row = set_day(actor=administrator, day=FRIDAY, kind=DayKind.WORKING, name="")

    last = list_history("calendar_day", row.pk).first()
    assert last is not None
    assert last.actor_id == administrator.pk
    assert last.changes["kind"] == ["off", "working"]
    assert last.changes["name"] == ["年会", ""]


def test_an_unchanged_calendar_costs_one_statement(administrator: User) -> None:
    seed_in_2026()
    first = company_working_time()

    with CaptureQueriesContext(connection) as asked:
        assert company_working_time() is first
    assert len(asked) == 1

    set_day(actor=administrator, day=FRIDAY, kind=DayKind.OFF)
    assert company_working_time() is not first


def test_a_change_that_is_taken_back_leaves_no_trace(administrator: User) -> None:
    with transaction.atomic():
        set_day(actor=administrator, day=FRIDAY, kind=DayKind.OFF)
        assert not company_working_time().is_working_day(FRIDAY)
        transaction.set_rollback(True)
    assert company_working_time().is_working_day(FRIDAY)

    set_day(actor=administrator, day=SATURDAY, kind=DayKind.WORKING)
    assert company_working_time().is_working_day(FRIDAY)
