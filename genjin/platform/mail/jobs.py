"""Sending, outside of any transaction: at least once, and one after the other.

A mail whose server says no fails alone: it is tried again, ever later, and ends among the dead
letters. A server that is away is nobody's fault: the mails wait for it, without counting, and are
given up only after days.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.conf import settings

from genjin.common.clock import now
from genjin.platform.counters.counting import count
from genjin.platform.mail.errors import NotSentError, ServerAwayError
from genjin.platform.mail.letters import write_letter
from genjin.platform.mail.line import Line
from genjin.platform.mail.models import Mail
from genjin.platform.mail.selectors import list_unsent
from genjin.platform.mail.servers import read_mail_url
from genjin.platform.mail.services import SEND, is_mail_on, note_failed, note_sent, remove_old
from genjin.platform.queue.items import Item, Later, NewItem
from genjin.platform.queue.kinds import Outcome, register, register_outside
from genjin.platform.queue.pauses import Pause
from genjin.platform.queue.services import schedule_missing

MAILS = "genjin_mails_total"
SWEEP = "mail.remove_old"
WAITS_FOR_SERVER = timedelta(days=2)
TRIES = 12  # with the queue's rests about half an hour: longer than servers grey-list
BATCH = 20  # mails over one line
SWITCHED_OFF = timedelta(minutes=10)


_pause = Pause()


def send(items: Sequence[Item], at: datetime) -> Outcome:
    """What was sent before is not sent again; one that fails does not hold up the others."""
    if not is_mail_on():
        return {item.id: Later(at + SWITCHED_OFF) for item in items}
    mails = list_unsent([item.payload["key"] for item in items])
    if not mails:
        return None
    if _pause.left():
        return _wait(items, mails, at)
    try:
        with Line(read_mail_url(settings.MAIL_URL)) as line:
            _pause.end()
            _send_each(line, list(mails.values()))
    except ServerAwayError as error:
        _pause.begin()
        for mail in mails.values():
            note_failed(mail, error=str(error), at=now())
        count(MAILS, outcome="no_server")
        return _wait(items, mails, at, because=error)
    return None


def _send_each(line: Line, mails: Sequence[Mail]) -> None:
    """Raises the first failure at the end; the queue then tries those that are left one by one."""
    failure: NotSentError | None = None
    for mail in mails:
        if not line.is_open:
            break
        try:
            line.send(address=mail.address, letter=_letter(mail))
        except NotSentError as error:
            failure = failure or error
            note_failed(mail, error=str(error), at=now())
            count(MAILS, outcome="failed")
        else:
            note_sent(mail, at=now())
            count(MAILS, outcome="sent")
    if failure:
        raise failure


def _letter(mail: Mail) -> bytes:
    return write_letter(
        key=mail.key,
        address=mail.address,
        subject=mail.subject,
        text=mail.text,
        at=mail.created_at,
    )


def _wait(
    items: Sequence[Item],
    mails: dict[str, Mail],
    at: datetime,
    because: ServerAwayError | None = None,
) -> Outcome:
    old = [mail for mail in mails.values() if mail.created_at < at - WAITS_FOR_SERVER]
    if old:
        raise because or ServerAwayError(old[0].last_error)
    waiting = [item for item in items if item.payload["key"] in mails]
    return {item.id: Later(at + _pause.left()) for item in waiting}


def sweep(items: Sequence[Item], at: datetime) -> Outcome:
    remove_old(at=at)
    return {item.id: Later(at + timedelta(days=1)) for item in items}


def plan_sweep() -> None:
    """From now on once a day; planned already, it stays as it is."""
    schedule_missing([NewItem(SWEEP, now(), key=SWEEP)])


register_outside(SEND, send, batch=BATCH, max_attempts=TRIES)
register(SWEEP, sweep)
