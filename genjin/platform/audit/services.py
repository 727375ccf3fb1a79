"""Writing history: always many at once."""

from collections.abc import Iterable

from genjin.common.inserts import insert_rows
from genjin.platform.audit.models import HistoryEntry


def write_history(entries: Iterable[HistoryEntry]) -> None:
    insert_rows(list(entries))
