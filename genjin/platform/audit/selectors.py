"""Reading history. Whoever asks has been let through the object's own door before."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from genjin.common.subjects import About, about
from genjin.platform.audit.models import HistoryEntry


def list_history(object_type: str, object_id: int) -> QuerySet[HistoryEntry]:
    """Newest first."""
    return history_of(about([(object_type, object_id)]))


def history_of(of: About) -> QuerySet[HistoryEntry]:
    """Of some objects that belong together, newest first."""
    return HistoryEntry.objects.filter(of("object_type", "object_id")).order_by("-id")


def changes_since(
    object_type: str, object_ids: Collection[int], since: datetime
) -> list[tuple[int, datetime, dict[str, Any]]]:
    """Id, moment, and field -> [from, to] of each change of these objects, in order of writing."""
    rows = HistoryEntry.objects.filter(
        object_type=object_type, object_id__among=object_ids, action="changed", at__gte=since
    )
    return list(rows.order_by("id").values_list("object_id", "at", "changes"))
