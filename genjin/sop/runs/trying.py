"""The cadence inside a step: try again after so long, at another time of day, and give up after so
many tries in a row that reached nobody."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from genjin.activities.follow_ups.selectors import Written, list_written_since
from genjin.common.clock import COMPANY_ZONE
from genjin.common.language import text
from genjin.common.working_time import WorkingTime
from genjin.sop.definitions.spec import Cadence
from genjin.sop.runs.models import StepRun

UNREACHABLE = "unreachable"
TRIED_AT = "tried_at"  # of the last try that reached nobody, in the evidence of a step that is open
NOON, EVENING = 12, 17  # hours


class Tries(NamedTuple):
    """In a row, without reaching anybody; `last`: when the last of them was."""

    number: int
    last: datetime | None


def tries_at(step_runs: Sequence[StepRun]) -> dict[int, Tries]:
    """By identity of the step; one statement for each kind of record. A contact sets the count
    back."""
    by_type: dict[str, list[StepRun]] = defaultdict(list)
    for step_run in step_runs:
        by_type[step_run.subject_type].append(step_run)
    found: dict[int, Tries] = {}
    for object_type, mine in by_type.items():
        since = min(step_run.opened_at for step_run in mine if step_run.opened_at)
        said: dict[int, list[Written]] = defaultdict(list)
        for row in list_written_since(object_type, {one.subject_id for one in mine}, since):
            said[row.subject_id].append(row)
        found |= {id(one): _in_a_row(one, said[one.subject_id]) for one in mine}
    return found


def tries_so_far(step_run: StepRun) -> Tries:
    """As they were counted last."""
    last = step_run.evidence.get(TRIED_AT)
    return Tries(step_run.tries, datetime.fromisoformat(last) if last else None)


def next_try(cadence: Cadence, tries: Tries, hours: WorkingTime) -> datetime:
    """When the next one is due; the last distance is kept on."""
    assert tries.last is not None
    minutes = cadence.every[min(tries.number, len(cadence.every)) - 1]
    return hours.add(tries.last, minutes)


def another_time(last: datetime) -> str:
    """Who did not answer in the morning is tried in the afternoon, and the other way round."""
    hour = last.astimezone(COMPANY_ZONE).hour
    if hour < NOON:
        return text(zh="换下午试试", en="try the afternoon this time")
    if hour < EVENING:
        return text(zh="换上午试试", en="try the morning this time")
    return text(zh="换白天试试", en="try during the day this time")


def _in_a_row(step_run: StepRun, said: Sequence[Written]) -> Tries:
    count, last = 0, None
    for row in said:
        if step_run.opened_at is None or row.created_at <= step_run.opened_at:
            continue
        count, last = (0, None) if row.reached else (count + 1, row.created_at)
    return Tries(count, last)
