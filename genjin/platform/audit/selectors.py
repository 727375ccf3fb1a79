"""Reading history. Whoever asks has been let through the object's own door before."""

from django.db.models import QuerySet

from genjin.common.subjects import About, about
from genjin.platform.audit.models import HistoryEntry


def list_history(object_type: str, object_id: int) -> QuerySet[HistoryEntry]:
    """Newest first."""
    return history_of(about([(object_type, object_id)]))


def history_of(of: About) -> QuerySet[HistoryEntry]:
    """Of some objects that belong together, newest first."""
    return HistoryEntry.objects.filter(of("object_type", "object_id")).order_by("-id")
