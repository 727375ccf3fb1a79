"""What people do for a step and against it, whatever its proof is."""

from collections.abc import Callable
from typing import Any

from genjin.activities.follow_ups.services import NewFollowUp, write_follow_up
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.services import NewTask, complete_task, create_tasks
from genjin.common import clock
from genjin.crm.leads.services import update_lead
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import published
from genjin.sop.definitions.spec import Step
from genjin.sop.runs.choices import PENDING, StepState
from genjin.sop.runs.models import EvidenceReport, StepRun
from genjin.sop.runs.services.marking import mark_step, take_mark_back
from genjin.sop.runs.services.reporting import report_evidence, take_report_back
from genjin.sop.runs.steps import CHECKED
from tests.sop.machine_events import TICK
from tests.sop.machine_plans import ITEMS, SIDE

FILLED = {"needs": "联网", "city": "苏州", "company": "砚合"}
MARKS = {"click": "click", "checklist": "tick", "confirmation": "confirmation"}
REPORTS = ("quote_sent", "payment_received", "call")


def step_of(row: StepRun) -> Step | None:
    """None of a step that its run has left behind in another version."""
    version = published(row.run.sop_version_id)
    key = version.keys.get(row.step_id)
    return version.definition.step(key) if key else None


def prove(actor: User, row: StepRun, value: int) -> None:
    """Bring what the step asks for; of a checklist now and then only the half."""
    step = step_of(row)
    if step is None:
        return
    if row.state == StepState.CHECKING and value % 4:
        mark_step(actor=actor, step_run_id=row.pk, kind="confirmation")
    else:
        _bring(actor, row, step, value)


def _bring(actor: User, row: StepRun, step: Step, value: int) -> None:
    match step.proof.kind:
        case "click" | "checklist" | "confirmation":
            _mark(mark_step, actor, row, step, value)
        case "follow_up":
            new = NewFollowUp("lead", row.subject_id, "phone", clock.now(), "谈过", reached=True)
            write_follow_up(actor=actor, new=new)
        case "field":
            field = step.proof.options["field"]
            _write(actor, row, **{field: FILLED[field]})
        case "condition":
            _write(actor, row, tier="growing")
        case "task":
            _do_a_task(actor, row)
        case "sop":
            side = StepRun.objects.filter(run__root_id=row.run.root_id, run__sop__key=SIDE)
            open_one = side.filter(state__in=PENDING).first()
            if open_one is not None:
                mark_step(actor=actor, step_run_id=open_one.pk, kind="click")
        case kind if kind in REPORTS:
            report_evidence(
                actor=actor,
                kind=kind,
                object_type="lead",
                object_id=row.subject_id,
                ref=f"{row.pk}:{EvidenceReport.objects.count()}",
                amount=20 if value % 5 == 0 else 60,
            )


def is_tried(row: StepRun) -> bool:
    step = step_of(row)
    return step is not None and step.cadence is not None


def try_in_vain(actor: User, row: StepRun, value: int) -> None:
    """Now and then they are reached, though it may take more than that to close the step."""
    reached = value % 4 == 3
    new = NewFollowUp("lead", row.subject_id, "phone", clock.now(), "没人接", reached=reached)
    write_follow_up(actor=actor, new=new)


def take_back(actor: User, row: StepRun, value: int) -> None:
    """Take away what proved the step, as far as that can be."""
    step = step_of(row)
    if step is None:
        return
    if CHECKED in row.evidence and value % 2:
        take_mark_back(actor=actor, step_run_id=row.pk, kind="confirmation")
        return
    match step.proof.kind:
        case "click" | "checklist" | "confirmation":
            _mark(take_mark_back, actor, row, step, value)
        case "field" if step.proof.options["field"] != "company":
            _write(actor, row, **{step.proof.options["field"]: ""})
        case "condition":
            _write(actor, row, tier="high_value")
        case kind if kind in REPORTS:
            rows = EvidenceReport.objects.filter(kind=kind, object_id=row.subject_id)
            for report in rows.filter(undone_at=None):
                take_report_back(actor=actor, kind=kind, ref=report.ref)


def prove_again(actor: User, row: StepRun, value: int) -> None:
    """What proved it goes, and comes again."""
    take_back(actor, row, value)
    anew = row.run.steps.filter(step=row.step_id, state="open").select_related("run")
    with clock.frozen_at(clock.now() + TICK):
        for one in anew:
            prove(actor, one, 1)


def _mark(act: Callable[..., None], actor: User, row: StepRun, step: Step, value: int) -> None:
    kind = MARKS[step.proof.kind]
    ticks = ITEMS if value % 3 else ITEMS[:1]
    for item in ticks if kind == "tick" else ("",):
        act(actor=actor, step_run_id=row.pk, kind=kind, item=item)


def _write(actor: User, row: StepRun, **values: Any) -> None:
    update_lead(actor=actor, lead_id=row.subject_id, values=values, version=None)


def _do_a_task(actor: User, row: StepRun) -> None:
    mine = Task.objects.filter(subject_type="lead", subject_id=row.subject_id, state="open")
    found = mine.first()
    if found is None:
        (found,) = create_tasks(
            [NewTask("打电话", "lead", row.subject_id, actor.pk, clock.now())], by=actor
        )
    complete_task(actor=actor, task_id=found.pk)
