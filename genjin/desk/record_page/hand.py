"""What a person can do with an open step by hand, beside working towards its proof."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from genjin.common import clock
from genjin.common.filters.tree import fields_of
from genjin.common.filters.wording import sentence
from genjin.common.language import text
from genjin.identity.access.selectors import bounds_of, may
from genjin.identity.users.models import User
from genjin.sop.definitions.confirming import confirming_role
from genjin.sop.definitions.spec import Definition, Step
from genjin.sop.runs.choices import MarkKind, StepState
from genjin.sop.runs.confirmers import Confirmers
from genjin.sop.runs.load import LOAD
from genjin.sop.runs.models import StepMark, StepRun
from genjin.sop.runs.selectors.engine import marks_on
from genjin.sop.runs.selectors.queues import may_take
from genjin.sop.runs.steps import SENT_BACK, UNDONE

_BY_HAND = ("click", "confirmation")


def marks_of(steps: Collection[tuple[StepRun, Step]]) -> dict[int, list[StepMark]]:
    """By step; no statement where none of them is marked by hand."""
    found: dict[int, list[StepMark]] = {}
    ids = [run.pk for run, step in steps if step.checklist or step.proof.kind in _BY_HAND]
    for mark in marks_on(ids) if ids else ():
        found.setdefault(mark.step_run_id, []).append(mark)
    return found


def hand(
    step_run: StepRun,
    step: Step,
    definition: Definition,
    latest: Mapping[str, StepRun],
    *,
    marks: Sequence[StepMark],
    actor: User,
    confirmers: Confirmers,
) -> dict[str, Any]:
    ticked = {mark.item for mark in marks if mark.kind == MarkKind.TICK}
    back = [one for one in definition.steps if _may_go_back(one, step, definition, latest)]
    return {
        "state": step_run.state,
        "optional": step.optional,
        "held": step_run.reason == LOAD,
        "attempt": step_run.attempt,
        "why_again": _why_again(step_run),
        "paused_until": step_run.paused_until,
        "pause_reason": step_run.reason if step_run.state == StepState.PAUSED else "",
        "checklist": [
            {"key": item.key, "name": str(item.name), "done": item.key in ticked}
            for item in step.checklist
        ],
        "needs": {"sentence": sentence(step.needs), "fields": sorted(fields_of(step.needs))}
        if step.needs
        else None,
        "mark": step.proof.kind if step.proof.kind in _BY_HAND else "",
        "may": _allowed(step_run, step, actor, confirmers, bool(back)),
        "back_to": [{"key": one.key, "name": str(one.name)} for one in back],
    }


def _may_go_back(
    one: Step, step: Step, definition: Definition, latest: Mapping[str, StepRun]
) -> bool:
    done = one.key in latest and latest[one.key].state in (StepState.DONE, StepState.SKIPPED)
    return done and one.key in definition.before(step.key)


def _allowed(
    step_run: StepRun, step: Step, actor: User, confirmers: Confirmers, back: bool
) -> list[str]:
    """Nothing for those who only see the record: who helps, or whose part of it another step is;
    but whoever stands in for somebody confirms for them."""
    mine = step_run.owner_id == actor.pk
    if step_run.queue and may_take(actor, step_run, None):
        return ["claim"]
    stamp = {"owner_id": step_run.owner_id, "department_id": step_run.department_id}
    waits = step_run.state == StepState.WAITING
    confirms = not waits and _may_confirm(step_run, step, actor, confirmers)
    if not mine and not bounds_of(actor).includes(**stamp):
        return _confirming(step_run, confirms)
    steers = may(actor, "step.steer")
    is_open = step_run.state == StepState.OPEN
    gives = step_run.state in (StepState.OPEN, StepState.PAUSED)
    acts = {
        "tick": bool(step.checklist) and not waits,
        "skip": steers or (step.optional and mine),
        "send_back": steers and back,
        "pause": is_open,
        "resume": step_run.state == StepState.PAUSED,
        "add_file": step.proof.kind == "file" and not waits,
        "click": step.proof.kind == "click" and gives,
        "confirm": confirms,
        "return": confirms and _is_looked_at(step_run),
        "release": _may_put_back(step_run, step) and mine,
        "explain": is_open and (mine or steers) and _is_late(step_run),
    }
    return [name for name, allowed in acts.items() if allowed]


def _confirming(step_run: StepRun, confirms: bool) -> list[str]:
    if not confirms:
        return []
    return ["confirm", "return"] if _is_looked_at(step_run) else ["confirm"]


def _is_looked_at(step_run: StepRun) -> bool:
    return step_run.state == StepState.CHECKING


def _may_put_back(step_run: StepRun, step: Step) -> bool:
    return not step_run.queue and (step.who.kind == "claim" or bool(step_run.taken_from))


def _is_late(step_run: StepRun) -> bool:
    asked = step_run.asked_at is not None
    return asked or (step_run.due_at is not None and step_run.due_at < clock.now())


def _may_confirm(step_run: StepRun, step: Step, actor: User, confirmers: Confirmers) -> bool:
    role = confirming_role(step)
    if role is None or step_run.owner_id is None:
        return False
    if step.check is not None and not _is_looked_at(step_run):
        return False
    if not confirmers.reaches(actor.pk, step_run.owner_id):
        return False
    return confirmers.may(actor.pk, step_run.owner_id, role)


def _why_again(step_run: StepRun) -> str:
    """Why a step that had been done is open anew."""
    if step_run.attempt == 1:
        return ""
    if step_run.reason == UNDONE:
        return text(zh="完成依据被撤销，重新打开", en="Open again: what proved it is gone")
    if SENT_BACK in step_run.evidence and step_run.state == StepState.OPEN:
        return text(zh="被退回：{}", en="Sent back: {}").format(step_run.reason)
    return ""
