"""Facts about SOPs."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SopDisabled:
    sop_id: int
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SopEnabled:
    sop_id: int
    at: datetime
