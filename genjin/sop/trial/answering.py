"""What was found, as it goes over the wire."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from genjin.common.language import text
from genjin.identity.departments.chart import Chart
from genjin.sop.definitions import wording as in_the_file
from genjin.sop.definitions.spec import Definition, is_group
from genjin.sop.trial import wording
from genjin.sop.trial.choices import Pace
from genjin.sop.trial.dry_run import RungLine, StepLine
from genjin.sop.trial.forecasting import Forecast
from genjin.sop.trial.schemas import (
    DryRunOut,
    ForecastOut,
    ReplayOut,
    TrialCountsOut,
    TrialDayOut,
    TrialLoadOut,
    TrialOverloadOut,
    TrialPersonOut,
    TrialRef,
    TrialRungOut,
    TrialStepCountsOut,
    TrialStepOut,
)
from genjin.sop.trial.tallies import Counts, StepCounts
from genjin.sop.trial.trying import Replayed, Tried

MOST_OVERLOADS = 50


def dry_run_out(definition: Definition, tried: Tried, pace: Pace) -> DryRunOut:
    root = tried.candidate.root
    chart = tried.rehearsal.people.chart
    owner = tried.candidate.values.owner(*root)
    found = tried.found
    return DryRunOut(
        sop=str(definition.name),
        record=TrialRef(id=root[1], name=tried.candidate.title),
        starts_at=tried.starts_at,
        pace=pace,
        steps=[_step_out(definition, line, owner, chart) for line in found.steps],
        ended_at=found.ended_at,
        ended_reason=found.ended_reason,
        next_contact_at=found.next_contact_at,
        assumptions=list(wording.dry_run_assumptions(definition, pace, is_meant=found.is_meant)),
    )


def _step_out(
    definition: Definition, line: StepLine, owner: int | None, chart: Chart
) -> TrialStepOut:
    step = line.step
    reached = line.fate not in ("not_reached", "skipped")
    return TrialStepOut(
        key=step.key,
        name=str(step.name),
        fate=line.fate,
        who=in_the_file.who(step.who),
        due=in_the_file.due(step),
        proof=in_the_file.proof(step, definition),
        assignee=_person(line.assignee_id, chart) if line.assignee_id else None,
        resolved=wording.resolved(step, line.assignee_id, owner, chart) if reached else "",
        opens_at=line.opens_at,
        due_at=line.due_at,
        done_at=line.done_at,
        note=wording.note(definition, line),
        rungs=[_rung_out(rung, chart) for rung in line.rungs],
    )


def _rung_out(rung: RungLine, chart: Chart) -> TrialRungOut:
    return TrialRungOut(
        at=rung.at,
        minutes=rung.minutes,
        receivers=list(_receivers(rung, chart)),
        sent=rung.sent,
    )


def _receivers(rung: RungLine, chart: Chart) -> Iterator[str]:
    """'王海涛（主管）', '全部客服（3 人）'."""
    groups = Counter(tell for tell, _ in rung.receivers if is_group(tell))
    for tell, person in rung.receivers:
        if not is_group(tell):
            name, told = chart.name_of(person), in_the_file.told(tell)
            yield text(zh=f"{name}（{told}）", en=f"{name} ({told})")
    for tell, count in groups.items():
        told = in_the_file.told(tell)
        yield text(zh=f"{told}（{count} 人）", en=f"{told} ({count})")


def _person(person: int, chart: Chart) -> TrialRef:
    return TrialRef(id=person, name=chart.name_of(person))


def replay_out(definition: Definition, past: Replayed) -> ReplayOut:
    period, tally = past.period, past.tally
    days = [period.last - timedelta(days=back) for back in reversed(range(period.days))]
    return ReplayOut(
        sop=str(definition.name),
        first=days[0],
        last=days[-1],
        records=past.inflow.records,
        replayed=past.replayed,
        whole=TrialCountsOut(**_counts(tally.whole)),
        days=[TrialDayOut(date=day, **_counts(tally.days.get(day))) for day in days],
        people=_people_out(past),
        steps=[
            _step_counts(step.key, str(step.name), tally.steps.get(step.key))
            for step in definition.steps
        ],
        assumptions=list(
            wording.replay_assumptions(definition, past.looked_at, past.inflow.records)
        ),
    )


def _people_out(past: Replayed) -> list[TrialPersonOut]:
    """Who had most to do comes first."""
    chart, tally = past.rehearsal.people.chart, past.tally
    lines = [
        TrialPersonOut(
            person=_person(person, chart), busiest=tally.busiest_day_of(person), **_counts(counts)
        )
        for person, counts in tally.people.items()
    ]
    return sorted(lines, key=lambda line: (-line.steps, -line.escalations, line.person.id))


def _step_counts(key: str, name: str, counts: StepCounts | None) -> TrialStepCountsOut:
    minutes = counts.median_minutes if counts else None
    median = "" if minutes is None else in_the_file.span(minutes)
    return TrialStepCountsOut(key=key, name=name, median=median, **_counts(counts))


def _counts(counts: Counts | None) -> dict[str, Any]:
    found = counts or Counts()
    return {
        "steps": found.steps,
        "there": found.there,
        "done": found.done,
        "late": found.late,
        "to_assignee": found.reminders,
        "to_manager": found.told["manager"],
        "to_director": found.told["director"],
        "escalations": found.escalations,
    }


def forecast_out(
    definition: Definition, past: Replayed, found: Forecast, limit: int
) -> ForecastOut:
    chart = past.rehearsal.people.chart
    units = {unit.id: unit.name for unit in chart.units.values()}
    people = [
        TrialLoadOut(
            person=_person(person, chart),
            department=units.get(chart.department_of(person) or 0, ""),
            steps=[round(load[day], 1) for day in found.days],
            most=round(max(load.values(), default=0.0), 1),
        )
        for person, load in found.load.items()
    ]
    return ForecastOut(
        sop=str(definition.name),
        limit=limit,
        days=list(found.days),
        people=sorted(people, key=lambda line: (-sum(line.steps), line.person.id)),
        overloads=[
            TrialOverloadOut(person=_person(person, chart), date=day, steps=round(steps, 1))
            for person, day, steps in found.overloads(limit)[:MOST_OVERLOADS]
        ],
        assumptions=list(
            wording.forecast_assumptions(definition, past.inflow, past.tally, past.period)
        ),
    )
