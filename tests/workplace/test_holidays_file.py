"""A year of holidays as a file: what it would change, the change, and what is refused."""

import json
from datetime import date, datetime
from http import HTTPStatus
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from genjin.common import clock
from genjin.common.clock import COMPANY_ZONE
from genjin.common.errors import ChangedMeanwhileError, NotAllowedError
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.platform.queue.models import QueueItem
from genjin.workplace.calendars.choices import DayKind, DaySource
from genjin.workplace.calendars.models import CalendarDay
from genjin.workplace.calendars.notice import NotANoticeError, read_notice
from genjin.workplace.calendars.selectors import (
    calendar_stamp,
    company_working_time,
    get_calendar_year,
)
from genjin.workplace.calendars.services.days import set_day
from genjin.workplace.calendars.services.importing import import_holidays, preview_holidays
from genjin.workplace.calendars.services.seeding import seed_calendar
from tests.factories import make_user

pytestmark = pytest.mark.django_db

NOVEMBER = datetime(2040, 11, 5, 10, tzinfo=COMPANY_ZONE)


def notice(*days: tuple[str, str, bool], year: Any = 2041) -> bytes:
    listed = [{"name": name, "date": day, "isOffDay": off} for name, day, off in days]
    papers = ["https://www.example.com/notice"]
    return json.dumps({"year": year, "papers": papers, "days": listed}).encode()


FILE = notice(
    ("元旦", "2040-12-29", False),
    ("元旦", "2041-01-01", True),
    ("元旦", "2041-01-02", True),
    ("国庆节", "2041-09-28", False),
    ("国庆节", "2041-10-01", True),
)


@pytest.fixture
def administrator() -> User:
    return make_user(Role.ADMINISTRATOR)


@pytest.fixture(autouse=True)
def _in_november() -> Any:
    with clock.frozen_at(NOVEMBER):
        yield


def import_it(actor: User, content: bytes) -> None:
    import_holidays(actor=actor, content=content, stamp=calendar_stamp())


def test_the_preview_says_what_changes_and_changes_nothing(administrator: User) -> None:
    seed_calendar()  # 2041 by the law alone
    before = list(CalendarDay.objects.order_by("date").values())
    found = preview_holidays(actor=administrator, content=FILE)

    assert [str(day.date) for day in found.added] == ["2040-12-29", "2041-01-02", "2041-09-28"]
    assert date(2041, 5, 1) in [day.date for day in found.gone]
    assert all(day.kind is None for day in found.gone)
    assert found.notice.papers == ("https://www.example.com/notice",)
    assert list(CalendarDay.objects.order_by("date").values()) == before


def test_the_year_is_known_and_deadlines_are_planned_anew(administrator: User) -> None:
    seed_calendar()
    assert get_calendar_year(2041).missing_years == [2040, 2041]
    QueueItem.objects.all().delete()

    import_it(administrator, FILE)

    calendar = get_calendar_year(2041)
    assert 2041 not in calendar.missing_years
    assert 2041 in calendar.seeded_years
    assert [(str(day.date), day.kind, day.name) for day in calendar.days] == [
        ("2041-01-01", "off", "元旦"),
        ("2041-01-02", "off", "元旦"),
        ("2041-09-28", "working", "国庆节调休上班"),
        ("2041-10-01", "off", "国庆节"),
    ]
    assert company_working_time().is_working_day(date(2041, 9, 28))
    assert list(QueueItem.objects.values_list("kind", flat=True)) == ["sop.replan"]


def test_days_set_by_hand_stay(administrator: User) -> None:
    set_day(actor=administrator, day=date(2041, 10, 1), kind=DayKind.WORKING, name="盘点")
    set_day(actor=administrator, day=date(2041, 7, 1), kind=DayKind.OFF, name="厂庆")

    found = preview_holidays(actor=administrator, content=FILE)
    import_it(administrator, FILE)

    assert [str(day.date) for day in found.kept] == ["2041-10-01"]
    assert found.gone == []
    names = {str(day.date): day.name for day in get_calendar_year(2041).days}
    assert (names["2041-10-01"], names["2041-07-01"]) == ("盘点", "厂庆")


