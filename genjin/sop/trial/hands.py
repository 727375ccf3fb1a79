"""Through whose hands the records go that are expected: of several people with a role each gets a
turn. Pure."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from genjin.identity.departments.selectors import People
from genjin.sop.definitions.spec import Who
from genjin.sop.runs.assignees import Assignees
from genjin.sop.trial.rehearsal import Rehearsal
from genjin.workplace.leave.cover import Cover


@dataclass(frozen=True, slots=True)
class Hands:
    """Who does what of `share` of the records."""

    people: Mapping[Who, int | None]
    share: float

    def working(self) -> Iterator[int]:
        return (person for person in self.people.values() if person is not None)


class GivenHands(Assignees):
    """Whoever the record belongs to: its steps are these people's. Nobody is away."""

    def __init__(self, people: People, hands: Hands) -> None:
        super().__init__(people, Counter, cover=Cover({}, lambda: people.chart))
        self._hands = hands.people

    def resolve(self, who: Who, owner_id: int | None) -> int | None:
        if who in self._hands:
            return self._hands[who]
        return super().resolve(who, owner_id)


def hands_of(rehearsal: Rehearsal, shares: Mapping[int | None, float]) -> Iterator[Hands]:
    """`shares`: whose the records are. Where three take turns at one step and two at another, an
    owner's records are cut at thirds and at halves, so that each gets exactly their share."""
    asked = list(dict.fromkeys(step.who for step in rehearsal.definition.steps))
    turns = {who: _turns(rehearsal, who) for who in asked}
    cuts = sorted({turn / most for most in turns.values() for turn in range(most)})
    for owner, share in shares.items():
        circles = {
            who: [rehearsal.assignees.resolve(who, owner) for _ in range(turns[who])]
            for who in asked
        }
        for begin, end in zip(cuts, [*cuts[1:], 1.0], strict=True):
            middle = (begin + end) / 2
            people = {who: circle[int(middle * len(circle))] for who, circle in circles.items()}
            yield Hands(people, share * (end - begin))


def _turns(rehearsal: Rehearsal, who: Who) -> int:
    chart = rehearsal.people.chart
    circles = (one.name for one in who.in_order() if one.kind in ("role", "round_robin"))
    return max((len(chart.active_with_role(role)) for role in circles), default=1) or 1
