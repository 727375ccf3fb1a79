"""Which of what people said of an SOP somebody sees, and how often it was said."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from django.db.models import Case, Count, QuerySet, Value, When

from genjin.activities.follow_ups.selectors import subjects_of_follow_ups
from genjin.common.subjects import by_type
from genjin.identity.access.selectors import may
from genjin.identity.users.models import User
from genjin.records.objects.selectors import titles_of
from genjin.sop.voices.models import Voice
from genjin.workplace.notifications.subjects import RecordRef


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


def records_of(actor: User, voices: Sequence[Voice]) -> dict[int, RecordRef]:
    """By voice: the record on which it worked, as far as the actor reaches it. A fixed number of
    statements."""
    follow_ups = {one.follow_up_id for one in voices if one.follow_up_id is not None}
    subjects = subjects_of_follow_ups(follow_ups) if follow_ups else {}
    names = {
        (kind, pk): name
        for kind, ids in by_type(set(subjects.values())).items()
        for pk, name in titles_of(kind, ids, actor=actor).items()
    }
    found = {one.pk: subjects.get(one.follow_up_id or 0) for one in voices}
    return {pk: RecordRef(*one, names[one]) for pk, one in found.items() if one in names}


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
