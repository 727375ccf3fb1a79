"""What follows from how an SOP was kept: put together from the same numbers as the monitor."""

from dataclasses import dataclass, replace

from genjin.analytics.insights.proposals import Grounds, Proposal, proposals_of
from genjin.analytics.insights.winning import Winning, winning_of
from genjin.analytics.monitor.overriding import count_overrides, overrides
from genjin.analytics.monitor.selectors import version_asked
from genjin.analytics.outcomes.selectors import find_kept
from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.definitions.models import SopVersion
from genjin.sop.statistics.quarters import Quarter, quarter_of
from genjin.sop.statistics.scope import Scope, make_scope
from genjin.sop.statistics.selectors.counting import sums_of
from genjin.sop.statistics.selectors.standing import standing_of
from genjin.sop.voices.selectors import count_voices

QUARTERS = 5  # that one can look at, with the present one


@dataclass(frozen=True, slots=True)
class Review:
    """What a quarter says should change. `quarters`: the latest first."""

    version: SopVersion
    quarter: Quarter
    is_over: bool
    quarters: list[Quarter]
    scope: Scope
    done: int
    proposals: list[Proposal]
    winning: Winning


def scope_of_quarter(actor: User, quarter: Quarter, department_id: int | None) -> Scope:
    period = quarter.period(clock.today())
    scope = make_scope(actor, days=period.days, department_id=department_id, period=period)
    return replace(scope, sums=sums_of(scope, period.with_before()))


def review_of(
    actor: User, sop_id: int, *, quarter: Quarter | None, department_id: int | None
) -> Review:
    """Without a quarter: the last that is over, or the present one where nothing was done in that.
    Raises NotFoundError."""
    version = version_asked(sop_id, None)
    now = quarter_of(clock.today())
    if quarter is not None:
        return _review(actor, version, min(quarter, now), department_id)
    last = _review(actor, version, now.before(), department_id)
    return last if last.done else _review(actor, version, now, department_id)


def _review(
    actor: User, version: SopVersion, quarter: Quarter, department_id: int | None
) -> Review:
    scope = scope_of_quarter(actor, quarter, department_id)
    standing = standing_of(scope, version)
    winning = winning_of(scope, version, whole=True, kept=find_kept(scope))
    _, overridden = count_overrides(overrides(scope, version.sop_id))
    chances = {step.key: step for step in winning.steps}
    period = scope.period
    said = count_voices(version.sop_id, since=period.start, until=period.end)
    now = quarter_of(clock.today())
    quarters = [now]
    while len(quarters) < QUARTERS:
        quarters.append(quarters[-1].before())
    return Review(
        version=version,
        quarter=quarter,
        is_over=quarter < now,
        quarters=quarters,
        scope=scope,
        done=sum(line.tally.counts["done"] for line in standing.steps),
        proposals=proposals_of(Grounds(standing.steps, chances, overridden, said)),
        winning=winning,
    )
