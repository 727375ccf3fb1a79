"""Outcomes, looked up anew for records that were touched."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from genjin.analytics.outcomes.models import IdleLead, RunOutcome, TouchedRecord
from genjin.analytics.outcomes.paths import Passing, written
from genjin.analytics.outcomes.selectors import went_past
from genjin.common.clock import COMPANY_ZONE
from genjin.common.inserts import insert_rows, new_row
from genjin.common.transactions import command
from genjin.crm.leads.selectors import decisions_of, idle_among
from genjin.sop.runs.choices import RunState, StepState
from genjin.sop.runs.models import SopRun
from genjin.sop.runs.selectors.doors import all_step_runs, runs_of_roots

PART = 500


@command
def settle_touched(most: int) -> int:
    """Put the outcomes of touched records in place of those that stood, a part at a time. What is
    written meanwhile touches its record anew. Returns how many rows it
    began with."""
    rows = TouchedRecord.objects.order_by("id").values_list("root_type", "root_id")
    found = list(rows[:most])
    roots: dict[str, set[int]] = defaultdict(set)
    for kind, pk in found:
        roots[kind].add(pk)
    for kind, ids in roots.items():
        # Before anything is looked up, and all rows of theirs: what is not seen yet comes later.
        TouchedRecord.objects.filter(root_type=kind, root_id__among=ids).delete()
        RunOutcome.objects.filter(root_type=kind, root_id__among=ids).delete()
        insert_rows(list(_outcomes(kind, ids)))
    _settle_idle(roots.get("lead", set()))
    return len(found)


def _settle_idle(leads: Collection[int]) -> None:
    IdleLead.objects.filter(lead_id__among=leads).delete()
    insert_rows(
        [
            new_row(IdleLead, lead_id=lead, owner_id=owner, department_id=department)
            for lead, owner, department in idle_among(leads)
        ]
    )


def _outcomes(kind: str, ids: Collection[int]) -> Iterator[RunOutcome]:
    runs = list(runs_of_roots(kind, ids))
    decisions = decisions_of(ids) if kind == "lead" else {}
    last: dict[int, int] = {}  # the last begun run of a record
    for run in runs:
        if run.state != RunState.SCHEDULED:
            last[run.root_id] = max(run.pk, last.get(run.root_id, 0))
    paths = _paths({run.pk: run.department_id for run in runs})
    for run in runs:
        won_on = decisions.get(run.root_id)
        is_last = kind == "lead" and last.get(run.root_id) == run.pk
        won, decided_on = _decided(run, run.root_id in decisions, won_on)
        yield new_row(
            RunOutcome,
            run_id=run.pk,
            root_type=kind,
            root_id=run.root_id,
            sop_id=run.sop_id,
            sop_version_id=run.sop_version_id,
            owner_id=run.owner_id,
            department_id=run.department_id,
            state=run.state,
            starts_on=_day(run.starts_at),
            entered=is_last and not (won_on and won_on < _day(run.starts_at)),
            won_on=won_on,
            won=won,
            decided_on=decided_on,
            path=paths.get(run.pk, "") if decided_on else "",
        )


def _decided(run: SopRun, lead_won: bool, won_on: date | None) -> tuple[bool, date | None]:
    """Whether it was won, and when that was known. Of a lead it is what became of the lead; else a
    run that went to its end was won."""
    if run.root_type == "lead" and lead_won:
        return True, won_on
    ended_on = _day(run.ended_at) if run.ended_at else None
    if run.root_type != "lead" and run.state == RunState.DONE:
        return True, ended_on
    return False, ended_on if run.state == RunState.ENDED else None


def _paths(departments: Mapping[int, int | None]) -> dict[int, str]:
    """`departments` by run."""
    steps = went_past(all_step_runs().filter(run_id__among=list(departments)))
    columns = ("run_id", "step_id", "closed_as_id", "department_id", "state", "late")
    found: dict[int, list[Passing]] = defaultdict(list)
    for run, step, closed_as, department, state, late in steps.values_list(*columns):
        skipped = state == StepState.SKIPPED
        found[run].append(Passing(step, closed_as, department, skipped, late))
    return {run: written(passings, departments[run]) for run, passings in found.items()}


def _day(moment: Any) -> date:
    day: date = moment.astimezone(COMPANY_ZONE).date()
    return day
