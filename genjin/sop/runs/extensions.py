"""What this context brings: kinds of evidence, what the bell says of steps, and that who leaves
hands theirs over."""

from genjin.identity.organisation.holdings import Holding, holdings
from genjin.records.objects.gates import gatekeepers
from genjin.sop.definitions.kinds import evidence_kinds
from genjin.sop.runs.bell import describe_step_runs
from genjin.sop.runs.evidence import ConditionMet, FieldFilled, FollowUpWritten
from genjin.sop.runs.marks import ChecklistDone, Clicked, Confirmed
from genjin.sop.runs.outside import REPORTED, FileAdded, SopDone, TaskDone
from genjin.sop.runs.selectors.doors import pending_steps_held_by, things_of_steps, work_of
from genjin.sop.runs.selectors.engine import open_by_person
from genjin.sop.runs.services.gating import keep_gates
from genjin.sop.runs.services.owning import hand_over_steps
from genjin.workplace.calendars.concerns import deadlines
from genjin.workplace.notifications.subjects import subject_describers, work_finders

for kind in (
    FieldFilled(),
    ConditionMet(),
    FollowUpWritten(),
    Clicked(),
    ChecklistDone(),
    Confirmed(),
    TaskDone(),
    SopDone(),
    FileAdded(),
    *REPORTED,
):
    evidence_kinds.add(kind.name, kind)
gatekeepers.add("sop", keep_gates)
subject_describers.add("step_run", describe_step_runs)
work_finders.add("step_run", work_of)
deadlines.add("step", open_by_person)
holdings.add(
    "step",
    Holding(
        name="step",
        zh="{count} 个没做完的步骤",
        en="open steps: {count}",
        rows=pending_steps_held_by,
        describe=things_of_steps,
        hand_over=hand_over_steps,
        hangs=True,
    ),
)
