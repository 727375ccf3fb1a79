"""Setting preferences: everybody their own."""

from collections.abc import Collection, Mapping
from datetime import time

from django.db import transaction

from genjin.common import facts
from genjin.identity.users.models import User
from genjin.workplace.preferences.errors import QuietHoursError
from genjin.workplace.preferences.events import PreferencesSet
from genjin.workplace.preferences.models import Preferences


@transaction.atomic
def set_preferences(
    *,
    actor: User,
    channels: Mapping[str, Collection[str]],
    quiet_from: time | None,
    quiet_to: time | None,
    digest_at: time | None,
) -> None:
    """All of them at once. Raises QuietHoursError for hours with one end or of no length."""
    if (quiet_from is None) != (quiet_to is None) or (quiet_from and quiet_from == quiet_to):
        raise QuietHoursError
    Preferences.objects.update_or_create(
        user=actor,
        defaults={
            "channels": {name: sorted(set(kinds)) for name, kinds in channels.items()},
            "quiet_from": quiet_from,
            "quiet_to": quiet_to,
            "digest_at": digest_at,
        },
    )
    facts.state(PreferencesSet(user_id=actor.pk, digest_at=digest_at))
