"""The clock's work on steps and runs."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.identity.departments.selectors import People
from genjin.platform.queue.items import Item, Later
from genjin.platform.queue.kinds import Outcome, register
from genjin.sop.definitions.selectors import definitions_of, enterable_version
from genjin.sop.runs import deadlines, ladder, timers
from genjin.sop.runs.assignees import Assignees
from genjin.sop.runs.bell import ring_for
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.hours import hours_of
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors import engine
from genjin.sop.runs.services import (
    checking,
    entering,
    escalating,
    going_on,
    owning,
    steering,
    telling,
)
from genjin.sop.runs.services.escalating import Climbed
from genjin.sop.runs.services.handing import plan_handed
from genjin.sop.runs.services.turns import hold_turn
from genjin.workplace.calendars.selectors import load_calendars

SWITCHED_OFF_REST = timedelta(minutes=10)
REPLAN_PART = 500


def step_timers(items: Sequence[Item], at: datetime) -> Outcome:
    """Waiting steps whose time has come open; due rungs are sent, the next one is planned."""
    step_runs = engine.lock_pending([item.payload["step_run"] for item in items])
    later: dict[int, Later] = {}
    active = []
    for item in items:
        step_run = step_runs.get(item.payload["step_run"])
        if step_run is None:
            continue
        if step_run.run.sop.enabled:
            active.append((item, step_run))
        else:
            later[item.id] = Later(at + SWITCHED_OFF_REST)
    waiting = [s for _, s in active if s.state == StepState.WAITING]
    if waiting:
        # Opening, and the end of a pause, plan the timer of each step anew; what is planned stands.
        going_on.open_waiting(waiting, cause=Cause(at, None, "job"))
    if paused := [s for _, s in active if s.state == StepState.PAUSED]:
        steering.end_pauses(paused, cause=Cause(at, None, "job"))
    looked_at = [(item, s) for item, s in active if s.state == StepState.CHECKING]
    opened = [(item, s) for item, s in active if s.state == StepState.OPEN]
    return later | _ask_again(looked_at, at) | _send(opened, at)


def _ask_again(looked_at: Sequence[tuple[Item, StepRun]], at: datetime) -> dict[int, Later]:
    """Each morning that a proved step has not been looked at."""
    if not looked_at:
        return {}
    calendars = load_calendars()
    definitions = definitions_of({s.run.sop_version_id for _, s in looked_at})
    proved = [(s, definitions[s.run.sop_version_id].step(s.step.key)) for _, s in looked_at]
    checking.ask_again(proved, at)
    return {
        item.id: Later(deadlines.next_day(at, hours_of(step_run, calendars)))
        for item, step_run in looked_at
    }


def _send(opened: Sequence[tuple[Item, StepRun]], at: datetime) -> dict[int, Later]:
    if not opened:
        return {}
    calendars = load_calendars()
    assignees = Assignees(People(), engine.pending_load, hold_turn)
    definitions = definitions_of({s.run.sop_version_id for _, s in opened})
    calls: list[ladder.Call] = []
    climbed: list[Climbed] = []
    later: dict[int, Later] = {}
    for item, step_run in opened:
        step = definitions[step_run.run.sop_version_id].step(step_run.step.key)
        hours = hours_of(step_run, calendars)
        due = ladder.due_rungs(step_run, step, at, hours)
        mine = ladder.calls(step_run, step, due, assignees, at)
        calls += mine
        climbed.append(Climbed(step_run, step, [rung for rung, _ in due], mine))
        step_run.rungs_sent += len(due)
        following = timers.next_moment(step_run, step, hours)
        if following is not None:
            later[item.id] = Later(following)
    telling.remember_rungs([step_run for _, step_run in opened], calls, at)
    ring_for(calls, at)
    handed = escalating.climb(climbed, assignees, Cause(at, None, "job"))
    planned = plan_handed(handed, Cause(at, None, "job"))
    for item, step_run in opened:
        if step_run.pk in planned:  # by the hours of whoever has it now
            later.pop(item.id, None)
    return later


def planned_starts(items: Sequence[Item], at: datetime) -> Outcome:
    runs = [item.payload["run"] for item in items]
    entering.start_planned(runs, cause=Cause(at, None, "job"))
    return None


def queued_entries(items: Sequence[Item], at: datetime) -> Outcome:
    """Records that came while their SOP was switched off."""
    later = {}
    for item in items:
        version = enterable_version(item.payload["sop"])
        if version is None:
            later[item.id] = Later(at + SWITCHED_OFF_REST)
        else:
            cause = Cause(at, item.payload["by"], item.payload["origin"])
            chain = item.payload.get("chain", 0)
            entering.enter(version, item.payload["ids"], cause=cause, chain=chain)
    return later


def queued_advances(items: Sequence[Item], at: datetime) -> Outcome:
    """Proofs that came while their SOP was switched off, and steps that a gate has kept."""
    later = {}
    for item in items:
        if engine.all_enabled(item.payload["ids"]):
            cause = Cause(at, item.payload["by"], item.payload["origin"])
            going_on.advance(item.payload["ids"], cause=cause)
        else:
            later[item.id] = Later(at + SWITCHED_OFF_REST)
    return later


def looks(items: Sequence[Item], at: datetime) -> Outcome:
    """An SOP has come to its end on these records: another may have waited for that."""
    for item in items:
        records: dict[str, set[int]] = defaultdict(set)
        for object_type, object_id in item.payload["records"]:
            records[object_type].add(object_id)
        going_on.advance_waiting_for_sops(records, cause=Cause(at, None, "job"))
    return None


def queued_handovers(items: Sequence[Item], at: datetime) -> Outcome:
    """Records that changed hands while their SOP was switched off."""
    later = {}
    for item in items:
        if engine.all_enabled(item.payload["ids"]):
            owning.follow_owner(item.payload["ids"], cause=Cause(at, item.payload["by"], "job"))
        else:
            later[item.id] = Later(at + SWITCHED_OFF_REST)
    return later


def queued_moves(items: Sequence[Item], at: datetime) -> Outcome:
    """Runs that got another object while their SOP was switched off."""
    later = {}
    for item in items:
        if engine.all_enabled(item.payload["ids"]):
            cause = Cause(at, item.payload["by"], "job")
            going_on.move_steps(item.payload["ids"], role=item.payload["role"], cause=cause)
        else:
            later[item.id] = Later(at + SWITCHED_OFF_REST)
    return later


def replanning(items: Sequence[Item], at: datetime) -> Outcome:
    """One part of all open steps, or of those of some people; the row goes on until none is
    left."""
    later = {}
    for item in items:
        people = item.payload.get("people")
        part = engine.pending_ids_after(item.payload["after"], REPLAN_PART, people)
        going_on.replan_open(part, cause=Cause(at, None, "job"))
        if len(part) == REPLAN_PART:
            later[item.id] = Later(at, {**item.payload, "after": part[-1]})
    return later


register("sop.step", step_timers, batch=500)
register("sop.start", planned_starts, batch=200)
register("sop.enter", queued_entries, batch=1)
register("sop.look", looks, batch=1)
register("sop.advance", queued_advances, batch=1)
register("sop.kept", queued_advances, batch=1)
register("sop.follow_owner", queued_handovers, batch=1)
register("sop.move_steps", queued_moves, batch=1)
register("sop.replan", replanning, batch=1)
