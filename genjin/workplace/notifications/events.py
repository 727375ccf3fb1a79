"""Facts of the bell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class EntriesGrew:
    """Entries that are new or count more than before, held until the end of the transaction."""

    entry_ids: Sequence[int]
    at: datetime
