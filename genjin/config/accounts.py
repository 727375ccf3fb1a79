"""Log-ins that the installation makes by itself: passwords at random, told to the owner only."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings

from genjin.config.folder import write_private
from genjin.identity.users.choices import Role

LOGINS = "demo_logins.txt"
LENGTH = 12
# Without signs that look alike on a screen: about 59 bits in LENGTH of them.
SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"


@dataclass(frozen=True, slots=True)
class Login:
    role: str
    name: str
    login: str
    password: str


def new_password() -> str:
    return "".join(secrets.choice(SIGNS) for _ in range(LENGTH))


def keep_logins(logins: Iterable[Login]) -> None:
    """In a file that only the owner of the data folder can read."""
    lines = [
        f"{Role(one.role).label} {one.role:<14} {one.login:<12} {one.password}  {one.name}\n"
        for one in logins
    ]
    write_private(settings.DATA / LOGINS, "".join(lines))


def read_logins() -> list[str]:
    """The lines to show at a start; none where the file was taken away."""
    path = settings.DATA / LOGINS
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
