"""Something that somebody said of an SOP."""

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.definitions.models import Sop
from genjin.sop.voices.models import Voice


def voice_on(sop: Sop) -> int:
    """Without an answer yet."""
    made, _ = Voice.objects.get_or_create(
        sop=sop,
        kind="unclear",
        by=User.objects.order_by("id")[0],
        answered_at=None,
        defaults={"at": clock.now()},
    )
    return made.pk
