from collections.abc import Iterator

import pytest

from genjin.common import clock
from tests.analytics.team import NOW, Team, live_a_week, make_team


@pytest.fixture
def team(db: None) -> Team:
    return make_team()


@pytest.fixture
def week(team: Team) -> Iterator[Team]:
    """The team at the end of its week; the clock stands there."""
    live_a_week(team)
    with clock.frozen_at(NOW):
        yield team
