"""Reading files on records. Whoever asks has passed the record's own door."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from genjin.common.errors import NotFoundError
from genjin.common.prepared_about import PreparedAbout
from genjin.common.subjects import Subjects, about
from genjin.records.attachments.models import Attachment


class Added(NamedTuple):
    id: int
    object_id: int
    kind: str
    by_id: int
    at: datetime


def attachments_of(subjects: Subjects) -> Sequence[Attachment]:
    """Of a record, or of several that belong together, newest first."""
    return _ON_RECORDS.instances(subjects)


def get_attachment(subjects: Subjects, attachment_id: int) -> Attachment:
    """Raises NotFoundError for what is on none of these records, or was removed."""
    of = about(subjects)("object_type", "object_id")
    found = Attachment.objects.filter(of, pk=attachment_id, removed_at=None).first()
    if found is None:
        raise NotFoundError
    return found


def count_attachments(object_type: str, object_id: int) -> int:
    rows = Attachment.objects.filter(object_type=object_type, object_id=object_id)
    return rows.filter(removed_at=None).count()


def added_since(object_type: str, object_ids: Collection[int], since: datetime) -> list[Added]:
    """What is there now and was added since then, in order of time."""
    rows = Attachment.objects.filter(
        object_type=object_type, object_id__in=object_ids, removed_at=None, at__gte=since
    ).order_by("at", "id")
    return [Added(*row) for row in rows.values_list("id", "object_id", "kind", "by_id", "at")]


_ON_RECORDS = PreparedAbout(
    lambda of: (
        Attachment.objects.filter(of("object_type", "object_id"), removed_at=None)
        .select_related("by")
        .order_by("-at", "-id")
    )
)
