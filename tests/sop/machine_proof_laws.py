"""Done is what is proved: what proved a step stands, and what is there has closed its step."""

from collections.abc import Mapping

from genjin.activities.tasks.models import Task
from genjin.crm.leads.models import Lead
from genjin.platform.queue.models import QueueItem
from genjin.sop.definitions.spec import GiveBack, Step
from genjin.sop.runs.models import EvidenceReport, SopRun, StepMark, StepRun
from genjin.sop.runs.steps import CHECKED, SENT_BACK, STAYS
from tests.sop.machine_hands import MARKS, REPORTS
from tests.sop.machine_plans import SIDE
from tests.sop.machine_world import World

_NEVER_UNDONE = ("follow_up", "task", "sop")


def check_proofs(world: World) -> None:
    # What came while the SOP was switched off is looked at when it is on again.
    if world.off or QueueItem.objects.filter(kind="sop.advance").exists():
        return
    leads = Lead.objects.in_bulk()
    kept = set(QueueItem.objects.filter(kind="sop.kept").values_list("key", flat=True))
    for row in world.latest():
        step = world.step_of(row)
        if step is None or row.run.state != "running" or row.opened_at is None:
            continue
        kind = step.proof.kind
        if row.state == "done" and kind not in _NEVER_UNDONE and STAYS not in row.evidence:
            assert _is_there(row, step, leads) is True, ("its proof is gone", row.pk, kind)
            assert CHECKED not in row.evidence or _is_agreed(row), ("nobody agrees", row.pk)
        elif row.state == "checking":
            assert step.check is not None
            assert kind in _NEVER_UNDONE or _is_there(row, step, leads), ("not proved", row.pk)
            stays = _gives_back(step) and f"kept:{row.run_id}" in kept
            assert stays or not _is_agreed(row), ("agreed with, and not done", row.pk)
        elif row.state in ("open", "paused") and _closes_at_once(world, row, step):
            # Where a gate keeps the record, the step that gives it back stays until it may.
            stays = _gives_back(step) and f"kept:{row.run_id}" in kept
            assert stays or not _is_there(row, step, leads), ("proved, and open", row.pk, kind)


def _closes_at_once(world: World, row: StepRun, step: Step) -> bool:
    """The end of another SOP is looked at by a worker."""
    plain = step.needs is None and SENT_BACK not in row.evidence
    return plain and (step.proof.kind != "sop" or world.worked_off)


def _is_agreed(row: StepRun) -> bool:
    return StepMark.objects.filter(step_run=row, kind="confirmation", undone_at=None).exists()


def _gives_back(step: Step) -> bool:
    return any(isinstance(following.deed, GiveBack) for following in step.then)


def _is_there(row: StepRun, step: Step, leads: Mapping[int, Lead]) -> bool | None:
    """None: that is not for us to know."""
    lead, kind = leads[row.subject_id], step.proof.kind
    since = row.opened_at
    if kind in MARKS:
        marks = StepMark.objects.filter(step_run=row, kind=MARKS[kind], undone_at=None)
        wanted = {one.key for one in step.checklist} if kind == "checklist" else {""}
        return set(marks.values_list("item", flat=True)) >= wanted
    if kind in REPORTS:
        reports = EvidenceReport.objects.filter(kind=kind, object_id=lead.pk, undone_at=None)
        least = step.proof.options.get("seconds", 0)
        return reports.filter(reported_at__gt=since, amount__gte=least).exists()
    match kind:
        case "field":
            return bool(getattr(lead, step.proof.options["field"]))
        case "condition":
            return lead.tier == "growing"
        case "task":
            mine = Task.objects.filter(subject_type="lead", subject_id=lead.pk, state="done")
            return mine.filter(done_at__gt=since).exists()
        case "sop":
            sides = SopRun.objects.filter(sop__key=SIDE, root_id=lead.pk, state="done")
            return sides.filter(ended_at__gt=since).exists()
    return None
