"""Reading one's own security."""

from typing import Any

from django.http import HttpRequest

from genjin.identity.factors.selectors import read_factors
from genjin.identity.links.errors import LinkOverError
from genjin.identity.links.selectors import find_link
from genjin.identity.passwords.rules import shortest_password
from genjin.identity.sessions.selectors import list_sessions, name_of_session
from genjin.identity.sessions.services.keeping import confirmed_until
from genjin.identity.users.models import User
from genjin.platform.mail.services import is_mail_on


def read_security(request: HttpRequest, actor: User) -> dict[str, Any]:
    factors = read_factors(actor.pk)
    return {
        "login": actor.login,
        "email": actor.email or "",
        "mail": is_mail_on(),
        "shortest_password": shortest_password(),
        "confirmed_until": confirmed_until(request),
        "totp_since": factors.totp_since,
        "recovery_codes_left": factors.recovery_codes_left,
        "passkeys": factors.passkeys,
        "sessions": _list_sessions(request, actor),
    }


def get_link_owner(token: str) -> User:
    """Raises LinkOverError."""
    link = find_link(token)
    if link is None:
        raise LinkOverError
    return link.user


def _list_sessions(request: HttpRequest, actor: User) -> list[dict[str, Any]]:
    return [
        {
            "id": name_of_session(row.session_key),
            "here": row.session_key == request.session.session_key,
            "device": row.device,
            "address": row.address,
            "created_at": row.created_at,
            "last_seen_at": row.last_seen_at,
        }
        for row in list_sessions(actor.pk)
    ]
