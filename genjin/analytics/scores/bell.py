"""Who is told of a dispute, and of its answer."""

from datetime import datetime

from genjin.analytics.scores.models import Dispute
from genjin.analytics.scores.months import Month
from genjin.identity.access.policy import permissions_of
from genjin.identity.access.selectors import bounds_on
from genjin.identity.departments.selectors import load_chart
from genjin.workplace.leave.selectors import load_cover
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring


def tell_of_dispute(dispute: Dispute, at: datetime) -> None:
    """The nearest above who is here and may answer; else the administrators."""
    link = f"/scores?month={_month(dispute)}"
    people = _answering(dispute, at)
    ring(rings=[_ring(dispute, one, "filed", link, dispute.reason) for one in people], at=at)


def tell_of_answer(dispute: Dispute, *, accept: bool, answer: str, at: datetime) -> None:
    link = f"/scores?month={_month(dispute)}&person={dispute.person_id}"
    rung = "accepted" if accept else "declined"
    ring(rings=[_ring(dispute, dispute.person_id, rung, link, answer)], at=at)


def _ring(dispute: Dispute, receiver: int, rung: str, link: str, reason: str) -> Ring:
    step = dispute.step_run.step
    return Ring(
        receiver_id=receiver,
        kind=NotificationKind.SCORE,
        topic=f"dispute:{dispute.pk}",
        rung=rung,
        source=f"dispute:{dispute.pk}",
        params={
            "what": {"zh": step.name_zh, "en": step.name_en},
            "person": dispute.person.name,
            "said": rung,
            "reason": reason,
        },
        link=link,
    )


def _answering(dispute: Dispute, at: datetime) -> list[int]:
    chart, step_run = load_chart(), dispute.step_run
    cover = load_cover(at, lambda: chart)
    stamp = {"owner_id": step_run.owner_id, "department_id": step_run.department_id}
    above, seen = chart.manager_of(dispute.person_id), {dispute.person_id}
    while above is not None and above not in seen:
        answers = "score.answer" in permissions_of(chart.members[above].role)
        if answers and not cover.is_away(above) and bounds_on(chart, above).includes(**stamp):
            return [above]
        seen.add(above)
        above = chart.manager_of(above)
    everywhere = chart.active_with_role("administrator")
    return [one for one in everywhere if one != dispute.person_id]


def _month(dispute: Dispute) -> Month:
    due_at = dispute.step_run.due_at
    assert due_at is not None
    return Month.of(due_at)
