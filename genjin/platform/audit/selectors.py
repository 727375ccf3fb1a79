"""Reading history. Whoever asks has been let through the object's own door before."""

from django.db.models import QuerySet

from genjin.platform.audit.models import HistoryEntry


def list_history(object_type: str, object_id: int) -> QuerySet[HistoryEntry]:
    """Newest first."""
    return HistoryEntry.objects.filter(object_type=object_type, object_id=object_id).order_by("-id")
