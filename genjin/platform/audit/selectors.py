"""Reading history. Whoever asks has been let through the object's own door before."""

from django.db.models import QuerySet

from genjin.common.subjects import Subjects, about
from genjin.platform.audit.models import HistoryEntry


def list_history(object_type: str, object_id: int) -> QuerySet[HistoryEntry]:
    """Newest first."""
    return history_of([(object_type, object_id)])


def history_of(subjects: Subjects) -> QuerySet[HistoryEntry]:
    """Of some objects that belong together, newest first."""
    found = about(subjects, "object_type", "object_id")
    return HistoryEntry.objects.filter(found).order_by("-id")
