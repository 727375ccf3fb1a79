"""Reading preferences."""

from collections.abc import Collection

from genjin.platform.messengers.accounts import NAMES
from genjin.workplace.preferences.models import Preferences
from genjin.workplace.preferences.wishes import SHIPPED, Wishes

_AS_SHIPPED = Wishes()


def wishes_of(user_ids: Collection[int]) -> dict[int, Wishes]:
    """Everybody asked for is in the answer."""
    rows = Preferences.objects.filter(user__in=user_ids)
    return dict.fromkeys(user_ids, _AS_SHIPPED) | {row.user_id: _wishes(row) for row in rows}


def get_wishes(user_id: int) -> Wishes:
    return wishes_of([user_id])[user_id]


def _wishes(row: Preferences) -> Wishes:
    """A chat that came later than somebody's choice is as shipped."""
    chosen = {channel: frozenset(kinds) for channel, kinds in row.channels.items()}
    return Wishes(
        channels={**{name: SHIPPED[name] for name in NAMES}, **chosen},
        quiet_from=row.quiet_from,
        quiet_to=row.quiet_to,
        digest_at=row.digest_at,
    )
