"""Asking people to go through an SOP again, and keeping that they did."""

from datetime import datetime

from genjin.analytics.refreshers import errors
from genjin.analytics.refreshers.limits import LOOKED_AT
from genjin.analytics.refreshers.models import Refresher
from genjin.analytics.refreshers.selectors import badly_kept, get_refresher, given_lately
from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.common.inserts import insert_rows, new_row
from genjin.common.transactions import command
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import list_sops
from genjin.workplace.leave.selectors import load_cover
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring


@command
def give_refreshers(at: datetime, sop_id: int | None = None) -> int:
    """To whoever keeps an SOP badly, is here, and was not asked lately; how many they are. Whoever
    is away is found again when they are back."""
    lately, cover = given_lately(at), load_cover(at)
    wanted = [
        one
        for one in badly_kept(at, sop_id)
        if (one.person_id, one.sop_id) not in lately and not cover.is_away(one.person_id)
    ]
    if not wanted:
        return 0
    made = [
        new_row(
            Refresher,
            person_id=one.person_id,
            sop_id=one.sop_id,
            given_at=at,
            due=one.counts.due,
            kept=one.counts.kept,
        )
        for one in wanted
    ]
    insert_rows(made)
    names = {sop.pk: {"zh": sop.name_zh, "en": sop.name_en} for sop in list_sops()}
    ring(rings=[_ring(one, names[one.sop_id]) for one in made], at=at)
    return len(made)


@command
def read_refresher(*, actor: User, refresher_id: int) -> None:
    """Only one's own. Raises NotFoundError, ReadAlreadyError."""
    found = get_refresher(actor, refresher_id)
    if found.person_id != actor.pk:
        raise NotFoundError
    rows = Refresher.objects.filter(pk=found.pk, read_at__isnull=True)
    if not rows.update(read_at=clock.now()):
        raise errors.ReadAlreadyError


def _ring(one: Refresher, name: dict[str, str]) -> Ring:
    return Ring(
        receiver_id=one.person_id,
        kind=NotificationKind.REFRESHER,
        topic=f"refresher:{one.pk}",
        rung="given",
        source=f"refresher:{one.pk}",
        params={"what": name, "due": one.due, "kept": one.kept, "days": LOOKED_AT.days},
        link=f"/refreshers/{one.pk}",
    )
