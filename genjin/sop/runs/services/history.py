"""What stands in a record's history about its steps, and in a step's own."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from genjin.common.inserts import new_row
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.sop.runs.models import StepRun


def note_act(
    step_run: StepRun, action: str, *, actor: User, at: datetime, **changes: tuple[Any, Any]
) -> None:
    """What somebody did with a step, in the history of its record. `changes`: each what it was and
    what it is. Needs `step` loaded."""
    # Both names, for readers of either language.
    names = {
        "step": ("", step_run.step.name_zh),
        "step_en": ("", step_run.step.name_en or step_run.step.name_zh),
    }
    write_history(
        [
            new_row(
                HistoryEntry,
                object_type=step_run.subject_type,
                object_id=step_run.subject_id,
                action=action,
                changes={key: list(change) for key, change in (names | changes).items()},
                actor_id=actor.pk,
                origin="person",
                at=at,
            )
        ]
    )


def note_owners(
    moved: Iterable[tuple[StepRun, int | None]],
    *,
    by_id: int | None,
    origin: str,
    at: datetime,
    package: int | None = None,
) -> None:
    """Steps with whom they were before, in the history of each. `package`: the number of the
    handover with which they went."""
    went_with = {"handover": [None, package]} if package else {}
    write_history(
        new_row(
            HistoryEntry,
            object_type="step_run",
            object_id=step_run.pk,
            action="owner_changed",
            changes={"owner": [before, step_run.owner_id]} | went_with,
            actor_id=by_id,
            origin=origin,
            at=at,
        )
        for step_run, before in moved
    )
