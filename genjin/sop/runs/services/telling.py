"""Which rungs were sent."""

from collections.abc import Sequence
from datetime import datetime

from genjin.common.bulk import BATCH, update_rows
from genjin.sop.runs.ladder import Call
from genjin.sop.runs.models import SentRung, StepRun


def remember_rungs(step_runs: Sequence[StepRun], calls: Sequence[Call], at: datetime) -> None:
    """Which rung each step has reached, and who was told of it."""
    update_rows(StepRun.objects, step_runs, ["rungs_sent"])
    SentRung.objects.bulk_create(
        [
            SentRung(
                step_run=call.step_run,
                rung=call.rung.key,
                receiver_id=call.receiver_id,
                tell=call.tell,
                sent_at=at,
                late=call.late,
            )
            for call in calls
        ],
        batch_size=BATCH,
        ignore_conflicts=True,
    )
