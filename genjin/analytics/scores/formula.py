"""The score of a month, as a formula with a person's own numbers put in. Pure.

score = Σ weight × kept ÷ Σ weight × (due - excused), over the SOPs, in per cent

Due is what fell due in the month and is over; kept, what of it was done by its deadline with its
proof. Excused is what was not kept and does not count, since a dispute was accepted."""

from collections.abc import Iterable
from dataclasses import dataclass

USUAL_WEIGHT = 1
HEAVIEST = 10


@dataclass(frozen=True, slots=True)
class Share:
    """Of one person in one SOP."""

    sop_id: int
    weight: int
    due: int
    kept: int
    excused: int

    @property
    def counted(self) -> int:
        return self.due - self.excused


def score_of(shares: Iterable[Share]) -> float | None:
    """Per cent; None where nothing counts."""
    kept = counted = 0
    for share in shares:
        kept += share.weight * share.kept
        counted += share.weight * share.counted
    return 100 * kept / counted if counted else None
