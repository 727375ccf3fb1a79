"""What is rung about a step, and what those hear who look after SOPs."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from genjin.identity.departments.selectors import load_chart
from genjin.sop.runs.models import StepRun
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring


def about_step(
    step_run: StepRun,
    *,
    receiver_id: int,
    kind: NotificationKind,
    rung: str,
    late: bool = False,
    **params: Any,
) -> Ring:
    """Once per attempt and rung; the bell puts those of one step and rung together."""
    return Ring(
        receiver_id=receiver_id,
        kind=kind,
        topic=f"sop_step:{step_run.step_id}",
        rung=rung[:20],
        source=f"step_run:{step_run.pk}:{step_run.attempt}",
        object_type=step_run.subject_type,
        object_id=step_run.subject_id,
        params=params,
        link=f"/{step_run.subject_type}s/{step_run.subject_id}",
        late=late,
    )


def ring_administrators(about: Callable[[int], Ring], *, at: datetime) -> None:
    """Nothing stops silently: who can mend an SOP hears of it. `about`: the ring for a person."""
    people = load_chart().active_with_role("administrator")
    ring(rings=[about(person) for person in people], at=at)
