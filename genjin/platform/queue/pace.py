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
    # SQLite has one writer, and who waits for it looks again after up to a tenth of a second:
    # between two long batches without a pause people would hardly ever get in.
    long: timedelta = timedelta(milliseconds=100)
    pause: timedelta = timedelta(milliseconds=110)

    def rest(self, attempts: int) -> timedelta:
        """How long an item waits after its n-th failed attempt."""
        doublings: int = 2 ** min(attempts - 1, 20)
        return min(self.first_rest * doublings, self.longest_rest)


PACE = Pace()
