"""What the policy promises, worked out from its two tables alone: nothing of the product's own
asking for rights is used here, so that the two can be compared."""

from dataclasses import dataclass
from typing import Literal

from genjin.identity.access.policy import POLICY, Reach
from genjin.identity.access.routes import ROUTES, Door

SIGNED_OUT = ""
Verdict = Literal["through", "passed_over", "401", "403", "404"]

# Who stands how to the asker, and whether a reach includes them. A report of the asker's who sits
# in another department is not in it: reach goes by departments, not by who leads whom.
_WITHIN: dict[str, set[Reach]] = {
    "own": {Reach.OWN, Reach.DEPARTMENT, Reach.ALL},
    "department": {Reach.DEPARTMENT, Reach.ALL},
    "below": {Reach.DEPARTMENT, Reach.ALL},
    "subordinate": {Reach.ALL},
    "other": {Reach.ALL},
    "assigned": {Reach.ALL},
    "reads": {Reach.ALL},
    "edits": {Reach.ALL},
    "missing": set(),
}


@dataclass(frozen=True)
class Cell:
    """One square of the matrix. `reach` is empty where the route is about nobody's things."""

    operation: str
    role: str
    reach: str = ""

    def __str__(self) -> str:
        return f"{self.operation} by {self.role or 'nobody'}: {self.reach or '-'}"


def expected(cell: Cell) -> set[Verdict]:
    """Usually one. Who lacks the action and could not see the thing either may be told the one or
    the other, as long as it is the same for a thing that is not there."""
    route = ROUTES[cell.operation]
    if route.first_only:
        return {"404"}
    if cell.role == SIGNED_OUT:
        return {"through"} if route.public else {"401"}
    may_act = not route.actions or any(POLICY[name][cell.role] for name in route.actions)
    visible = _is_visible(route.door, cell)
    if not may_act:
        return {"403"} if visible else {"403", "404"}
    if visible:
        return {"403"} if _is_looked_at_only(route.door, cell) else {"through"}
    return {"passed_over"} if route.door is Door.EACH else {"404"}


def _is_visible(door: Door, cell: Cell) -> bool:
    reach = POLICY["record.read"][cell.role]
    within = reach in _WITHIN.get(cell.reach, set())
    match door:
        case Door.NONE:
            return True
        case Door.RECORD | Door.WRITING | Door.OWNED:
            return within or cell.reach in ("assigned", "reads", "edits")
        case Door.REACH:
            return within or cell.reach == "assigned"
        case Door.MINE:
            return cell.reach == "own"
        case Door.MADE:
            return cell.reach == "own" or (within and reach is Reach.ALL)
        case _:
            return within


def _is_looked_at_only(door: Door, cell: Cell) -> bool:
    """What the asker sees, but may not act on like this."""
    if POLICY["record.read"][cell.role] is Reach.ALL:
        return False
    if door is Door.WRITING:
        return cell.reach == "reads"
    return door is Door.OWNED and cell.reach in ("assigned", "reads", "edits")
