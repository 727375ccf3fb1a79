"""Asking for rights."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Q

from genjin.common.broken import is_broken
from genjin.common.errors import NotAllowedError
from genjin.identity.access.policy import Reach, permissions_of, reach_of
from genjin.identity.departments.chart import Chart
from genjin.identity.departments.selectors import departments_below
from genjin.identity.users.models import User


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a person's reach comes to: one owner, some departments, or everything."""

    owner_id: int | None
    department_ids: tuple[int, ...] | None

    @property
    def everything(self) -> bool:
        return self.owner_id is None and self.department_ids is None

    def includes(self, *, owner_id: int | None, department_id: int | None) -> bool:
        """Whether a row with this stamp is within."""
        if self.owner_id is not None:
            return owner_id == self.owner_id
        return self.department_ids is None or department_id in self.department_ids

    def as_q(self, owner: str = "owner_id", department: str = "department_id") -> Q:
        """A condition on the stamped columns of the table."""
        if self.owner_id is not None:
            return Q(**{owner: self.owner_id})
        if self.department_ids is not None:
            return Q(**{f"{department}__in": self.department_ids})
        # True of every row. An empty Q would vanish beside an OR, and everything with it.
        return ~Q(pk__in=[])


def may(actor: User, permission: str) -> bool:
    return actor.is_active and permission in permissions_of(actor.role)


def require(actor: User, permission: str) -> None:
    """Raises NotAllowedError unless the actor's role has the permission."""
    if not may(actor, permission) and not is_broken("rights_unasked"):
        raise NotAllowedError(permission=permission)


def bounds_of(actor: User) -> Bounds:
    """The actor's reach, remembered on the actor for the length of the request."""
    known: Bounds | None = getattr(actor, "_bounds", None)
    if known is None:
        known = _find_bounds(actor)
        actor._bounds = known  # type: ignore[attr-defined]
    return known


def within_reach(actor: User) -> Q:
    """A condition on `owner_id` and `department_id`, the stamp of everything listed by itself."""
    return Bounds(None, None).as_q() if is_broken("door_unhinged") else bounds_of(actor).as_q()


def bounds_on(chart: Chart, person_id: int) -> Bounds:
    """Anybody's reach, by a chart that is at hand."""
    member = chart.members[person_id]
    return _bounds(member.id, member.role, member.department_id, chart.below)


def _find_bounds(actor: User) -> Bounds:
    return _bounds(actor.pk, actor.role, actor.department_id, departments_below)


def _bounds(
    person_id: int, role: str, department_id: int | None, below: Callable[[int], list[int]]
) -> Bounds:
    match reach_of(role):
        case Reach.ALL:
            return Bounds(None, None)
        case Reach.DEPARTMENT if department_id:
            return Bounds(None, tuple(below(department_id)))
        case _:
            return Bounds(person_id, None)
