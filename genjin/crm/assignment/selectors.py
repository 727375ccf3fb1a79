"""Who takes turns, and who would come next."""

from dataclasses import dataclass

from genjin.common.errors import NotFoundError
from genjin.common.rotation import turns
from genjin.crm.assignment.models import Rotation
from genjin.identity.access.selectors import bounds_of
from genjin.identity.departments.selectors import load_chart
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User


@dataclass(frozen=True, slots=True)
class Circle:
    """People who take turns, and the name under which their turns are remembered."""

    key: str
    members: tuple[int, ...]


def circle_of(actor: User, team_id: int | None) -> Circle:
    """The active sellers of a department and below; without one, of the actor's whole reach.

    Raises NotFoundError for a department outside of the actor's reach.
    """
    chart, bounds = load_chart(), bounds_of(actor)
    reach = None if bounds.everything else set(bounds.department_ids or ())
    if team_id is not None:
        if team_id not in chart.units or (reach is not None and team_id not in reach):
            raise NotFoundError
        within = chart.below(team_id)
        return Circle(f"team:{team_id}", tuple(chart.active_with_role(Role.SELLER, within=within)))
    key = "company" if reach is None else f"team:{actor.department_id}"
    return Circle(key, tuple(chart.active_with_role(Role.SELLER, within=reach)))


def next_turns(circle: Circle, count: int, *, later: int = 0) -> list[int]:
    """Who would come next, after `later` further turns. Nothing is remembered."""
    last = Rotation.objects.filter(key=circle.key).values_list("last_user_id", flat=True).first()
    return turns(circle.members, after=last, count=later + count)[later:]
