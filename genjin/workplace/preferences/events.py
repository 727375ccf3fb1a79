"""Facts of the preferences."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class PreferencesSet:
    user_id: int
    digest_at: time | None
