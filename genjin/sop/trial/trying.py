"""The three trials of an SOP, from what is read to what is found. They write nothing."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.definitions.spec import Definition
from genjin.sop.statistics.periods import Period, last_days
from genjin.sop.trial import selectors
from genjin.sop.trial.choices import Pace
from genjin.sop.trial.dry_run import DryRun, dry_run
from genjin.sop.trial.forecasting import Forecast, Inflow, forecast, inflow_of, working_days_between
from genjin.sop.trial.rehearsal import Rehearsal
from genjin.sop.trial.replaying import replay
from genjin.sop.trial.selectors import Candidate
from genjin.sop.trial.tallies import Tally, count

REPLAYED_DAYS, FORECAST_DAYS = 90, 30


@dataclass(frozen=True, slots=True)
class Tried:
    rehearsal: Rehearsal
    candidate: Candidate
    starts_at: datetime
    found: DryRun


def try_on_record(
    actor: User,
    definition: Definition,
    record: tuple[str, int],
    *,
    starts_at: datetime | None,
    pace: Pace,
) -> Tried:
    """Raises NotFoundError for a record out of reach."""
    candidate = selectors.get_candidate(actor, definition, *record)
    rehearsal = selectors.rehearsal_on_one(definition)
    moment = starts_at or clock.now()
    found = dry_run(
        rehearsal,
        candidate.root,
        candidate.values,
        bound=candidate.bound,
        starts_at=moment,
        pace=pace,
    )
    return Tried(rehearsal, candidate, moment, found)


@dataclass(frozen=True, slots=True)
class Replayed:
    """`inflow`: all records that came in. `looked_at`: how many of them were, the newest;
    `replayed`: those that entered the SOP."""

    rehearsal: Rehearsal
    period: Period
    inflow: Inflow
    looked_at: int
    replayed: int
    tally: Tally


def replay_past(actor: User, definition: Definition) -> Replayed:
    """The records within the actor's reach."""
    period, until = last_days(REPLAYED_DAYS), clock.now()
    rehearsal = selectors.rehearsal_of_past(definition)
    past = selectors.list_past(actor, definition, period)
    with _nothing_collected():
        courses = replay(rehearsal, past, until)
        tally = count(rehearsal, courses, until)
    days = working_days_between(_first(period), period.last, rehearsal.hours)
    owners = selectors.count_owners(actor, definition.object_type, period)
    inflow = inflow_of(owners, len(days), len(courses) / len(past) if past else 1.0)
    return Replayed(rehearsal, period, inflow, len(past), len(courses), tally)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """All that a replay makes lives until its end: looking for garbage in between, again and again,
    costs a fifth of its time and finds none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _first(period: Period) -> date:
    return period.last - timedelta(days=period.days - 1)


def forecast_load(definition: Definition, past: Replayed) -> Forecast:
    """With what came in, and at the pace that was seen."""
    rehearsal = selectors.rehearsal_of_nobody(definition)
    today = past.period.last
    dates = [today + timedelta(days=number) for number in range(1, FORECAST_DAYS + 1)]
    entry_days = working_days_between(_first(past.period), dates[-1], rehearsal.hours)
    return forecast(rehearsal, past.tally, past.inflow, entry_days=entry_days, dates=dates)
