"""A step put out of sight for a while."""

from datetime import datetime

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.common.transactions import command
from genjin.identity.users.models import User
from genjin.sop.runs.choices import PENDING
from genjin.sop.runs.selectors import doors


@command
def snooze_step(*, actor: User, step_run_id: int, until: datetime, reason: str) -> None:
    """Out of sight on Today until then; the deadline and its rungs stay as they are."""
    changed = (
        doors.visible_step_runs(actor)
        .filter(pk=step_run_id, state__in=PENDING)
        .update(snoozed_until=until, snooze_reason=reason, changed_at=clock.now())
    )
    if not changed:
        raise NotFoundError
