"""What people set for themselves."""

from genjin.identity.users.models import User


def change_preferences(
    *, actor: User, language: str | None = None, theme: str | None = None
) -> User:
    """Language and looks, each kept when None."""
    actor.language = language or actor.language
    actor.theme = theme or actor.theme
    actor.save(update_fields=["language", "theme"])
    return actor
