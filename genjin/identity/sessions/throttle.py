"""How many wrong attempts at signing in are let through, and how long to wait after them. Pure.

Three counts over a sliding window: one login from one address stops a person trying passwords,
one address stops a list of logins being tried, one login over all addresses stops many machines
at one person. The last does not hold for an address from which that person has signed in before,
so that nobody can be locked out of their own desk by strangers.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

WINDOW = timedelta(minutes=5)
PER_LOGIN_AND_ADDRESS = 5
PER_ADDRESS = 50  # a whole office can stand behind one
PER_LOGIN = 20


@dataclass(frozen=True, slots=True)
class WrongAttempt:
    login_digest: str
    address: str
    at: datetime


def seconds_to_wait(
    earlier: Iterable[WrongAttempt],
    *,
    login_digest: str,
    address: str,
    known_address: bool,
    now: datetime,
) -> int:
    """0 when the next attempt may be made. `earlier` holds the wrong ones of the window."""
    recent = sorted((one for one in earlier if one.at > now - WINDOW), key=lambda one: one.at)
    same_login = [one.at for one in recent if one.login_digest == login_digest]
    same_address = [one.at for one in recent if one.address == address]
    same_both = [
        one.at for one in recent if one.login_digest == login_digest and one.address == address
    ]
    waits = [_wait(same_both, PER_LOGIN_AND_ADDRESS, now), _wait(same_address, PER_ADDRESS, now)]
    if not known_address:
        waits.append(_wait(same_login, PER_LOGIN, now))
    return max(waits)


def _wait(moments: list[datetime], limit: int, now: datetime) -> int:
    """Seconds until so many moments have left the window that one more is within the limit."""
    if len(moments) < limit:
        return 0
    free_at = moments[len(moments) - limit] + WINDOW
    return max(1, int((free_at - now).total_seconds()) + 1)
