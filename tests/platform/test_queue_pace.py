"""How long the queue rests after a failure."""

from datetime import timedelta

from genjin.platform.queue.pace import Pace

MINUTE = timedelta(minutes=1)


def test_rests_double_up_to_a_limit() -> None:
    pace = Pace(first_rest=timedelta(seconds=2), longest_rest=MINUTE)

    assert [pace.rest(n).total_seconds() for n in (1, 2, 3, 6, 500)] == [2, 4, 8, 60, 60]
