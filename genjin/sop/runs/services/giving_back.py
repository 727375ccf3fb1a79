"""A gate holds for the engine too: an SOP gives a record back only as far as the gates of others
let it. Who has the step and who looks after SOPs hear what is missing; the step goes on."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from genjin.common.errors import GenjinError
from genjin.common.language import text
from genjin.identity.departments.selectors import load_chart
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule
from genjin.sop.definitions.giving_back import givers_back
from genjin.sop.runs.journal import Kept
from genjin.sop.runs.models import SopRun
from genjin.sop.runs.rings import about_step
from genjin.sop.runs.services.gating import ending
from genjin.sop.runs.timers import lane
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.services import ring

KEPT = "kept"  # the rung
TRIED_AGAIN_IN = timedelta(minutes=10)


def refusal_of(run: SopRun) -> str:
    """What keeps the record of the run from being given back; blank: nothing."""
    try:
        with ending(run.pk):
            givers_back.get(run.root_type).ask([run.root_id])
    except GenjinError as refusal:
        return refusal.message
    return ""


def tell_of_kept(kept: Sequence[Kept], at: datetime) -> None:
    """Once for each attempt at a step, however often it is tried again. It is, every now and then:
    what the gate waits for may be a change that the run does not look at."""
    if not kept:
        return
    schedule(
        [
            NewItem(
                "sop.kept",
                at + TRIED_AGAIN_IN,
                key=f"kept:{run_id}",
                lane=lane(run_id),
                payload={"ids": [run_id], "by": None, "origin": "job"},
            )
            for run_id in {one.step_run.run_id for one in kept}
        ]
    )
    above = load_chart().active_with_role("administrator")
    rings = [
        about_step(
            one.step_run,
            receiver_id=person,
            kind=NotificationKind.SOP_HELD,
            rung=KEPT,
            what=one.step_run.run.sop.name,
            reason=_said(one),
        )
        for one in kept
        for person in dict.fromkeys([one.step_run.owner_id, *above])
        if person is not None
    ]
    ring(rings=rings, at=at)


def _said(one: Kept) -> str:
    return text(
        zh=f"没有退回：{one.refusal}这一步留着，条件满足后自动退回",
        en=f"Not given back: {one.refusal} The step stays, and gives it back once that is met",
    )
