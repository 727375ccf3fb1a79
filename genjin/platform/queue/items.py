"""What goes into the queue and what comes out of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class NewItem:
    """Work to plan. With a key there is one row per key: planning it again replaces it."""

    kind: str
    due_at: datetime
    key: str | None = None
    lane: str = ""
    payload: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """Work in the hands of a worker."""

    id: int
    kind: str
    key: str | None
    lane: str
    payload: dict[str, Any]
    due_at: datetime
    attempts: int  # this one included

    @property
    def stable_key(self) -> str:
        """The same for every attempt at this occasion: what receivers outside tell copies by."""
        return f"{self.kind}:{self.id}:{int(self.due_at.timestamp() * 1000)}"


@dataclass(frozen=True, slots=True)
class Later:
    """The row lives on: its next occasion. `payload` None keeps the present one."""

    due_at: datetime
    payload: Mapping[str, Any] | None = None
