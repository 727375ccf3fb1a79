"""The records behind a number, a page at a time; the total is counted on the same rows."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from django.db.models import DateTimeField, Q, Value
from django.db.models.functions import Coalesce

from genjin.activities.tasks import bell as task_rows
from genjin.activities.tasks.models import Task
from genjin.analytics.metrics.metric import Rows
from genjin.common.clock import COMPANY_ZONE
from genjin.common.language import text
from genjin.common.paging import cursor_id, cursor_moment, decode_cursor, encode_cursor
from genjin.crm.leads.models import Lead
from genjin.records.objects.selectors import titles_of
from genjin.sop.definitions.wording import span
from genjin.sop.runs import bell as step_rows
from genjin.sop.runs.choices import CONDITION, FELL_AWAY, StepState
from genjin.sop.runs.models import GateOverride, SopRun, StepRun
from genjin.workplace.notifications.subjects import DrillRow, RecordRef

LIMIT = 200
_NO_DATE = datetime(9000, 1, 1, tzinfo=UTC)  # what has no date comes last


@dataclass(frozen=True, slots=True)
class DrillPage:
    items: list[DrillRow]
    total: int
    next_cursor: str | None


def drill(rows: Rows, *, cursor: str = "", limit: int = LIMIT) -> DrillPage:
    """Of steps, tasks, runs or leads that came through their door; oldest first."""
    kind = _KINDS[rows.model]
    ordered = rows.annotate(
        place=Coalesce(kind.order, Value(_NO_DATE), output_field=DateTimeField())
    )
    # Put in order by their ids alone: whole rows of all that match would be sorted otherwise.
    ids = ordered.filter(_after(cursor)).order_by("place", "pk").values_list("pk", flat=True)
    wanted = ordered.filter(pk__in=list(ids[: limit + 1])).select_related(*kind.needs)
    found = list(wanted.order_by("place", "pk"))
    page = found[:limit]
    last = page[-1] if len(found) > limit else None
    return DrillPage(
        items=_drawn(kind, page),
        total=rows.count(),
        next_cursor=encode_cursor([last.place.isoformat(), last.pk]) if last else None,
    )


@dataclass(frozen=True, slots=True)
class _Kind:
    """How rows of one table are listed: `record` says which record a row is about."""

    order: str
    needs: tuple[str, ...]
    record: Callable[[Any], tuple[str, int]]
    row: Callable[[Any, Mapping[int, str]], DrillRow]


def _drawn(kind: _Kind, rows: Sequence[Any]) -> list[DrillRow]:
    """One statement per kind of record for all titles."""
    ids: dict[str, set[int]] = defaultdict(set)
    for object_type, object_id in map(kind.record, rows):
        ids[object_type].add(object_id)
    titles = {object_type: titles_of(object_type, wanted) for object_type, wanted in ids.items()}
    return [kind.row(row, titles[kind.record(row)[0]]) for row in rows]


def _after(cursor: str) -> Q:
    if not cursor:
        return Q()
    place, pk = decode_cursor(cursor, length=2)
    moment, last = cursor_moment(place), cursor_id(pk)
    return Q(place__gt=moment) | Q(place=moment, pk__gt=last)


def _subject(row: StepRun | Task) -> tuple[str, int]:
    return row.subject_type, row.subject_id


def _step(step_run: StepRun, titles: Mapping[int, str]) -> DrillRow:
    return replace(step_rows.drill_row(step_run, titles), note=_step_note(step_run))


# Why somebody passed a step, paused it or sent it back, in their own words.
_SAID = (StepState.SKIPPED, StepState.PAUSED, StepState.CANCELLED)
_UNSAID = ("", CONDITION, FELL_AWAY)


def _step_note(step_run: StepRun) -> str:
    if step_run.state == StepState.SKIPPED and step_run.reason == CONDITION:
        return text(zh="条件不满足", en="Its condition did not hold")
    if not step_run.counted and step_run.state == StepState.DONE:
        return text(zh="入库时已有，不计入", en="Known at entry, not counted")
    if step_run.state in _SAID and step_run.reason not in _UNSAID:
        return step_run.reason
    if step_run.worked_minutes is None:
        return step_run.snooze_reason
    minutes = step_run.worked_minutes
    took = span(minutes)
    return text(zh=f"工作时间用了 {took}", en=f"Took {took} of working time")


def _run(run: SopRun, titles: Mapping[int, str]) -> DrillRow:
    """Won or not is known of those that the figure has looked at."""
    entered = run.starts_at.astimezone(COMPANY_ZONE)
    won = getattr(run, "won_on", None)
    return DrillRow(
        record=RecordRef(run.root_type, run.root_id, titles.get(run.root_id, f"#{run.root_id}")),
        person=run.owner.name if run.owner else "",
        done_at=run.ended_at,
        status="won" if won else run.ended_reason or run.state,
        note=text(
            zh=f"{entered.month}月{entered.day}日 {entered:%H:%M} 进入",
            en=f"Came in on {entered.day} {entered:%b} {entered:%H:%M}",
        ),
    )


def _lead(lead: Lead, titles: Mapping[int, str]) -> DrillRow:
    return DrillRow(
        record=RecordRef("lead", lead.pk, titles[lead.pk]),
        person=lead.owner.name if lead.owner else "",
        status=lead.state,
    )


def _override(override: GateOverride, titles: Mapping[int, str]) -> DrillRow:
    """Who let it through at which gate, and why."""
    run = override.run
    return DrillRow(
        record=RecordRef(run.root_type, run.root_id, titles.get(run.root_id, f"#{run.root_id}")),
        step=text(zh=f"关口 {override.gate}", en=f"Gate {override.gate}"),
        person=override.by.name,
        done_at=override.at,
        status="overridden",
        note=override.reason,
    )


_KINDS: Mapping[type, _Kind] = {
    GateOverride: _Kind(
        "at", ("run", "by"), lambda one: (one.run.root_type, one.run.root_id), _override
    ),
    StepRun: _Kind("due_at", ("step", "owner"), _subject, _step),
    Task: _Kind("due_at", ("owner",), _subject, task_rows.drill_row),
    SopRun: _Kind("starts_at", ("owner",), lambda run: (run.root_type, run.root_id), _run),
    Lead: _Kind("changed_at", ("owner",), lambda lead: ("lead", lead.pk), _lead),
}
