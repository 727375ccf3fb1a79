"""Those for whose look a proved step waits hear of it."""

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from genjin.common import clock
from genjin.common.bulk import update_rows
from genjin.common.clock import COMPANY_ZONE
from genjin.identity.users.models import User
from genjin.sop.definitions.spec import Step
from genjin.sop.definitions.wording import checker
from genjin.sop.runs import errors
from genjin.sop.runs.confirmers import Confirmers
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.rings import about_step
from genjin.sop.runs.selectors.confirming import load_confirmers
from genjin.sop.runs.steps import ASKED_AGAIN, MORNINGS
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring

TOLD_ABOVE = 3  # mornings on which those who look were told again


def require_confirmer(actor: User, step_run: StepRun, role: str) -> None:
    """Raises NotConfirmerError."""
    if not load_confirmers(clock.now()).may(actor.pk, step_run.owner_id, role):
        raise errors.NotConfirmerError(who=checker(role))


def tell_checkers(
    proved: Collection[tuple[StepRun, Step]], at: datetime, *, rung: str = "check"
) -> None:
    """No statement where nothing waits."""
    if proved:
        ring(rings=list(_rings(proved, load_confirmers(at), rung)), at=at)


def ask_again(proved: Collection[tuple[StepRun, Step]], at: datetime) -> None:
    """A working day has passed: it is rung once a day, from the third on also above those who do
    not look. The runs are held by the caller."""
    for step_run, _ in proved:
        mornings = step_run.evidence.get(MORNINGS, 0) + 1
        step_run.evidence = step_run.evidence | {ASKED_AGAIN: at.isoformat(), MORNINGS: mornings}
    update_rows(StepRun.objects, [step_run for step_run, _ in proved], ["evidence"])
    rung = f"check_{at.astimezone(COMPANY_ZONE):%m%d}"
    tell_checkers(proved, at, rung=rung)
    stuck = [one for one in proved if one[0].evidence[MORNINGS] >= TOLD_ABOVE]
    if stuck:
        ring(rings=list(_rings_above(stuck, load_confirmers(at), rung)), at=at)


def _rings_above(
    stuck: Collection[tuple[StepRun, Step]], confirmers: Confirmers, rung: str
) -> Iterator[Ring]:
    for step_run, step in stuck:
        if step_run.owner_id is None or step.check is None:
            continue
        waited = confirmers.waited_for(step_run.owner_id, step.check)
        names = [confirmers.name_of(one) for one in sorted(waited)]
        days = step_run.evidence[MORNINGS]
        for receiver in sorted(confirmers.above(waited, step_run.owner_id)):
            yield ring_check(
                step_run, step, receiver, said="stuck", rung=rung, checkers=names, days=days
            )


def _rings(
    proved: Collection[tuple[StepRun, Step]], confirmers: Confirmers, rung: str
) -> Iterator[Ring]:
    for step_run, step in proved:
        if step_run.owner_id is None or step.check is None:
            continue
        person = confirmers.name_of(step_run.owner_id)
        for receiver in sorted(confirmers.waited_for(step_run.owner_id, step.check)):
            yield ring_check(step_run, step, receiver, said="waits", rung=rung, person=person)


def ring_check(
    step_run: StepRun, step: Step, receiver_id: int, *, said: str, rung: str, **more: Any
) -> Ring:
    """`said`: waits, stuck (to whoever is above those who do not look), or returned."""
    what = {"zh": step.name.zh, "en": step.name.en}
    return about_step(
        step_run,
        receiver_id=receiver_id,
        kind=NotificationKind.CHECK,
        rung=rung,
        what=what,
        said=said,
        **more,
    )
