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


@dataclass(frozen=True, slots=True)
class VersionPublished:
    """A draft is tried out or live, or a pilot has gone live."""

    sop_id: int
    version_id: int
    at: datetime
    by_id: int | None
