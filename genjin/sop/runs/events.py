"""What this context tells of runs."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class EvidenceGiven:
    """Something happened to a record, or is taken back, that may prove a step on it."""

    object_type: str
    object_id: int
    at: datetime
    by_id: int | None
    origin: str = "person"
