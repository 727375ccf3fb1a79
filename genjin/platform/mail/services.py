"""Queueing mails, and what became of them."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from genjin.common.clock import now
from genjin.platform.mail import letters
from genjin.platform.mail.models import Mail
from genjin.platform.queue.items import NewItem
from genjin.platform.queue.services import schedule_missing

SEND = "mail.send"
KEPT = timedelta(days=30)


def is_mail_on() -> bool:
    """Whether a server and a sender are given. Where somebody must know, ask first."""
    return bool(settings.MAIL_URL and settings.MAIL_FROM)


@transaction.atomic
def queue_mail(*, to: str, subject: str, text: str, key: str) -> None:
    """Send a mail, soon, after the surrounding transaction has been kept; with mail off, nothing.

    At least once, each copy with the same Message-ID, which comes from the key: at most 100 signs
    that say what the mail is ('reset:55:1'). A key that was used before is a mail that was queued
    before, and not sent again. The key is shown among the dead letters: no names, no addresses.

    Raises NotMailableError for an address that is none and for line breaks in the subject.
    """
    letters.check(address=to, subject=subject)
    if not is_mail_on():
        return
    mail = Mail(key=key, address=to, subject=subject[:200], text=text, created_at=now())
    Mail.objects.bulk_create([mail], ignore_conflicts=True)
    schedule_missing([NewItem(SEND, now(), key=f"mail:{key}", payload={"key": key})])


def note_sent(mail: Mail, *, at: datetime) -> None:
    """The server has it now; we no longer need what it says."""
    Mail.objects.filter(pk=mail.pk).update(sent_at=at, text="", last_error="")


def note_failed(mail: Mail, *, error: str, at: datetime) -> None:
    Mail.objects.filter(pk=mail.pk).update(failed_at=at, last_error=error[:300])


def remove_old(*, at: datetime) -> None:
    """A mail that waited so long says nothing true any more; its dead letter finds nothing."""
    Mail.objects.filter(created_at__lt=at - KEPT).delete()
