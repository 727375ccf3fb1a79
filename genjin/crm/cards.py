"""A record as a card shows it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Card:
    """`state` is that of a lead; other records have none. `contact_name` and `phone` are those of
    the person to speak to."""

    type: str
    id: int
    version: int
    name: str
    tier: str
    state: str
    source: str
    created_at: datetime
    contact_name: str
    contact_title: str
    phone: str

    @property
    def key(self) -> tuple[str, int]:
        return self.type, self.id

    def as_record(self) -> dict[str, Any]:
        return {
            "type": self.type,
            "id": self.id,
            "name": self.name,
            "tier": self.tier,
            "state": self.state,
            "version": self.version,
        }

    def as_contact(self) -> dict[str, str] | None:
        if not (self.contact_name or self.phone):
            return None
        return {"name": self.contact_name, "title": self.contact_title, "phone": self.phone}
