"""Something that somebody is to receive from a person who leaves."""

from typing import Any

from genjin.common import clock
from genjin.crm.handovers.models import Handover
from genjin.identity.users.models import User
from tests.factories import make_user


def handover_to(owner: User, *, by: User) -> int:
    """From somebody above whom nobody stands but the administrator."""
    made = Handover.objects.create(
        leaver=make_user(), receiver=owner, offered_by=by, held={"lead": 1}, offered_at=clock.now()
    )
    return made.pk


def of_anybody() -> dict[str, Any]:
    return {"leaver_id": User.objects.order_by("id")[0].pk}
