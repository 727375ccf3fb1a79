"""Reading people as administrators see them. Whoever asks may change people."""

from dataclasses import dataclass
from datetime import datetime

from genjin.identity.factors.selectors import people_with_factor
from genjin.identity.sessions.selectors import last_seen
from genjin.identity.users.models import User
from genjin.identity.users.selectors import get_account, list_accounts


@dataclass(frozen=True, slots=True)
class Account:
    person: User
    last_seen_at: datetime | None
    second_factor: bool


def read_accounts() -> list[Account]:
    """In three statements, however many they are."""
    return _with_signs(list_accounts())


def read_account(user_id: int) -> Account:
    """Raises NotFoundError."""
    return _with_signs([get_account(user_id)])[0]


def _with_signs(people: list[User]) -> list[Account]:
    """Who is signed in nowhere was last seen when they signed in."""
    seen, guarded = last_seen(), people_with_factor()
    return [
        Account(person, seen.get(person.pk, person.last_login), person.pk in guarded)
        for person in people
    ]
