"""Hours of departments and shifts through their commands."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from genjin.common import facts
from genjin.common.clock import COMPANY_ZONE
from genjin.common.errors import GenjinError, NotAllowedError, NotFoundError
from genjin.common.working_time import OFFICE_DAY, OFFICE_WEEK, Week
from genjin.identity.departments.models import Department
from genjin.identity.organisation.services.leaving import disable_user
from genjin.identity.organisation.services.people import change_user
from genjin.identity.structure.services import delete_department, move_department
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.platform.audit.selectors import list_history
from genjin.workplace.calendars import errors
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.events import CalendarChanged
from genjin.workplace.calendars.hours import Typed
from genjin.workplace.calendars.selectors import list_own_calendars, load_calendars
from genjin.workplace.calendars.services.days import set_day
from genjin.workplace.calendars.services.own import (
    NewHours,
    change_shift,
    create_shift,
    remove_department_hours,
    remove_shift,
    set_department_hours,
)
from tests.factories import make_department, make_user

pytestmark = pytest.mark.django_db

SIX: Typed = [*([OFFICE_DAY] * 6), []]
FIVE: Typed = [*([OFFICE_DAY] * 5), [], []]
NIGHT: Typed = [*([[(22 * 60, 6 * 60)]] * 5), [], []]
SATURDAY = date(2026, 11, 21)
NEXT_SATURDAY = date(2026, 11, 28)

changes: list[CalendarChanged] = []
facts.hear(CalendarChanged, name="test_own_calendars")(changes.append)


@dataclass
class Firm:
    administrator: User
    sales: Department
    east: Department
    care: Department
    seller: User
    eastern: User
    carer: User


@pytest.fixture
def firm() -> Firm:
    root = make_department("公司")
    sales, care = make_department("销售部", parent=root), make_department("客服部", parent=root)
    east = make_department("华东部", parent=sales)
    people = [make_user(department=one) for one in (sales, east, care)]
    found = Firm(make_user(Role.ADMINISTRATOR), sales, east, care, *people)
    changes.clear()
    return found


def week_of(person: User) -> Week:
    return load_calendars().of(person.pk).week


def set_six(firm: Firm, department: Department) -> None:
    set_department_hours(actor=firm.administrator, department_id=department.pk, new=NewHours(SIX))


def make_shift(firm: Firm, *people: User, name: str = "夜班", days: Typed = NIGHT) -> int:
    ids = [person.pk for person in people]
    new = NewHours(days)
    return create_shift(actor=firm.administrator, name=name, person_ids=ids, new=new).pk


def test_a_department_has_its_own_hours_and_so_has_what_is_beneath_it(firm: Firm) -> None:
    set_six(firm, firm.sales)

    assert week_of(firm.seller)[5] == week_of(firm.eastern)[5] == OFFICE_DAY
    assert week_of(firm.carer) == load_calendars().company.week == OFFICE_WEEK
    assert changes == [CalendarChanged(None, tuple(sorted([firm.seller.pk, firm.eastern.pk])))]


def test_only_those_are_told_of_who_work_otherwise_than_before(firm: Firm) -> None:
    set_six(firm, firm.east)
    changes.clear()

    set_six(firm, firm.sales)
    set_six(firm, firm.sales)
    remove_department_hours(actor=firm.administrator, department_id=firm.east.pk)

    assert [change.person_ids for change in changes] == [(firm.seller.pk,), (firm.eastern.pk,)]


def test_a_shift_goes_before_the_department_and_falls_back_to_it(firm: Firm) -> None:
    set_six(firm, firm.sales)
    shift = make_shift(firm, firm.seller, firm.carer)
    assert week_of(firm.seller)[0] == week_of(firm.carer)[0] == ((22 * 60, 30 * 60),)

    remove_shift(actor=firm.administrator, shift_id=shift)

    assert week_of(firm.seller)[5] == OFFICE_DAY
    assert week_of(firm.carer) == OFFICE_WEEK


def test_people_join_a_shift_and_leave_it(firm: Firm) -> None:
    shift = make_shift(firm, firm.seller)
    changes.clear()

    change_shift(
        actor=firm.administrator,
        shift_id=shift,
        name="大夜班",
        person_ids=[firm.carer.pk],
        new=NewHours(NIGHT),
    )

    assert week_of(firm.seller) == OFFICE_WEEK
    assert week_of(firm.carer) != OFFICE_WEEK
    assert [change.person_ids for change in changes] == [(firm.seller.pk, firm.carer.pk)]


def test_another_name_of_a_shift_moves_nobodys_deadlines(firm: Firm) -> None:
    shift = make_shift(firm, firm.seller)
    changes.clear()
    change_shift(
        actor=firm.administrator,
        shift_id=shift,
        name="大夜班",
        person_ids=[firm.seller.pk],
        new=NewHours(NIGHT),
    )
    assert changes == []
    assert [one.shift for one in list_own_calendars(firm.administrator)] == ["大夜班"]


def test_nights_with_a_break_are_typed_in_the_order_in_which_they_are_worked(firm: Firm) -> None:
    night = [(22 * 60, 2 * 60), (2 * 60 + 30, 6 * 60)]
    make_shift(firm, firm.seller, days=[night, [], [], [], [], [], []])
    assert week_of(firm.seller)[0] == ((1320, 1560), (1590, 1800))


def test_two_weeks_take_turns(firm: Firm) -> None:
    new = NewHours(SIX, FIVE, anchor=SATURDAY)
    set_department_hours(actor=firm.administrator, department_id=firm.sales.pk, new=new)

    found = load_calendars().of(firm.seller.pk)

    assert found.is_working_day(SATURDAY)
    assert not found.is_working_day(NEXT_SATURDAY)
    assert found.anchor == date(2026, 11, 16)


def test_special_days_hold_for_all_unless_they_do_not_observe_them(firm: Firm) -> None:
    monday, saturday = date(2026, 11, 23), date(2026, 11, 28)
    set_day(actor=firm.administrator, day=monday, kind=DayKind.OFF, name="厂庆")
    set_day(actor=firm.administrator, day=saturday, kind=DayKind.WORKING, name="调休")
    evening: Typed = [*([[(18 * 60, 22 * 60)]] * 5), [], []]
    new = NewHours(evening)
    set_department_hours(actor=firm.administrator, department_id=firm.sales.pk, new=new)
    hot_line = NewHours(evening, observes_holidays=False)
    set_department_hours(actor=firm.administrator, department_id=firm.care.pk, new=hot_line)

    seller, carer = load_calendars().of(firm.seller.pk), load_calendars().of(firm.carer.pk)

    assert (seller.is_working_day(monday), carer.is_working_day(monday)) == (False, True)
    assert seller.hours_on(saturday) == ((18 * 60, 22 * 60),)
    assert not carer.is_working_day(saturday)


def test_who_comes_or_changes_departments_works_by_the_hours_there(firm: Firm) -> None:
    set_six(firm, firm.sales)
    newcomer = make_user(department=firm.east)
    assert week_of(newcomer)[5] == OFFICE_DAY
    changes.clear()

    change_user(actor=firm.administrator, user_id=firm.carer.pk, department_id=firm.sales.pk)
    assert week_of(firm.carer)[5] == OFFICE_DAY

    change_user(actor=firm.administrator, user_id=newcomer.pk, department_id=firm.care.pk)
    assert week_of(newcomer) == OFFICE_WEEK
    assert [change.person_ids for change in changes] == [(firm.carer.pk,), (newcomer.pk,)]


def test_a_department_that_moves_takes_over_the_hours_above_it(firm: Firm) -> None:
    set_six(firm, firm.sales)
    changes.clear()

    move_department(actor=firm.administrator, department_id=firm.east.pk, parent_id=firm.care.pk)

    assert week_of(firm.eastern) == OFFICE_WEEK
    assert [change.person_ids for change in changes] == [(firm.eastern.pk,)]


def test_with_one_calendar_nobody_is_followed(firm: Firm) -> None:
    change_user(actor=firm.administrator, user_id=firm.carer.pk, department_id=firm.sales.pk)
    assert changes == []


def test_hours_go_with_their_department(firm: Firm) -> None:
    empty = make_department("空部门", parent=firm.sales)
    set_six(firm, empty)
    delete_department(actor=firm.administrator, department_id=empty.pk)
    assert list_own_calendars(firm.administrator) == []


def test_the_list_says_whom_each_is_for(firm: Firm) -> None:
    make_shift(firm, firm.seller, name="夜班")
    set_six(firm, firm.sales)
    set_six(firm, firm.care)
    disable_user(actor=firm.administrator, user_id=firm.carer.pk)

    found = list_own_calendars(firm.administrator)

    assert [(one.department, one.shift, one.people) for one in found] == [
        ((firm.sales.pk, "销售部"), "", 1),
        ((firm.care.pk, "客服部"), "", 0),
        (None, "夜班", 1),
    ]
    assert found[2].members == [(firm.seller.pk, firm.seller.name)]


def test_reading_costs_one_small_statement_however_many_calendars_there_are(firm: Firm) -> None:
    set_six(firm, firm.sales)
    make_shift(firm, firm.carer)
    first = load_calendars()
    with CaptureQueriesContext(connection) as asked:
        assert load_calendars() is first
    assert len(asked) == 1


def test_a_change_that_is_taken_back_leaves_nothing_in_the_process(firm: Firm) -> None:
    set_six(firm, firm.care)
    with transaction.atomic():
        set_six(firm, firm.sales)
        assert week_of(firm.seller)[5] == OFFICE_DAY
        transaction.set_rollback(True)
    assert week_of(firm.seller) == OFFICE_WEEK


def test_every_change_is_in_the_history(firm: Firm) -> None:
    shift = make_shift(firm, firm.seller)
    remove_shift(actor=firm.administrator, shift_id=shift)

    found = list(list_history("working_hours", shift))

    assert sorted(entry.action for entry in found) == ["created", "deleted"]
    made = next(entry for entry in found if entry.action == "created")
    assert made.changes["shift"] == [None, "夜班"]
    assert made.changes["person_ids"] == [[], [firm.seller.pk]]
    assert made.actor_id == firm.administrator.pk


Act = Callable[[Firm], object]


@pytest.mark.parametrize(
    ("act", "refusal"),
    [
        (lambda firm: make_shift(firm, firm.seller, days=[[]] * 7), errors.NoWorkingHoursError),
        (make_shift, errors.NobodyOnShiftError),
        (lambda firm: make_shift(firm, User(pk=10**9)), errors.NoSuchPersonError),
        (lambda firm: make_shift(firm, firm.carer, name="早班"), errors.OnAnotherShiftError),
        (lambda firm: make_shift(firm, firm.seller, name="白班"), errors.ShiftTakenError),
        (
            lambda firm: make_shift(
                firm, firm.seller, days=[[(22 * 60, 6 * 60)], [(5 * 60, 9 * 60)], *[[]] * 5]
            ),
            errors.HoursOverlapError,
        ),
        (
            lambda firm: make_shift(
                firm, firm.seller, days=[[(300, 600)], *[[]] * 5, [(22 * 60, 6 * 60)]]
            ),
            errors.HoursOverlapError,
        ),
        (
            lambda firm: make_shift(firm, firm.seller, days=[[(600, 600)], *[[]] * 6]),
            errors.HoursBackwardsError,
        ),
        (
            lambda firm: make_shift(firm, firm.seller, days=[[(600, 1320), (300, 660)], *[[]] * 6]),
            errors.HoursOverlapError,
        ),
        (
            lambda firm: set_department_hours(
                actor=firm.administrator, department_id=firm.sales.pk, new=NewHours(NIGHT)
            ),
            errors.HoursBackwardsError,
        ),
        (
            lambda firm: set_department_hours(
                actor=firm.administrator, department_id=10**9, new=NewHours(SIX)
            ),
            errors.NoSuchDepartmentError,
        ),
        (
            lambda firm: set_department_hours(
                actor=firm.administrator,
                department_id=firm.sales.parent_id or 0,
                new=NewHours(SIX),
            ),
            errors.CompanyHoursError,
        ),
        (lambda firm: remove_shift(actor=firm.administrator, shift_id=10**9), NotFoundError),
        (
            lambda firm: remove_department_hours(
                actor=firm.administrator, department_id=firm.sales.pk
            ),
            NotFoundError,
        ),
        (
            lambda firm: set_department_hours(
                actor=firm.seller, department_id=firm.sales.pk, new=NewHours(SIX)
            ),
            NotAllowedError,
        ),
        (lambda firm: list_own_calendars(firm.seller), NotAllowedError),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    firm: Firm, act: Act, refusal: type[GenjinError]
) -> None:
    make_shift(firm, firm.carer, name="白班")
    before = list_own_calendars(firm.administrator)
    changes.clear()

    with pytest.raises(refusal):
        act(firm)

    assert list_own_calendars(firm.administrator) == before
    assert changes == []


def test_who_left_may_be_on_no_shift(firm: Firm) -> None:
    disable_user(actor=firm.administrator, user_id=firm.seller.pk)
    with pytest.raises(errors.NoSuchPersonError):
        make_shift(firm, firm.seller)


def test_a_night_is_worked_past_midnight(firm: Firm) -> None:
    make_shift(firm, firm.carer)
    start = datetime(2026, 11, 23, 23, tzinfo=COMPANY_ZONE)
    due = load_calendars().of(firm.carer.pk).add(start, 120)
    assert due == datetime(2026, 11, 24, 1, tzinfo=COMPANY_ZONE)
