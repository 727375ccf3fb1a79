"""What a person wishes, and when that lets something through."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from genjin.common.clock import COMPANY_ZONE
from genjin.platform.messengers.accounts import NAMES
from genjin.workplace.notifications.choices import NotificationKind

MAIL = "mail"

_ALL = frozenset(NotificationKind.values) - {NotificationKind.IMPORT}
_ABOUT_SOPS = {
    NotificationKind.SOP_BROKEN,
    NotificationKind.SOP_CHANGED,
    NotificationKind.SOP_HELD,
    NotificationKind.SCORE,
    NotificationKind.VOICE,
}

# As shipped: what somebody has to act on is told by the other channels too, as far as they are set
# up; in a chat what cannot wait alone.
SHIPPED: Mapping[str, frozenset[str]] = {
    MAIL: _ALL,
    **dict.fromkeys(NAMES, _ALL - _ABOUT_SOPS),
}


@dataclass(frozen=True, slots=True)
class Wishes:
    channels: Mapping[str, frozenset[str]] = field(default_factory=lambda: SHIPPED)
    quiet_from: time | None = None
    quiet_to: time | None = None
    digest_at: time | None = None

    def wants(self, channel: str, kind: str) -> bool:
        return kind in self.channels.get(channel, frozenset())

    def quiet_until(self, at: datetime) -> datetime | None:
        """When the quiet hours end that `at` falls in; None outside of them."""
        if self.quiet_from is None or self.quiet_to is None:
            return None
        local = at.astimezone(COMPANY_ZONE)
        clock, begin, end = local.time(), self.quiet_from, self.quiet_to
        over_night = begin > end
        if over_night and clock >= begin:
            return _on(local + timedelta(days=1), end)
        if (clock < end) if over_night else (begin <= clock < end):
            return _on(local, end)
        return None


def next_at(clock: time, *, after: datetime) -> datetime:
    """The next moment at which the company's clock shows this."""
    local = after.astimezone(COMPANY_ZONE)
    today = _on(local, clock)
    return today if today > after else _on(local + timedelta(days=1), clock)


def _on(day: datetime, clock: time) -> datetime:
    return datetime.combine(day.date(), clock, COMPANY_ZONE)
