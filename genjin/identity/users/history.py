"""What is remembered of people's accounts: sign-ins, failures, factors, passwords, sessions."""

from collections.abc import Mapping
from typing import Any

from genjin.common import clock
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history


def note_account(
    user_id: int | None, action: str, *, by: int | None = None, **facts: str | int | None
) -> None:
    """`user_id` None: nobody of that name. `facts` stand as changes from nothing."""
    changes: Mapping[str, Any] = {name: [None, value] for name, value in facts.items()}
    write_history(
        [
            HistoryEntry(
                object_type="user",
                object_id=user_id or 0,
                action=action,
                changes=changes,
                actor_id=by,
                at=clock.now(),
            )
        ]
    )
