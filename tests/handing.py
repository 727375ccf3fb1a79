"""Somebody's whole work goes to a colleague, without waiting for an answer."""

from genjin.crm.handovers.models import Handover
from genjin.crm.handovers.services.offering import MOVE, offer
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle


def hand_over(*, actor: User, user_id: int, receiver_id: int) -> Handover:
    made = offer(actor=actor, leaver_id=user_id, receiver_id=receiver_id, without_asking=True)
    run_until_idle(kinds=[MOVE])
    made.refresh_from_db()
    return made
