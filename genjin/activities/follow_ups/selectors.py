"""Reading follow-ups."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import NamedTuple

from django.db.models import Max, Q, QuerySet

from genjin.activities.follow_ups.models import FollowUp
from genjin.common.errors import NotFoundError
from genjin.common.prepared import Prepared
from genjin.common.prepared_about import PreparedAbout
from genjin.common.subjects import About, Subject, Subjects, about
from genjin.identity.access.selectors import within_reach
from genjin.identity.users.models import User
from genjin.records.objects.selectors import titles_of


class Written(NamedTuple):
    """What the SOP must know of a follow-up."""

    id: int
    subject_id: int
    created_at: datetime
    attitude: str
    satisfaction: int | None
    reached: bool
    author_id: int
    author_role: str


class LastWords(NamedTuple):
    text: str
    who: str
    at: datetime
    channel: str


def visible_follow_ups(actor: User) -> QuerySet[FollowUp]:
    """The door to follow-ups that are listed by themselves; those of one record come with it."""
    return FollowUp.objects.filter(within_reach(actor))


def find_follow_up(follow_up_id: int) -> FollowUp | None:
    """Whoever asks passes the door of its record."""
    return FollowUp.objects.filter(pk=follow_up_id).first()


def reachable_follow_up(actor: User, follow_up_id: int) -> FollowUp:
    """By the door of its record. Raises NotFoundError."""
    row = find_follow_up(follow_up_id)
    if row is None or not titles_of(row.subject_type, [row.subject_id], actor=actor):
        raise NotFoundError
    return row


def subjects_of_follow_ups(follow_up_ids: Collection[int]) -> dict[int, Subject]:
    """What they were written on; whoever asks passes the doors of those records."""
    rows = FollowUp.objects.filter(pk__in=follow_up_ids)
    return {
        pk: (kind, record)
        for pk, kind, record in rows.values_list("id", "subject_type", "subject_id")
    }


def follow_ups_of(of: About) -> QuerySet[FollowUp]:
    """All of one record, or of some that belong together, newest first; whoever asks has passed
    the record's own door."""
    rows = FollowUp.objects.filter(of())
    return rows.select_related("owner").order_by("-created_at", "-id")


def follow_ups_with(
    subject: Subject, contact_id: int, *, before: Subjects, name: str
) -> QuerySet[FollowUp]:
    """Those of a record in which one of its contacts was spoken to, newest first. `before`: what
    became the record, where the same person has no id but a name."""
    spoken_to = about([subject])() & Q(contact_id=contact_id)
    if before and name:
        spoken_to |= about(before)() & Q(contact_name=name)
    return follow_ups_of(about([subject, *before])).filter(spoken_to)


def list_written_since(
    subject_type: str, subject_ids: Collection[int], since: datetime
) -> list[Written]:
    """In order of writing; without what came by import."""
    found = _WRITTEN.rows(kind=subject_type, ids=subject_ids, since=since)
    return [Written(*row) for row in found]


_WRITTEN = Prepared(
    lambda kind, ids, since: (
        FollowUp.objects.filter(
            subject_type=kind, subject_id__among=ids, created_at__gt=since, imported=False
        )
        .order_by("created_at", "id")
        .values_list(
            "id",
            "subject_id",
            "created_at",
            "attitude",
            "satisfaction",
            "reached",
            "owner_id",
            "author_role",
        )
    ),
    kind=str,
    ids=list,
    since=datetime,
)


def last_words(subjects: Subjects) -> Mapping[Subject, LastWords]:
    """The last thing said on each record: the customer's own words where they were written down."""
    return {
        (kind, subject): LastWords(feedback or content, who, at, channel)
        for kind, subject, feedback, content, who, at, channel in _LAST_WORDS.rows(subjects)
    }


def _last_of_each(of: About) -> QuerySet[FollowUp]:
    newest = (
        FollowUp.objects.filter(of())
        .values("subject_type", "subject_id")
        .annotate(newest=Max("id"))
        .values("newest")
    )
    return FollowUp.objects.filter(pk__in=newest).values_list(  # type: ignore[return-value]
        "subject_type",
        "subject_id",
        "feedback",
        "content",
        "contact_name",
        "happened_at",
        "channel",
    )


_LAST_WORDS = PreparedAbout(_last_of_each)


def find_by_request(author: User, request_key: str) -> FollowUp | None:
    """The follow-up that an earlier copy of the same request has saved."""
    return FollowUp.objects.filter(created_by=author, request_key=request_key).first()
