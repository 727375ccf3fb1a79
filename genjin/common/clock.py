"""The one clock of the product.

`now()` is the only place that asks the machine for the time (checked by ruff). In test mode the
offset comes from the database, so that server, worker and browser tests move together; in-process
code (unit tests, the demo company) moves it with `frozen_at` and `moved`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

COMPANY_ZONE = ZoneInfo("Asia/Shanghai")

_offset = timedelta(0)
_frozen: ContextVar[datetime | None] = ContextVar("frozen_clock", default=None)


def now() -> datetime:
    """Aware, in UTC, cut to milliseconds so that both databases give back what was stored."""
    moment = _frozen.get() or datetime.now(UTC) + _offset  # noqa: TID251
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def today() -> date:
    """The date on the company's wall."""
    return now().astimezone(COMPANY_ZONE).date()


def set_offset(offset: timedelta) -> None:
    """Move the process's clock; only `platform.settings` calls this, in test mode."""
    global _offset
    _offset = offset


@contextmanager
def frozen_at(moment: datetime) -> Iterator[None]:
    """Let the clock stand at an aware moment."""
    token = _frozen.set(moment.astimezone(UTC))
    try:
        yield
    finally:
        _frozen.reset(token)


@contextmanager
def moved(delta: timedelta) -> Iterator[None]:
    """Let the clock stand `delta` away from where it is."""
    with frozen_at(now() + delta):
        yield
