"""How long a worker waits, holds and rests."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Pace:
    idle: timedelta = timedelta(milliseconds=300)  # between looks at an empty queue
    lease: timedelta = timedelta(seconds=10)  # renewed while the worker lives
    longest: timedelta = timedelta(minutes=10)  # after this a batch counts as hung
    first_rest: timedelta = timedelta(seconds=2)  # after a failure; doubled each time
    longest_rest: timedelta = timedelta(minutes=5)

    def rest(self, attempts: int) -> timedelta:
        """How long an item waits after its n-th failed attempt."""
        doublings: int = 2 ** min(attempts - 1, 20)
        return min(self.first_rest * doublings, self.longest_rest)


PACE = Pace()
