"""Where runs end before their end, and why: also where the proof of a step is what ends them."""

from datetime import timedelta

import pytest

from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.sop.runs.choices import RunState, StepState
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.statistics.periods import last_days
from genjin.sop.statistics.selectors.days import days_to_tally, days_with_sums
from genjin.sop.statistics.services import tally_days
from tests.analytics.team import NOW, Team, at, come_in, put, say
from tests.analytics.test_monitor import Asker


@pytest.fixture
def decided_against(team: Team) -> Lead:
    """A lead that went all the way to the decision, which was against us."""
    lead = come_in(team.lin, "11-23 10:00")
    say(team.lin, lead, "11-23 10:40")
    put(team.lin, lead, "11-23 11:00", tier="high_value", needs="二期 12 条线联网")
    put(team.lin, lead, "11-25 09:30", proposal_sent_on=at("11-25 09:30").date())
    say(team.lin, lead, "11-26 10:30", attitude="positive")
    put(team.lin, lead, "11-26 11:30", decision="lost", lost_reason="price")
    return lead


def _left(team: Team) -> dict[str, dict[str, int]]:
    with clock.frozen_at(NOW):
        steps = Asker(team.director).monitor(team)["steps"]
    return {
        step["key"]: {one["reason"]: one["count"] for one in step["leaving"]}
        for step in steps
        if step["left"]
    }


def test_who_decides_against_us_leaves_in_that_step(team: Team, decided_against: Lead) -> None:
    run = SopRun.objects.get(root_id=decided_against.pk, sop_id=team.version.sop_id)
    assert run.state == RunState.ENDED
    assert not run.steps.filter(state=StepState.CANCELLED).exists()

    assert _left(team) == {"decision": {"lost:price": 1}}
    with clock.frozen_at(NOW):
        records = Asker(team.director).records(team, step="decision", status="left")
        assert [row["record"]["id"] for row in records["items"]] == [decided_against.pk]
        # The same from sums.
        tally_days(days_to_tally(NOW, 100))
        assert NOW.date() - timedelta(days=1) in days_with_sums(last_days(7), NOW)
    assert _left(team) == {"decision": {"lost:price": 1}}


def test_what_is_lost_in_the_middle_leaves_where_it_stood(team: Team) -> None:
    lead = come_in(team.lin, "11-23 10:00")
    say(team.lin, lead, "11-23 10:40")
    put(team.lin, lead, "11-26 11:30", decision="lost", lost_reason="timing")

    assert set(_left(team)) == {"tier", "needs"}
    assert not StepRun.objects.filter(ended_run=True).exists()
