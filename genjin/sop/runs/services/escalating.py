"""What the rungs of a late step do beside telling: it becomes urgent, its record is at risk, the
assignee is asked why, somebody helps, somebody else has it, its record is given back."""

from collections.abc import Sequence
from typing import NamedTuple

from genjin.common.bulk import update_rows
from genjin.common.transactions import command
from genjin.records.collaborators.services import let_help
from genjin.records.objects.selectors import values_of
from genjin.sop.definitions.spec import Rung, Step, Who
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.hours import answers_for
from genjin.sop.runs.journal import Cause, Journey
from genjin.sop.runs.ladder import Call
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.progress import Engine
from genjin.sop.runs.rings import about_step
from genjin.sop.runs.services.history import note_owners
from genjin.sop.runs.services.moving import steer
from genjin.sop.runs.services.turns import remember_turns
from genjin.sop.runs.steps import WHOSE
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring

_COLUMNS = ["urgent", "at_risk", "asked_at", *WHOSE, "changed_at"]


class Climbed(NamedTuple):
    """A step with the rungs that spoke now, and whom they told."""

    step_run: StepRun
    step: Step
    rungs: Sequence[Rung]
    calls: Sequence[Call]


@command
def climb(
    all_climbed: Sequence[Climbed], assignees: Assignees, cause: Cause
) -> dict[StepRun, int | None]:
    """The runs are held by the caller. A fixed number of statements for any number of steps.
    Returns the steps that changed hands, with who answered for them before."""
    doing = [one for one in all_climbed if any(rung.deeds or rung.reassign for rung in one.rungs)]
    if not doing:
        return {}
    answered = {one.step_run: answers_for(one.step_run) for one in doing}
    asked = _mark(doing, cause)
    moved = _reassign(doing, assignees, cause)
    update_rows(StepRun.objects, [one.step_run for one in doing], _COLUMNS)
    remember_turns(assignees.turns)
    note_owners(
        ((one.step_run, before) for one, before in moved), by_id=None, origin="sop", at=cause.at
    )
    _help(doing, cause)
    rings = [_asking(one) for one in asked]
    rings += [_handed(one) for one, _ in moved]
    ring(rings=rings, at=cause.at)
    _give_back([one for one in doing if _does(one, "give_back")], cause)
    return {one.step_run: answered[one.step_run] for one, _ in moved}


def _does(one: Climbed, deed: str) -> bool:
    return any(deed in rung.deeds for rung in one.rungs)


def _mark(doing: Sequence[Climbed], cause: Cause) -> list[Climbed]:
    """Those that are asked for the first time why they are late."""
    asked = []
    for one in doing:
        step_run = one.step_run
        step_run.urgent = step_run.urgent or _does(one, "urgent")
        step_run.at_risk = step_run.at_risk or _does(one, "risk")
        step_run.changed_at = cause.at
        if _does(one, "ask") and step_run.asked_at is None:
            step_run.asked_at = cause.at
            asked.append(one)
    return asked


def _reassign(
    doing: Sequence[Climbed], assignees: Assignees, cause: Cause
) -> list[tuple[Climbed, int | None]]:
    """Those that change hands, with who had them."""
    wanted = [(one, who) for one in doing if (who := _last_who(one)) is not None]
    owners = _owners([one.step_run for one, _ in wanted])
    moved = []
    for one, who in wanted:
        step_run, before = one.step_run, one.step_run.owner_id
        lay_in_queue = bool(step_run.queue)  # whoever only answered for it has it from now on
        owner = owners.get((step_run.subject_type, step_run.subject_id))
        assignees.assign(step_run, assignees.resolve(who, owner))
        step_run.queue = assignees.queue_of(who, owner)
        step_run.snoozed_until = None
        if step_run.owner_id != before or lay_in_queue or step_run.queue:
            moved.append((one, before))
    return moved


def _last_who(one: Climbed) -> Who | None:
    """Of several rungs that come as one, the highest counts."""
    found = [rung.reassign for rung in one.rungs if rung.reassign is not None]
    return found[-1] if found else None


def _owners(steps: Sequence[StepRun]) -> dict[tuple[str, int], int | None]:
    found: dict[tuple[str, int], int | None] = {}
    for kind in {step.subject_type for step in steps}:
        ids = {step.subject_id for step in steps if step.subject_type == kind}
        rows = values_of(kind, ids, {"owner_id"})
        found |= {(kind, pk): row["owner_id"] for pk, row in rows.items()}
    return found


def _help(doing: Sequence[Climbed], cause: Cause) -> None:
    """Whoever is told by a rung that asks for help joins the record."""
    helpers = {
        (call.step_run.subject_type, call.step_run.subject_id, call.receiver_id)
        for one in doing
        for call in one.calls
        if "helper" in call.rung.deeds and call.tell != "assignee"
    }
    let_help(sorted(helpers), at=cause.at)


def _give_back(doing: Sequence[Climbed], cause: Cause) -> None:
    if not doing:
        return
    by_run = {one.step_run.run_id: one for one in doing}

    def act(journey: Journey, engine: Engine) -> None:
        engine.give_up(journey, by_run[journey.run.pk].step)

    steer([one.step_run.run for one in by_run.values()], act, cause)


def _asking(one: Climbed) -> Ring:
    return _ring(one, NotificationKind.ASK, "ask")


def _handed(one: Climbed) -> Ring:
    return _ring(one, NotificationKind.ASSIGNED, f"assigned_{one.step_run.owner_id}")


def _ring(one: Climbed, kind: NotificationKind, rung: str) -> Ring:
    step_run = one.step_run
    assert step_run.owner_id is not None
    return about_step(
        step_run,
        receiver_id=step_run.owner_id,
        kind=kind,
        rung=rung,
        what={"zh": one.step.name.zh, "en": one.step.name.en},
    )
