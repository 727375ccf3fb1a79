"""A record's SOP in small: one dash per step, and the step that is to do now."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from genjin.common.subjects import Subject, Subjects
from genjin.common.working_time import WorkingTime
from genjin.sop.definitions.selectors import definitions_of
from genjin.sop.definitions.spec import Definition
from genjin.sop.runs.choices import RunState, StepState
from genjin.sop.runs.rows import RunRow, StepRow
from genjin.sop.runs.selectors.pages import latest_runs, step_rows_of
from genjin.workplace.calendars.whose import Calendars

SHORT_MINUTES = 120
_STANDING = {
    "open": 0,
    "soon": 0,
    "late": 0,
    "paused": 1,
    "checking": 2,
    "waiting": 3,
}  # the current one first
_STANDS = ("paused", "checking")  # the deadline moves with it: it is not told
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class CurrentStep:
    key: str
    name: str
    due_at: datetime | None
    state: str  # open, soon, late, paused, checking, waiting


@dataclass(frozen=True, slots=True)
class Outline:
    sop_id: int
    sop_name: str
    run_state: str
    starts_at: datetime
    dashes: list[str]
    current: CurrentStep | None


class _Shown(NamedTuple):
    key: str
    dash: str
    row: StepRow | None


def urgency(due: datetime | None, opened: datetime | None, at: datetime, hours: WorkingTime) -> str:
    """late, soon (under two working hours left, or the last quarter of a longer deadline) or
    normal."""
    if due is None:
        return "normal"
    if due < at:
        return "late"
    left = hours.minutes_between(at, due)
    whole = hours.minutes_between(opened, due) if opened else 0
    return "soon" if left < SHORT_MINUTES or left < whole / 4 else "normal"


@dataclass(frozen=True, slots=True)
class Outlines:
    """By record, of its latest run. Steps by run and key, definitions by version."""

    by_record: Mapping[Subject, Outline]
    steps: Mapping[int, Mapping[str, StepRow]]
    definitions: Mapping[int, Definition]


def outlines_of(
    records: Subjects,
    *,
    at: datetime,
    calendars: Calendars,
    runs_too: Mapping[int, int] | None = None,
) -> Outlines:
    """Three statements for any number of records. `runs_too`: runs (with their version) whose
    steps are asked for, whether they are the latest of their record or not."""
    runs = latest_runs(records)
    wanted = {run.id: run.version_id for run in runs} | dict(runs_too or {})
    rows: dict[int, dict[str, StepRow]] = defaultdict(dict)
    for row in step_rows_of(wanted):
        rows[row.run_id][row.key] = row
    definitions = definitions_of(set(wanted.values()))
    found = {
        (run.record_type, run.record_id): outline(
            run, definitions[run.version_id], rows[run.id], at, calendars
        )
        for run in runs
    }
    return Outlines(found, rows, definitions)


def outline(
    run: RunRow,
    definition: Definition,
    rows: Mapping[str, StepRow],
    at: datetime,
    calendars: Calendars,
) -> Outline:
    """`rows` by the key of their step."""
    shown = list(_show(run, definition, rows, at, calendars))
    return Outline(
        sop_id=run.sop_id,
        sop_name=str(definition.name),
        run_state=run.state,
        starts_at=run.starts_at,
        dashes=[item.dash for item in shown],
        current=_current(definition, shown),
    )


def _show(
    run: RunRow,
    definition: Definition,
    rows: Mapping[str, StepRow],
    at: datetime,
    calendars: Calendars,
) -> Iterator[_Shown]:
    for step in definition.steps:
        row = rows.get(step.key)
        if row is None:
            over = run.state in (RunState.ENDED, RunState.DONE)
            yield _Shown(step.key, "cancelled" if over else "pending", None)
        else:
            yield _Shown(step.key, dash_of(row, at, calendars.of(row.person_id)), row)


def dashes_of(
    definition: Definition, rows: Mapping[str, StepRow], at: datetime, calendars: Calendars
) -> list[str]:
    """Of a run that is under way, whichever of its record's it is."""
    return [
        dash_of(row, at, calendars.of(row.person_id)) if (row := rows.get(step.key)) else "pending"
        for step in definition.steps
    ]


def dash_of(row: StepRow, at: datetime, hours: WorkingTime) -> str:
    if row.state != StepState.OPEN:
        return row.state
    urgent = urgency(row.due_at, row.opened_at, at, hours)
    return "open" if urgent == "normal" else urgent


def _current(definition: Definition, shown: list[_Shown]) -> CurrentStep | None:
    """Of several that are open the one that is due first; when none is, a paused one, else one
    that is looked at or that waits."""
    pending = [item for item in shown if item.dash in _STANDING]
    if not pending:
        return None
    first = min(pending, key=_nearest)
    name = str(definition.step(first.key).name)
    due = first.row.due_at if first.row and first.dash not in _STANDS else None
    return CurrentStep(first.key, name, due, first.dash)


def _nearest(item: _Shown) -> tuple[int, bool, datetime]:
    due = item.row.due_at if item.row else None
    return _STANDING[item.dash], due is None, due or EPOCH
