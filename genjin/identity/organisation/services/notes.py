"""What every command on people and departments does: asks for the right, writes the history."""

from typing import Any

from genjin.common import clock
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history


def require_change(actor: User | None) -> None:
    """`actor=None` is the installation itself, before there is anybody who could ask."""
    if actor is not None:
        require(actor, "people.change")


def note(
    actor: User | None, what: str, object_id: int, action: str, changes: dict[str, Any]
) -> None:
    write_history(
        [
            HistoryEntry(
                object_type=what,
                object_id=object_id,
                action=action,
                changes=changes,
                actor_id=actor.pk if actor else None,
                origin="person" if actor else "job",
                at=clock.now(),
            )
        ]
    )
