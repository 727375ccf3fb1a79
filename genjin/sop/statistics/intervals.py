"""How sure a share of few cases is: Wilson's interval for one share, Newcombe's for the difference
of two, both at 95 per cent. Pure arithmetic."""

from dataclasses import dataclass
from math import sqrt
from typing import Literal

Z = 1.96
FEWEST = 20  # cases on each side; of fewer nothing is said


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `cases`; per cent, and between which shares it lies in 19 of 20 such samples."""

    cases: int = 0
    hits: int = 0

    @property
    def rate(self) -> float | None:
        return 100 * self.hits / self.cases if self.cases else None

    @property
    def interval(self) -> tuple[float, float] | None:
        if not self.cases:
            return None
        share, n = self.hits / self.cases, self.cases
        middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
        half = Z * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
        return 100 * max(0.0, middle - half), 100 * min(1.0, middle + half)

    def __add__(self, other: "Share") -> "Share":
        return Share(self.cases + other.cases, self.hits + other.hits)


Verdict = Literal["too_few", "higher", "lower", "no_difference"]


def compared(one: Share, other: Share) -> Verdict:
    """`too_few` cases; `higher` or `lower`: that of `one`, beyond chance; else `no_difference`:
    none that these cases can tell from chance."""
    if min(one.cases, other.cases) < FEWEST:
        return "too_few"
    difference = difference_between(one, other)
    assert difference is not None
    low, high = difference
    if low > 0:
        return "higher"
    return "lower" if high < 0 else "no_difference"


def difference_between(one: Share, other: Share) -> tuple[float, float] | None:
    """In percentage points, between which the difference of the shares lies."""
    if one.interval is None or other.interval is None or one.rate is None or other.rate is None:
        return None
    gap = one.rate - other.rate
    down = sqrt((one.rate - one.interval[0]) ** 2 + (other.interval[1] - other.rate) ** 2)
    up = sqrt((one.interval[1] - one.rate) ** 2 + (other.rate - other.interval[0]) ** 2)
    return gap - down, gap + up
