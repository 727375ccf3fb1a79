"""What this context brings: kinds of evidence, and what the bell says of steps."""

from genjin.sop.definitions.kinds import evidence_kinds
from genjin.sop.runs.bell import describe_step_runs
from genjin.sop.runs.evidence import FieldFilled, FollowUpWritten
from genjin.workplace.notifications.subjects import subject_describers

evidence_kinds.add(FieldFilled.name, FieldFilled())
evidence_kinds.add(FollowUpWritten.name, FollowUpWritten())
subject_describers.add("step_run", describe_step_runs)
