from collections.abc import Iterator

import pytest
from django.db import transaction
from pytest_django import DjangoDbBlocker

from genjin.common import clock
from tests.analytics.team import NOW, Team, live_a_week, make_team


@pytest.fixture
def team(db: None) -> Team:
    return make_team()


@pytest.fixture(scope="module")
def lived_week(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Team]:
    """Lived once for all tests of a file; what a test adds is taken back after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        team = make_team()
        live_a_week(team)
        yield team
        transaction.set_rollback(True)


@pytest.fixture
def week(lived_week: Team, db: None) -> Iterator[Team]:
    """The team at the end of its week; the clock stands there."""
    with clock.frozen_at(NOW):
        yield lived_week
