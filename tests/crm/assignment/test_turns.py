"""Everybody has their turn, and the next import goes on where the last one stopped."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genjin.common.errors import NotFoundError
from genjin.common.rotation import turns
from genjin.crm.assignment.selectors import circle_of, next_turns
from genjin.crm.assignment.services import take_turns
from tests.factories import make_department, make_user

MEMBERS = st.lists(st.integers(1, 50), min_size=1, max_size=10, unique=True)


@given(MEMBERS, st.none() | st.integers(0, 60), st.integers(0, 60))
def test_nobody_is_ahead_of_another_by_more_than_one(
    members: list[int], after: int | None, count: int
) -> None:
    given_to = Counter(turns(members, after=after, count=count))

    assert given_to.total() == count
    shares = [given_to[member] for member in members]
    assert max(shares) - min(shares) <= 1


@given(MEMBERS, st.integers(0, 20), st.integers(0, 20))
def test_two_lots_come_to_the_same_as_one(members: list[int], first: int, second: int) -> None:
    one = turns(members, after=None, count=first)
    two = turns(members, after=one[-1] if one else None, count=second)

    assert one + two == turns(members, after=None, count=first + second)


def test_who_has_left_or_come_does_not_stop_the_turns() -> None:
    assert turns([1, 3, 9], after=5, count=3) == [9, 1, 3]
    assert turns([1, 3], after=99, count=2) == [1, 3]
    assert turns([], after=1, count=5) == []


@pytest.mark.django_db
def test_turns_are_remembered_when_taken_and_not_when_looked_at() -> None:
    team = make_department()
    first, second, third = [make_user("seller", department=team).pk for _ in range(3)]
    circle = circle_of(make_user("administrator"), team.pk)

    assert next_turns(circle, 2) == [first, second]
    assert take_turns(circle, 2) == [first, second]
    assert next_turns(circle, 1, later=1) == [first]
    assert take_turns(circle, 2) == [third, first]
    assert take_turns(circle, 0) == []


@pytest.mark.django_db
def test_a_circle_is_the_active_sellers_within_reach() -> None:
    root = make_department()
    team, below = make_department(parent=root), make_department(parent=root)
    under = make_department(parent=team)
    here, deep = make_user("seller", department=team), make_user("seller", department=under)
    there = make_user("seller", department=below)
    make_user("service", department=team)
    manager, boss = make_user("manager", department=team), make_user("administrator")

    assert circle_of(boss, None).members == (here.pk, deep.pk, there.pk)
    assert circle_of(boss, team.pk).members == (here.pk, deep.pk)
    assert circle_of(manager, None) == circle_of(manager, team.pk)
    for foreign in (below.pk, 999_999):
        with pytest.raises(NotFoundError):
            circle_of(manager, foreign)
