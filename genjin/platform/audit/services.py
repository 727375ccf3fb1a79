"""Writing history: always many at once."""

from collections.abc import Iterable

from genjin.platform.audit.models import HistoryEntry


def write_history(entries: Iterable[HistoryEntry]) -> None:
    HistoryEntry.objects.bulk_create(list(entries), batch_size=1000)
