"""Who stands in for whom: the rule alone, and over random companies."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from genjin.identity.departments.chart import Chart, Member, Unit
from genjin.workplace.leave.cover import DEEPEST, Away, Cover

UNTIL = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
ADMINISTRATOR, HEAD = 1, 2


def _chart(people: int = 10, *, gone: frozenset[int] = frozenset()) -> Chart:
    """An administrator, a head of the only department, and sellers in it."""
    members = [
        Member(
            pk,
            f"员工{pk}",
            "administrator" if pk == ADMINISTRATOR else "seller",
            1,
            None,
            pk not in gone,
        )
        for pk in range(1, people + 1)
    ]
    return Chart(members, [Unit(1, "公司", None, HEAD)])


def _cover(deputies: dict[int, int], *, gone: frozenset[int] = frozenset()) -> Cover:
    return Cover({one: Away(by, UNTIL) for one, by in deputies.items()}, lambda: _chart(gone=gone))


def test_who_is_here_stands_in_for_themselves() -> None:
    assert _cover({3: 4}).stand_in(5) == 5


def test_the_deputy_stands_in() -> None:
    assert _cover({3: 4}).stand_in(3) == 4


def test_a_deputy_who_is_away_has_a_deputy() -> None:
    assert _cover({3: 4, 4: 5}).stand_in(3) == 5


def test_five_deep_and_no_deeper() -> None:
    chain = {pk: pk + 1 for pk in range(3, 3 + DEEPEST)}

    assert _cover(chain).stand_in(3) == 3 + DEEPEST
    assert _cover(chain | {3 + DEEPEST: 10}).stand_in(3) == HEAD


def test_a_circle_ends_at_the_manager() -> None:
    cover = _cover({3: 4, 4: 3})

    assert (cover.stand_in(3), cover.stand_in(4)) == (HEAD, HEAD)


def test_a_deputy_who_has_left_is_replaced_by_the_manager() -> None:
    assert _cover({3: 4}, gone=frozenset({4})).stand_in(3) == HEAD


def test_a_manager_who_is_away_too_has_somebody_above() -> None:
    assert _cover({3: HEAD, HEAD: 3}).stand_in(3) == ADMINISTRATOR


def test_where_nobody_is_left_the_work_stays() -> None:
    assert _cover({3: HEAD, HEAD: ADMINISTRATOR, ADMINISTRATOR: 3}).stand_in(3) == 3


@given(
    st.dictionaries(st.integers(1, 10), st.integers(1, 10), max_size=10),
    st.frozensets(st.integers(1, 10), max_size=9),
)
def test_work_goes_to_somebody_who_is_here_if_there_is_anybody_above(
    deputies: dict[int, int], gone: frozenset[int]
) -> None:
    cover = _cover(deputies, gone=gone)
    chart = _chart(gone=gone)
    for person in range(1, 11):
        found = cover.stand_in(person)
        if person not in deputies:
            assert found == person
        elif found == person:
            above = [HEAD, ADMINISTRATOR]
            assert all(
                one in deputies or not chart.is_active(one) or one == person for one in above
            )
        else:
            assert found not in deputies
            assert chart.is_active(found)
