"""A lead as a card shows it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Card:
    id: int
    version: int
    company: str
    contact_name: str
    contact_title: str
    phone: str
    phone_raw: str
    tier: str
    state: str
    source: str
    created_at: datetime

    @property
    def name(self) -> str:
        return self.company or self.contact_name or self.phone or self.phone_raw

    def as_record(self) -> dict[str, Any]:
        return {
            "type": "lead",
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
