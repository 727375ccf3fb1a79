"""Whose calendar is whose."""

from genjin.common.working_time import OFFICE_WEEK, WorkingTime
from genjin.identity.departments.chart import Member, Unit
from genjin.workplace.calendars.whose import Calendars, by_person

ROOT, SALES, EAST, CARE = 1, 2, 3, 4
UNITS = {
    unit.id: unit
    for unit in (
        Unit(ROOT, "公司", None, None),
        Unit(SALES, "销售部", ROOT, None),
        Unit(EAST, "华东部", SALES, None),
        Unit(CARE, "客服部", ROOT, None),
    )
}


def member(pk: int, department_id: int | None) -> Member:
    return Member(pk, f"员工{pk}", "seller", department_id, None, True)


PEOPLE = [member(1, SALES), member(2, EAST), member(3, CARE), member(4, None)]


def test_the_nearest_department_with_hours_counts() -> None:
    found = by_person(PEOPLE, UNITS, of_departments={SALES: "sales", ROOT: "root"}, of_shifts={})
    assert found == {1: "sales", 2: "sales", 3: "root"}


def test_a_department_of_its_own_goes_before_the_one_above() -> None:
    found = by_person(PEOPLE, UNITS, of_departments={SALES: "sales", EAST: "east"}, of_shifts={})
    assert found == {1: "sales", 2: "east"}


def test_a_shift_goes_before_all_departments() -> None:
    found = by_person(
        PEOPLE, UNITS, of_departments={SALES: "sales"}, of_shifts={1: "night", 4: "night"}
    )
    assert found == {1: "night", 2: "sales", 4: "night"}


def test_a_tree_that_goes_round_in_circles_comes_to_an_end() -> None:
    units = {1: Unit(1, "甲", 2, None), 2: Unit(2, "乙", 1, None)}
    assert by_person([member(1, 1)], units, of_departments={9: "x"}, of_shifts={}) == {}


def test_nobody_and_everybody_else_go_by_the_company() -> None:
    nights = WorkingTime(week=(((1320, 1800),),) * 5 + ((), ()))
    calendars = Calendars(WorkingTime(), {1: nights})

    assert calendars.of(1) is nights
    assert calendars.of(2) is calendars.of(None) is calendars.company
    assert calendars.company.week == OFFICE_WEEK
