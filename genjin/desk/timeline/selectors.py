"""One timeline of all that happened to a record: follow-ups, SOP, changes, tasks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.follow_ups.selectors import follow_ups_of
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.selectors import tasks_of
from genjin.common.counting import counts_of
from genjin.common.paging import cursor_moment, decode_cursor, encode_cursor
from genjin.common.prepared_about import PreparedAbout, PreparedCountsAbout
from genjin.common.subjects import About, Subjects, about
from genjin.desk.timeline import entries
from genjin.identity.users.selectors import names_of
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.selectors import history_of
from genjin.sop.runs.models import SentRung, SopRun, StepRun
from genjin.sop.runs.selectors.pages import done_steps_of, ended_runs_of, escalations_of

PAGE = 30
KINDS = ("follow_up", "change", "sop", "task")


@dataclass(frozen=True, slots=True)
class Events:
    """One page of each kind and one row more, newest first."""

    follow_ups: Sequence[FollowUp] = field(default_factory=list)
    changes: Sequence[HistoryEntry] = field(default_factory=list)
    done_steps: Sequence[StepRun] = field(default_factory=list)
    escalations: Sequence[SentRung] = field(default_factory=list)
    ended_runs: Sequence[SopRun] = field(default_factory=list)
    tasks: Sequence[Task] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Known:
    """What a page has read for other reasons, newest first."""

    done_steps: Sequence[StepRun]
    ended_runs: Sequence[SopRun]
    tasks: Sequence[Task]


def load_events(
    subjects: Subjects,
    *,
    kinds: Sequence[str] = KINDS,
    before: datetime | None = None,
    said: QuerySet[FollowUp] | None = None,
) -> Events:
    """Of a record and what became it; whoever asks has passed the record's own door. `said`:
    other follow-ups than those written on the record."""
    of = about(subjects)

    def cut(kind: str, rows: QuerySet[Any], column: str) -> list[Any]:
        if kind not in kinds:
            return []
        if before is not None:
            rows = rows.filter(**{f"{column}__lt": before})
        return list(rows[: PAGE + 1])

    return Events(
        follow_ups=cut("follow_up", follow_ups_of(of) if said is None else said, "created_at"),
        changes=cut("change", _history(of), "at"),
        escalations=cut("sop", escalations_of(of), "sent_at"),
        done_steps=cut("sop", done_steps_of(of), "done_at"),
        ended_runs=cut("sop", ended_runs_of(of), "ended_at"),
        tasks=cut("task", tasks_of(of), "created_at"),
    )


def load_first_events(subjects: Subjects, known: Known) -> Events:
    """Of a page that is opened; whoever asks has passed the record's own door."""
    return Events(
        follow_ups=_FIRST_SAID.instances(subjects),
        changes=_FIRST_CHANGES.instances(subjects),
        escalations=_FIRST_TOLD.instances(subjects),
        done_steps=known.done_steps[: PAGE + 1],
        ended_runs=known.ended_runs[: PAGE + 1],
        tasks=known.tasks[: PAGE + 1],
    )


def first_page(events: Events) -> dict[str, Any]:
    """In wire form, newest first."""
    found = _merged(events)
    page = found[:PAGE]
    more = len(found) > PAGE
    return {
        "items": page,
        "next_cursor": encode_cursor([page[-1]["at"].isoformat()]) if more else None,
    }


def timeline_of(
    subjects: Subjects,
    *,
    kind: str = "",
    cursor: str = "",
    said: QuerySet[FollowUp] | None = None,
) -> dict[str, Any]:
    """Any further page. Whoever asks has passed the record's own door."""
    kinds = (kind,) if kind else KINDS
    return first_page(load_events(subjects, kinds=kinds, before=_moment(cursor), said=said))


def count_kinds(subjects: Subjects, *, said: QuerySet[FollowUp] | None = None) -> dict[str, int]:
    """In one statement."""
    if said is None:
        counts = _COUNTS.counts(subjects)
    else:
        counts = counts_of(_kinds(about(subjects)) | {"follow_up": said})
    sop = counts.pop("done") + counts.pop("told") + counts.pop("ended")
    return {"all": sum(counts.values()) + sop, "sop": sop, **counts}


def _kinds(of: About) -> dict[str, QuerySet[Any]]:
    return {
        "follow_up": follow_ups_of(of),
        "change": _history(of),
        "done": done_steps_of(of),
        "told": escalations_of(of),
        "ended": ended_runs_of(of),
        "task": tasks_of(of),
    }


def _merged(events: Events) -> list[dict[str, Any]]:
    people = {row.actor_id for row in events.changes}
    people |= {row.done_by_id for row in events.done_steps}
    people |= {person for row in events.changes for person in entries.people_in(row)}
    names = names_of({person for person in people if person})

    def name(user_id: int | None) -> dict[str, Any] | None:
        return {"id": user_id, "name": names.get(user_id, "")} if user_id else None

    found = [
        *(entries.follow_up(row) for row in events.follow_ups),
        *(entries.change(row, name) for row in events.changes),
        *(entries.step_done(row, name) for row in events.done_steps),
        *(entries.escalated(row) for row in events.escalations),
        *(entries.run_ended(row) for row in events.ended_runs),
        *(entries.task(row) for row in events.tasks),
    ]
    return sorted(found, key=lambda entry: (entry["at"], entry["id"]), reverse=True)


def _moment(cursor: str) -> datetime | None:
    if not cursor:
        return None
    (value,) = decode_cursor(cursor, length=1)
    return cursor_moment(value)


def _history(of: About) -> QuerySet[HistoryEntry]:
    """What people and imports changed; what the SOP derives is told by its own entries."""
    return history_of(of).exclude(origin="sop")


_COUNTS = PreparedCountsAbout(_kinds)
_FIRST_SAID = PreparedAbout(lambda of: follow_ups_of(of)[: PAGE + 1])
_FIRST_CHANGES = PreparedAbout(lambda of: _history(of)[: PAGE + 1])
_FIRST_TOLD = PreparedAbout(lambda of: escalations_of(of)[: PAGE + 1])
