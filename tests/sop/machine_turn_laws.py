"""Whose turn it is: who was given the last step is not given the next one too."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from genjin.identity.users.models import User
from genjin.sop.runs.models import Turn
from genjin.sop.runs.services.escalating import Climbed
from genjin.workplace.leave.selectors import load_cover
from tests.sop.machine_world import World

IN_TURN = "round_robin"
CIRCLE = "seller:all"


@dataclass
class TurnLaws:
    seen: set[int] = field(default_factory=set)
    _last: int | None = None

    def check(self, world: World, climbed: Sequence[Climbed]) -> None:
        """`climbed`: since the last look."""
        given = sum(_gives_in_turn(one) for one in climbed)
        for row in world.pending:
            step = world.step_of(row)
            if row.pk not in self.seen and step is not None:
                given += step.who.kind == IN_TURN
        turn = Turn.objects.filter(key=CIRCLE).first()
        last = turn.last_user_id if turn else None
        if given == 1 and _are_several(world):
            assert last != self._last, ("whose turn it was is forgotten", last)
        self._last = last
        self.seen |= {row.pk for row in world.rows}


def _gives_in_turn(one: Climbed) -> bool:
    whos = [rung.reassign for rung in one.rungs if rung.reassign is not None]
    return bool(whos) and whos[-1].kind == IN_TURN


def _are_several(world: World) -> bool:
    cover = load_cover(world.now)
    people = User.objects.filter(role="seller", is_active=True)
    return sum(not cover.is_away(one.pk) for one in people) > 1