def test_the_next_start_leaves_an_imported_year_alone(administrator: User) -> None:
    seed_calendar()
    import_it(administrator, FILE)
    before = get_calendar_year(2041).days

    seed_calendar()

    assert get_calendar_year(2041).days == before
    assert CalendarDay.objects.get(date=date(2040, 12, 29)).source == DaySource.IMPORTED


def test_the_same_file_again_changes_nothing(administrator: User) -> None:
    import_it(administrator, FILE)
    again = preview_holidays(actor=administrator, content=FILE)
    stamp = calendar_stamp()
    import_it(administrator, FILE)

    assert (again.added, again.changed, again.gone, again.same) == ([], [], [], 5)
    assert calendar_stamp() == stamp


def test_a_newer_notice_takes_the_place_of_the_first(administrator: User) -> None:
    import_it(administrator, FILE)
    import_it(administrator, notice(("元旦", "2041-01-01", True), ("元旦", "2041-01-04", False)))

    days = {str(day.date): day.kind for day in get_calendar_year(2041).days}
    assert days == {"2041-01-01": "off", "2041-01-04": "working"}
    assert not CalendarDay.objects.filter(date=date(2040, 12, 29)).exists()


def test_what_was_looked_at_is_what_is_changed(administrator: User) -> None:
    stamp = calendar_stamp()
    set_day(actor=administrator, day=date(2041, 7, 1), kind=DayKind.OFF)
    with pytest.raises(ChangedMeanwhileError):
        import_holidays(actor=administrator, content=FILE, stamp=stamp)


def test_only_administrators_import() -> None:
    director = make_user(Role.DIRECTOR)
    with pytest.raises(NotAllowedError):
        preview_holidays(actor=director, content=FILE)
    with pytest.raises(NotAllowedError):
        import_it(director, FILE)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04", "不是 JSON"),
        (b"[]", "不是一个对象"),
        (notice(), "days"),
        (notice(("元旦", "2041-01-01", True), year="2041"), "year"),
        (notice(("元旦", "2041-01-01", True), year=True), "year"),
        (notice(("元旦", "2041-13-01", True)), "第 1 条的 date"),
        (notice(("元旦", "2041-01-01", True), ("元旦", "2039-01-01", True)), "第 2 条的日期"),
        (notice(("元旦", "2041-01-01", True), ("元旦", "2041-01-01", False)), "出现了两次"),
        (notice(("", "2041-01-01", True)), "name"),
        (b'{"year": 2041, "days": [{"name": "x", "date": "2041-01-01", "isOffDay": 1}]}', "isOff"),
        (b'{"year": 2041, "days": ["x"]}', "第 1 条不是"),
        (notice(*[("元旦", "2041-01-01", True)] * 201), "最多 200"),
    ],
)
def test_a_wrong_file_is_refused_in_words(content: bytes, said: str) -> None:
    with pytest.raises(NotANoticeError) as refusal:
        read_notice(content)
    assert said in refusal.value.message
    assert "2027.json" in refusal.value.message


def test_the_published_year_of_the_open_files_is_read() -> None:
    """As holiday-cn writes it: with a schema, an id and a mark in front."""
    content = '\ufeff{"$schema": "s", "$id": "i", "year": 2041, "papers": [], "days": ['
    content += '{"name": "元旦", "date": "2041-01-01", "isOffDay": true}]}'
    assert read_notice(content.encode()).days[0].name_en == "New Year's Day"


def _upload(client: Client, path: str, content: bytes, **form: str) -> Any:
    return client.post(path, {"file": SimpleUploadedFile("2041.json", content), **form})


def test_over_http(administrator: User) -> None:
    client = Client()
    client.force_login(administrator)
    found = _upload(client, "/api/calendar/holidays/preview", FILE)
    assert found.status_code == HTTPStatus.OK
    stamp = found.json()["stamp"]

    done = _upload(client, "/api/calendar/holidays", FILE, stamp=stamp)
    stale = _upload(client, "/api/calendar/holidays", FILE, stamp=stamp)
    wrong = _upload(client, "/api/calendar/holidays/preview", b"x")
    large = _upload(client, "/api/calendar/holidays/preview", b" " * 300_000)

    assert len(done.json()["added"]) == 5
    assert stale.status_code == HTTPStatus.PRECONDITION_FAILED
    assert wrong.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert large.status_code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
