"""Who answers for whom."""

from hypothesis import given
from hypothesis import strategies as st

from genjin.identity.departments.chart import Chart, Member, Unit

SELLER, MANAGER, DIRECTOR, ADMINISTRATOR, SECOND_ADMINISTRATOR, NOBODY = 1, 2, 3, 90, 91, 99
COMPANY, EAST, TEAM = 1, 2, 3

UNITS = [
    Unit(COMPANY, "公司", None, DIRECTOR),
    Unit(EAST, "华东", COMPANY, None),
    Unit(TEAM, "一组", EAST, MANAGER),
]


def member(
    id_: int,
    role: str = "seller",
    *,
    department: int | None = TEAM,
    manager: int | None = None,
    active: bool = True,
) -> Member:
    return Member(id_, f"员工{id_}", role, department, manager, active)


def company(*changed: Member, units: list[Unit] = UNITS) -> Chart:
    """A seller in a team with a head, beneath a company with a head; two administrators."""
    people = {
        one.id: one
        for one in [
            member(SELLER),
            member(MANAGER, "manager"),
            member(DIRECTOR, "director", department=COMPANY),
            member(SECOND_ADMINISTRATOR, "administrator", department=None),
            member(ADMINISTRATOR, "administrator", department=None),
            *changed,
        ]
    }
    return Chart(people.values(), units)


def test_the_head_of_the_department_is_the_manager() -> None:
    assert company().manager_of(SELLER) == MANAGER
    assert company().director_of(SELLER) == DIRECTOR


def test_a_named_manager_comes_before_the_head() -> None:
    chart = company(member(SELLER, manager=50), member(50, "manager", manager=51), member(51))
    assert (chart.manager_of(SELLER), chart.director_of(SELLER)) == (50, 51)


def test_a_head_is_not_their_own_manager() -> None:
    """The search goes up over the department without a head."""
    assert company().manager_of(MANAGER) == DIRECTOR


def test_nobody_above_is_the_administrator_who_has_been_there_longest() -> None:
    assert company().manager_of(DIRECTOR) == ADMINISTRATOR
    assert company().director_of(MANAGER) == ADMINISTRATOR
    assert company().director_of(DIRECTOR) == ADMINISTRATOR


def test_who_was_switched_off_answers_for_nobody() -> None:
    inactive_head = company(member(MANAGER, "manager", active=False))
    assert inactive_head.manager_of(SELLER) == DIRECTOR
    assert inactive_head.director_of(SELLER) == ADMINISTRATOR

    inactive_manager = company(member(SELLER, manager=50), member(50, active=False))
    assert inactive_manager.manager_of(SELLER) == MANAGER

    inactive_administrator = company(
        member(ADMINISTRATOR, "administrator", active=False), member(DIRECTOR, active=False)
    )
    assert inactive_administrator.manager_of(MANAGER) == SECOND_ADMINISTRATOR


def test_two_who_manage_each_other_have_the_administrator_above() -> None:
    chart = company(member(SELLER, manager=50), member(50, manager=SELLER))
    assert (chart.manager_of(SELLER), chart.director_of(SELLER)) == (50, ADMINISTRATOR)


def test_a_manager_of_oneself_does_not_count() -> None:
    assert company(member(SELLER, manager=SELLER)).manager_of(SELLER) == MANAGER


def test_departments_in_a_circle_end_at_the_administrator() -> None:
    circle = [Unit(EAST, "东", TEAM, None), Unit(TEAM, "组", EAST, None)]
    chart = company(units=circle)
    assert chart.manager_of(SELLER) == ADMINISTRATOR
    assert sorted(chart.below(TEAM)) == [EAST, TEAM]


def test_an_unknown_person_has_the_administrator_above() -> None:
    assert company().manager_of(NOBODY) == ADMINISTRATOR
    assert company().department_of(NOBODY) is None


def test_an_empty_company_has_nobody() -> None:
    chart = Chart([], [])
    assert (chart.manager_of(SELLER), chart.director_of(SELLER)) == (None, None)
    assert chart.administrator() is None


def test_below_is_the_department_and_all_beneath_it() -> None:
    assert sorted(company().below(COMPANY)) == [COMPANY, EAST, TEAM]
    assert company().below(TEAM) == [TEAM]
    assert company().below(None) == []


def test_people_of_a_role_within_departments() -> None:
    chart = company(
        member(60, "service"), member(61, "service", active=False), member(62, "service")
    )
    assert chart.active_with_role("service") == [60, 62]
    assert chart.active_with_role("service", within=[COMPANY]) == []


ids = st.integers(1, 6)
maybe = st.none() | ids


@given(
    members=st.lists(
        st.builds(
            Member,
            id=ids,
            name=st.just(""),
            role=st.sampled_from(["seller", "manager", "administrator"]),
            department_id=maybe,
            manager_id=maybe,
            active=st.booleans(),
        )
    ),
    units=st.lists(st.builds(Unit, id=ids, name=st.just(""), parent_id=maybe, head_id=maybe)),
)
def test_every_question_has_an_end_and_an_active_answer(
    members: list[Member], units: list[Unit]
) -> None:
    """Whatever circles people and departments stand in."""
    chart = Chart(members, units)
    for user_id in range(1, 8):
        for above in (chart.manager_of(user_id), chart.director_of(user_id)):
            assert above is None or chart.is_active(above)
            if above == user_id:
                assert user_id == chart.administrator()
    for unit_id in range(1, 8):
        found = chart.below(unit_id)
        assert len(found) == len(set(found))


def test_those_below_report_directly_or_through_others() -> None:
    left = member(60, active=False)
    chart = company(left, member(61, department=COMPANY), member(62, department=None))

    assert chart.line_below(DIRECTOR) == [SELLER, MANAGER, 60, 61]
    assert chart.line_below(MANAGER) == [SELLER, 60]
    assert chart.line_below(SELLER) == chart.line_below(NOBODY) == []


def test_those_below_are_found_also_where_the_line_is_a_circle() -> None:
    chart = company(
        member(SELLER, manager=MANAGER), member(MANAGER, manager=SELLER), member(60, manager=SELLER)
    )

    assert chart.line_below(SELLER) == [MANAGER, 60]
    assert chart.line_below(MANAGER) == [SELLER, 60]
    assert chart.line_below(DIRECTOR) == []
