"""Who is told of a package, and what."""

from collections.abc import Collection, Mapping
from datetime import datetime

from genjin.crm.handovers.models import Handover
from genjin.identity.departments.selectors import load_chart
from genjin.identity.organisation.holdings import in_order
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring


def tell_offered(handover: Handover, at: datetime) -> None:
    body = counted(handover.held)
    _tell(handover, [handover.receiver_id], "offered", at, body=body)


def tell_declined(handover: Handover, at: datetime) -> None:
    _tell(handover, [handover.offered_by_id], "declined", at, reason=handover.reason)


def tell_withdrawn(handover: Handover, at: datetime) -> None:
    _tell(handover, [handover.receiver_id], "withdrawn", at)


def tell_lapsed(handover: Handover, at: datetime) -> None:
    _tell(handover, [handover.offered_by_id], "lapsed", at)


def tell_stuck(handover: Handover, at: datetime) -> None:
    _tell(handover, [handover.offered_by_id], "stuck", at)


def tell_done(handover: Handover, at: datetime, *, moved: Mapping[str, int], stayed: int) -> None:
    """The report is there: for who offered it, who received it, and who stands above the leaver."""
    above = load_chart().manager_of(handover.leaver_id)
    people = {handover.offered_by_id, handover.receiver_id, above or 0} - {handover.leaver_id, 0}
    body = counted(moved)
    if stayed:
        body = {
            "zh": f"{body['zh']}；{stayed} 项没能移交",
            "en": f"{body['en']}; not moved: {stayed}",
        }
    _tell(handover, sorted(people), "done", at, body=body)


def counted(numbers: Mapping[str, int]) -> Mapping[str, str]:
    """Kinds in their order: “3 个客户、12 条线索”."""
    known = [(kind, numbers.get(kind.name, 0)) for kind in in_order()]
    return {
        "zh": "、".join(kind.zh.format(count=n) for kind, n in known if n),
        "en": ", ".join(kind.en.format(count=n) for kind, n in known if n),
    }


def _tell(
    handover: Handover,
    people: Collection[int],
    said: str,
    at: datetime,
    *,
    reason: str = "",
    body: Mapping[str, str] | None = None,
) -> None:
    params = {
        "said": said,
        "leaver": handover.leaver.name,
        "receiver": handover.receiver.name,
        "reason": reason,
    }
    rings = [
        Ring(
            receiver_id=person,
            kind=NotificationKind.HANDOVER,
            topic=f"handover:{handover.pk}",
            rung=said,
            source=f"handover:{handover.pk}",
            params=params | ({"body": body} if body else {}),
            link=f"/handovers/{handover.pk}",
        )
        for person in people
    ]
    ring(rings=rings, at=at)
