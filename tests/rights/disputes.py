"""A score that is disputed."""

from datetime import timedelta

from genjin.analytics.scores.models import Dispute
from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.runs.models import StepRun


def dispute_of(owner: User, step: StepRun) -> int:
    """As if it had been due and not kept, while somebody else had it: nobody answers their own."""
    said = f"{owner.name}说步骤{step.pk}不该算"
    before = User.objects.exclude(pk=owner.pk).order_by("id")[0]
    made = Dispute.objects.create(step_run=step, person=before, reason=said, filed_at=clock.now())
    return made.pk


def missed_on(lead_id: int) -> int:
    """A further step of the lead's owner, past its deadline from now on."""
    steps = StepRun.objects.filter(subject_type="lead", subject_id=lead_id, state="open")
    found = steps.exclude(pk__in=Dispute.objects.values("step_run_id")).order_by("-id").first()
    if found is None:
        return 10**9
    StepRun.objects.filter(pk=found.pk).update(due_at=clock.now() - timedelta(hours=1))
    return found.pk
