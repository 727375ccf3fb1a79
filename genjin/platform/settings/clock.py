"""The test clock: an offset in the database that server and worker follow together.

Only in test mode (`GENJIN_TEST_CLOCK=1`); otherwise nothing is read and nothing moves.
"""

from datetime import timedelta

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import transaction

from genjin.common import clock
from genjin.platform.settings.names import SettingName
from genjin.platform.settings.selectors import get_setting
from genjin.platform.settings.services import set_setting

CLOCK_OFFSET = SettingName("test_clock_offset_ms", 0)


def refresh_clock() -> None:
    """Follow the offset; called once per request and once per round of a worker."""
    if settings.TEST_CLOCK:
        clock.set_offset(timedelta(milliseconds=get_setting(CLOCK_OFFSET)))


@transaction.atomic
def move_clock(delta: timedelta) -> None:
    """Move the clock of all processes, this one at once. Raises ImproperlyConfigured outside of
    test mode."""
    if not settings.TEST_CLOCK:
        raise ImproperlyConfigured("the clock moves only with GENJIN_TEST_CLOCK=1")
    set_setting(CLOCK_OFFSET, get_setting(CLOCK_OFFSET) + round(delta.total_seconds() * 1000))
    refresh_clock()
