"""Counts that add up: created + joined + skipped + failed = rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from genjin.records.imports.planning import Outcome, Plan


@dataclass(slots=True)
class Tally:
    """What the rows so far came to. Reasons by code, owners by id."""

    rows: int = 0
    outcomes: dict[str, int] = field(default_factory=dict)
    to_mend: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    owners: dict[str, int] = field(default_factory=dict)
    turns: int = 0
    """How many records were given to whose turn it was."""

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> "Tally":
        return cls(**stored)

    def as_stored(self) -> dict[str, Any]:
        return {
            "rows": self.rows,
            "outcomes": self.outcomes,
            "to_mend": self.to_mend,
            "reasons": self.reasons,
            "owners": self.owners,
            "turns": self.turns,
        }

    def add(self, plans: Iterable[Plan], owners: Mapping[int, int], turns: int) -> None:
        """`owners`: row → owner of the record that it made."""
        for plan in plans:
            self.rows += 1
            self.to_mend += plan.to_mend
            _count(self.outcomes, plan.outcome)
            for code in {reason.code for reason in plan.reasons}:
                _count(self.reasons, code)
            if plan.draft.number in owners:
                _count(self.owners, str(owners[plan.draft.number]))
        self.turns += turns

    def of(self, outcome: Outcome) -> int:
        return self.outcomes.get(outcome, 0)

    def given(self) -> dict[int, int]:
        """Owner → how many records they were given."""
        return {int(owner): count for owner, count in self.owners.items()}


def _count(counts: dict[str, int], key: str) -> None:
    counts[str(key)] = counts.get(key, 0) + 1
