"""How much a seeded company holds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """Numbers of rows. Customers have a contact each; open steps are those of leads in work and
    of customers that are waiting for their visit."""

    customers: int
    leads: int
    follow_ups: int
    open_steps: int
    people: int
    teams: int


SIZES = {
    "xs": Size(1_000, 400, 3_000, 500, 30, 3),
    "s": Size(100_000, 20_000, 300_000, 50_000, 200, 20),
    "l": Size(1_000_000, 200_000, 3_000_000, 500_000, 2_000, 200),
}
