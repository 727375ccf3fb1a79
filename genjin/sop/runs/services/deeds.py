"""What an SOP does by itself when a step is done: it sets a field, makes a task, starts another
SOP. What cannot be done is told to whoever has the step; the step stays done."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from django.db import transaction

from genjin.activities.tasks.services import NewTask, create_tasks
from genjin.common.errors import GenjinError
from genjin.common.language import text
from genjin.common.subjects import Subject
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule
from genjin.records.objects.setting import setter_of
from genjin.sop.definitions.models import Sop
from genjin.sop.definitions.selectors import sops_by_key
from genjin.sop.definitions.spec import MakeTask, SetField, StartSop
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.choices import RunState
from genjin.sop.runs.journal import Cause, Due
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.rings import about_step, ring_administrators
from genjin.sop.runs.subjects import LoadedSubjects
from genjin.workplace.calendars.whose import Calendars
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring

MOST_STARTS = 5  # of SOPs that start each other, within a day
_A_DAY = timedelta(days=1)
_PART = 500
Held = tuple[StepRun, str]  # a step, and what of its deeds could not be done


def do_deeds(
    dues: Sequence[Due],
    subjects: LoadedSubjects,
    assignees: Assignees,
    calendars: Calendars,
    cause: Cause,
) -> None:
    if not dues:
        return
    held = _set_fields(dues)
    _make_tasks(dues, subjects, assignees, calendars, cause)
    held += _start_sops(dues, cause)
    _tell(held, cause.at)


def look_around(finished: Iterable[SopRun], cause: Cause) -> None:
    """Another SOP on the same record may have waited for these to come to their end."""
    roots = [[run.root_type, run.root_id] for run in finished if run.state == RunState.DONE]
    schedule(
        [
            NewItem("sop.look", cause.at, payload={"records": roots[begin : begin + _PART]})
            for begin in range(0, len(roots), _PART)
        ]
    )


def _set_fields(dues: Sequence[Due]) -> list[Held]:
    wanted: dict[tuple[str, str, str], dict[int, StepRun]] = defaultdict(dict)
    for due in dues:
        if isinstance(due.deed, SetField):
            step_run = due.step_run
            place = (step_run.subject_type, due.deed.field, due.deed.value)
            wanted[place][step_run.subject_id] = step_run
    held = []
    for (object_type, field, value), steps in wanted.items():
        if _refusal(object_type, list(steps), field, value) is None:
            continue
        # One of them is refused: the others are not to suffer for it.
        for object_id, step_run in steps.items():
            if refusal := _refusal(object_type, [object_id], field, value):
                held.append((step_run, refusal.message))
    return held


def _refusal(object_type: str, ids: Collection[int], field: str, value: str) -> GenjinError | None:
    try:
        with transaction.atomic():
            setter_of(object_type)(ids, {field: value})
    except GenjinError as refusal:
        return refusal
    return None


def _make_tasks(
    dues: Sequence[Due],
    subjects: LoadedSubjects,
    assignees: Assignees,
    calendars: Calendars,
    cause: Cause,
) -> None:
    tasks = []
    for due in dues:
        if not isinstance(due.deed, MakeTask):
            continue
        subject = (due.step_run.subject_type, due.step_run.subject_id)
        person = assignees.resolve(due.deed.who, subjects.owner(*subject))
        if person is not None:
            at = calendars.of(person).add(cause.at, due.deed.minutes)
            tasks.append(NewTask(str(due.deed.title), *subject, owner_id=person, due_at=at))
    create_tasks(tasks, origin="sop")


def _start_sops(dues: Sequence[Due], cause: Cause) -> list[Held]:
    """By the queue, so that SOPs that start each other never stand on each other's shoulders."""
    starting = [(due, due.deed.sop) for due in dues if isinstance(due.deed, StartSop)]
    held: list[Held] = []
    if not starting:
        return held
    sops = sops_by_key({key for _, key in starting})
    entries: dict[tuple[int, int], list[int]] = defaultdict(list)
    for due, key in starting:
        run, sop = due.journey.run, sops.get(key)
        subject = _subject(due, sop)
        if sop is None or subject is None:
            held.append((due.step_run, _no_sop(key)))
            continue
        chain = run.chain + 1 if cause.at - run.starts_at < _A_DAY else 1
        if chain > MOST_STARTS:
            _tell_of_loop(run, sop, cause.at)
        else:
            entries[sop.pk, chain].append(subject[1])
    schedule(
        [
            NewItem(
                "sop.enter",
                cause.at,
                payload={
                    "ids": ids,
                    "by": cause.by_id,
                    "origin": "sop",
                    "sop": sop_id,
                    "chain": chain,
                },
            )
            for (sop_id, chain), ids in entries.items()
        ]
    )
    return held


def _subject(due: Due, sop: Sop | None) -> Subject | None:
    """The record of the run that the other SOP starts on."""
    if sop is None:
        return None
    found = due.journey.subject(sop.object_type)
    return found if found[0] == sop.object_type else None


def _no_sop(key: str) -> str:
    return text(
        zh=f"SOP「{key}」已经没有了，或这条记录上没有它要的对象，没有启动",
        en=f"SOP “{key}” is gone, or the run has no record for it: it was not started",
    )


def _tell(held: Sequence[Held], at: datetime) -> None:
    """Whoever has the step hears what did not happen, and why; of several things at once."""
    reasons: dict[int, list[str]] = defaultdict(list)
    steps = {id(step_run): step_run for step_run, _ in held}
    for step_run, reason in held:
        reasons[id(step_run)].append(reason)
    rings = [
        about_step(
            step_run,
            receiver_id=step_run.owner_id,
            kind=NotificationKind.SOP_HELD,
            rung="held",
            what=step_run.run.sop.name,
            reason=" ".join(reasons[one]),
        )
        for one, step_run in steps.items()
        if step_run.owner_id is not None
    ]
    if rings:
        ring(rings=rings, at=at)


def _tell_of_loop(run: SopRun, sop: Sop, at: datetime) -> None:
    """Whoever looks after SOPs hears that they go round in circles."""
    names: Mapping[str, str] = {"a": run.sop.name, "b": sop.name}
    reason = text(
        zh=f"「{names['a']}」和「{names['b']}」互相启动：一天内已连续 {MOST_STARTS} 次，"
        "没有再启动。请改掉其中一条里的 then: start",
        en=f"“{names['a']}” and “{names['b']}” start each other: {MOST_STARTS} times in a row"
        " within a day, and no further. Change “then: start” in one of them",
    )
    ring_administrators(
        partial(
            Ring,
            kind=NotificationKind.SOP_HELD,
            topic=f"sop:{run.sop_id}",
            rung="loop",
            source=f"sop_run:{run.pk}",
            object_type=run.root_type,
            object_id=run.root_id,
            params={"what": run.sop.name, "reason": reason},
            link=f"/sop/{run.sop_id}/versions",
        ),
        at=at,
    )
