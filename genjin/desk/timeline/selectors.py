"""One timeline of all that happened to a record: follow-ups, SOP, changes, tasks."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from genjin.activities.follow_ups.selectors import follow_ups_of
from genjin.activities.tasks.selectors import tasks_of
from genjin.common.paging import BrokenCursorError, decode_cursor, encode_cursor
from genjin.desk.timeline import entries
from genjin.identity.departments.selectors import load_chart
from genjin.platform.audit.selectors import list_history
from genjin.sop.runs.selectors import done_steps_of, ended_runs_of, escalations_of

PAGE = 30
Names = Callable[[int | None], dict[str, Any] | None]


def timeline_of(
    object_type: str, object_id: int, *, kind: str = "", cursor: str = ""
) -> tuple[list[dict[str, Any]], str | None]:
    """One page, newest first. Whoever asks has passed the record's own door."""
    before = _moment(cursor)
    chart = load_chart()

    def names(user_id: int | None) -> dict[str, Any] | None:
        return {"id": user_id, "name": chart.name_of(user_id)} if user_id else None

    found: list[dict[str, Any]] = []
    for source in _SOURCES.get(kind, tuple(_ALL)):
        found += source(object_type, object_id, before, names)
    found.sort(key=lambda entry: (entry["at"], entry["id"]), reverse=True)
    page = found[:PAGE]
    more = len(found) > PAGE
    return page, encode_cursor([page[-1]["at"].isoformat()]) if more else None


def count_kinds(object_type: str, object_id: int) -> dict[str, int]:
    counts = {
        "follow_up": follow_ups_of(object_type, object_id).count(),
        "change": _history(object_type, object_id).count(),
        "sop": done_steps_of(object_type, object_id).count()
        + escalations_of(object_type, object_id).count()
        + ended_runs_of(object_type, object_id).count(),
        "task": tasks_of(object_type, object_id).count(),
    }
    return {"all": sum(counts.values()), **counts}


def _moment(cursor: str) -> datetime | None:
    if not cursor:
        return None
    (value,) = decode_cursor(cursor, length=1)
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise BrokenCursorError from None


def _cut(rows: QuerySet[Any], column: str, before: datetime | None) -> list[Any]:
    """One page and one row more; several things of one instant never fall apart by much."""
    if before is not None:
        rows = rows.filter(**{f"{column}__lt": before})
    return list(rows[: PAGE + 1])


def _history(object_type: str, object_id: int) -> QuerySet[Any]:
    """What people and imports changed; what the SOP derives is told by its own entries."""
    return list_history(object_type, object_id).exclude(origin="sop")


def _follow_ups(kind: str, pk: int, before: datetime | None, names: Names) -> list[dict[str, Any]]:
    rows = _cut(follow_ups_of(kind, pk), "created_at", before)
    return [entries.follow_up(row) for row in rows]


def _changes(kind: str, pk: int, before: datetime | None, names: Names) -> list[dict[str, Any]]:
    rows = _cut(_history(kind, pk), "at", before)
    return [entries.change(kind, row, names) for row in rows]


def _tasks(kind: str, pk: int, before: datetime | None, names: Names) -> list[dict[str, Any]]:
    rows = _cut(tasks_of(kind, pk), "created_at", before)
    return [entries.task(row) for row in rows]


def _sop(kind: str, pk: int, before: datetime | None, names: Names) -> list[dict[str, Any]]:
    done = _cut(done_steps_of(kind, pk), "done_at", before)
    told = _cut(escalations_of(kind, pk), "sent_at", before)
    ended = _cut(ended_runs_of(kind, pk), "ended_at", before)
    return [
        *(entries.step_done(row, names) for row in done),
        *(entries.escalated(row) for row in told),
        *(entries.run_ended(row) for row in ended),
    ]


_ALL = (_follow_ups, _changes, _sop, _tasks)
_SOURCES: Mapping[str, tuple[Any, ...]] = {
    "follow_up": (_follow_ups,),
    "change": (_changes,),
    "sop": (_sop,),
    "task": (_tasks,),
}
