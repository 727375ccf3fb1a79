"""Writing history: always many at once."""

from collections.abc import Iterable

from genjin.common.inserts import add_rows, behind
from genjin.platform.audit.models import HistoryEntry


def write_history(entries: Iterable[HistoryEntry]) -> None:
    with behind():
        add_rows(list(entries))
