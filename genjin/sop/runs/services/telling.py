"""Which rungs were sent."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from genjin.common.inserts import insert_rows, new_row
from genjin.sop.runs.ladder import Call
from genjin.sop.runs.models import SentRung, StepRun
from genjin.sop.runs.selectors.engine import sent_already


def remember_rungs(step_runs: Sequence[StepRun], calls: Sequence[Call], at: datetime) -> None:
    """Which rung each step has reached, and who was told of it. A step that is tried again climbs
    its ladder anew; the first time counts. The caller holds the runs."""
    reached: dict[int, list[int]] = defaultdict(list)
    for step_run in step_runs:
        reached[step_run.rungs_sent].append(step_run.pk)
    for rungs_sent, ids in reached.items():
        StepRun.objects.filter(pk__among=ids).update(rungs_sent=rungs_sent)
    told = sent_already({call.step_run.pk for call in calls})
    insert_rows(
        [
            new_row(
                SentRung,
                step_run_id=call.step_run.pk,
                rung=call.rung.key,
                receiver_id=call.receiver_id,
                tell=call.tell,
                sent_at=at,
                late=call.late,
            )
            for call in calls
            if (call.step_run.pk, call.rung.key, call.receiver_id) not in told
        ]
    )
