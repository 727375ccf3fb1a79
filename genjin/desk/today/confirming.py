"""What stands on Today because it waits for the actor's confirmation."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from genjin.desk.work import said_of
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import confirmed_steps
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.rows import Ahead
from genjin.sop.runs.selectors.confirming import load_confirmers, to_confirm
from genjin.workplace.leave.selectors import absent_people, load_cover


def steps_to_confirm(actor: User, versions: int, at: datetime) -> list[Ahead]:
    """`versions`: how many are published. Where none asks for a confirmation, no statement."""
    steps = confirmed_steps(versions)
    return to_confirm(actor, steps, at) if steps else []


def confirmed_for(
    actor: User, found: Sequence[StepRun], versions: int, at: datetime
) -> dict[int, dict[str, Any] | None]:
    """By step: for whom the actor confirms it, and until when that one is away; nothing for what is
    the actor's own to confirm."""
    if not found or not load_cover(at).speaks_for(actor.pk) - {actor.pk}:
        return {}
    agrees, confirmers = confirmed_steps(versions), load_confirmers(at)
    absent = {
        step.pk: confirmers.absent_one(actor.pk, step.owner_id, agrees[step.step_id].role)
        for step in found
        if step.owner_id is not None and step.step_id in agrees
    }
    people = absent_people({one for one in absent.values() if one is not None}, at)
    return {step: said_of(people.get(one)) for step, one in absent.items() if one is not None}
