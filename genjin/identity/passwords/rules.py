"""What a new password must be: long enough, and not one that is tried first.

No rule of composition: those make passwords worse. The list of what leaks have shown to be
common comes with Django and is read from the disk, nobody outside is asked.
"""

from collections.abc import Iterable
from functools import cache

from django.contrib.auth.password_validation import CommonPasswordValidator

from genjin.identity.passwords.errors import PasswordTooCommonError, PasswordTooShortError
from genjin.platform.settings.names import SettingName
from genjin.platform.settings.selectors import get_setting

SHORTEST_PASSWORD = SettingName("identity.shortest_password", 10)
SHORTEST_ALLOWED, LONGEST = 8, 200


def shortest_password() -> int:
    return max(SHORTEST_ALLOWED, get_setting(SHORTEST_PASSWORD))


def check_new_password(password: str, *, of: Iterable[str] = ()) -> None:
    """`of`: what everybody knows of the person, like the log-in. Raises PasswordTooShortError and
    PasswordTooCommonError."""
    minimum = shortest_password()
    if len(password) < minimum:
        raise PasswordTooShortError(minimum=minimum)
    plain = password.strip().casefold()
    if plain in _common() or plain in {known.strip().casefold() for known in of if known}:
        raise PasswordTooCommonError
    if len(set(plain)) < 4:  # 1111111111, abababababab
        raise PasswordTooCommonError


@cache
def _common() -> frozenset[str]:
    return frozenset(CommonPasswordValidator().passwords)
