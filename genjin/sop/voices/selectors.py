"""Which of what people said of an SOP somebody sees, and how often it was said."""

from collections import Counter
from datetime import datetime

from django.db.models import Case, Count, QuerySet, Value, When

from genjin.identity.access.selectors import may
from genjin.identity.users.models import User
from genjin.sop.voices.models import Voice


def visible_voices(actor: User, sop_id: int) -> QuerySet[Voice]:
    """The door: everything for those who change SOPs, to all others their own."""
    rows = Voice.objects.filter(sop_id=sop_id)
    return rows if may(actor, "sop.change") else rows.filter(by_id=actor.pk)


def list_voices(actor: User, sop_id: int, *, step: str | None, most: int) -> list[Voice]:
    """What waits for an answer first, then the latest."""
    rows = visible_voices(actor, sop_id).select_related("by", "answered_by")
    if step is not None:
        rows = rows.filter(step=step)
    waits = Case(When(answered_at=None, then=Value(0)), default=Value(1))
    return list(rows.order_by(waits, "-at", "-id")[:most])


def count_voices(
    sop_id: int, *, since: datetime | None = None, until: datetime | None = None
) -> Counter[tuple[str, str]]:
    """By step and kind, whoever asks: what is counted names nobody."""
    rows = Voice.objects.filter(sop_id=sop_id)
    if since is not None:
        rows = rows.filter(at__gte=since)
    if until is not None:
        rows = rows.filter(at__lt=until)
    by = ("step", "kind")
    grouped = rows.order_by().values(*by).annotate(n=Count("by", distinct=True))
    return Counter({(step, kind): n for step, kind, n in grouped.values_list(*by, "n")})


def count_open(sop_id: int) -> Counter[str]:
    """By step: what nobody has answered."""
    rows = Voice.objects.filter(sop_id=sop_id, answered_at=None).order_by().values("step")
    return Counter(dict(rows.annotate(n=Count("id")).values_list("step", "n")))


def open_by_sop(actor: User) -> Counter[int]:
    """What waits for an answer, for those who may give it; nothing for others."""
    if not may(actor, "sop.change"):
        return Counter()
    rows = Voice.objects.filter(answered_at=None).order_by().values("sop_id")
    return Counter(dict(rows.annotate(n=Count("id")).values_list("sop_id", "n")))


def get_voice(voice_id: int) -> Voice | None:
    return Voice.objects.select_related("sop").filter(pk=voice_id).first()
