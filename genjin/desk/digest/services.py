"""The digest: each working morning what there is to do, for those who asked for it."""

from collections.abc import Sequence
from datetime import datetime, time

from genjin.common import language
from genjin.common.clock import COMPANY_ZONE
from genjin.desk.digest import letters
from genjin.desk.today.selectors import today_of
from genjin.identity.users.models import User
from genjin.identity.users.selectors import list_active, mail_addresses_of
from genjin.platform.mail.services import queue_mail
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import cancel, schedule
from genjin.workplace.calendars.selectors import load_calendars
from genjin.workplace.preferences.wishes import next_at

DIGEST = "desk.digest"


def plan_digest(*, user_id: int, digest_at: time | None, now: datetime) -> None:
    """From the next time the clock shows this on; None: no more."""
    if digest_at is None:
        cancel([_key(user_id)])
        return
    due_at = next_at(digest_at, after=now)
    schedule([NewItem(DIGEST, due_at, key=_key(user_id), payload={"user_id": user_id})])


def send_digests(*, user_ids: Sequence[int], at: datetime) -> None:
    """One mail to each who has something to do; none on their day off."""
    day, calendars = at.astimezone(COMPANY_ZONE).date(), load_calendars()
    at_work = [pk for pk in user_ids if calendars.of(pk).is_working_day(day)]
    addresses = mail_addresses_of(at_work)
    for person in list_active(at_work):
        if person.pk in addresses:
            _send(person, addresses[person.pk])


def _send(person: User, address: str) -> None:
    with language.use(language.spoken_by(person.language)):
        today = today_of(person)
        if today["late"] or today["today"]:
            queue_mail(
                to=address,
                subject=letters.subject_of(today),
                text=letters.text_of(today),
                key=f"digest:{person.pk}:{today['date']:%Y-%m-%d}",
            )


def _key(user_id: int) -> str:
    return f"digest:{user_id}"
