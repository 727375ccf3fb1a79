"""Who does a step: resolved at the moment it opens, never left without somebody. While they are
away, who stands in for them has it, and the step keeps whose it is."""

from collections import Counter
from collections.abc import Callable, Mapping

from genjin.common import clock
from genjin.common.rotation import turns
from genjin.identity.departments.selectors import People
from genjin.sop.definitions.spec import Tell, Who
from genjin.sop.runs.models import StepRun
from genjin.workplace.leave.cover import Cover
from genjin.workplace.leave.selectors import load_cover


def _nobody_had_a_turn(key: str) -> int | None:
    return None


class Assignees:
    """Resolves `who` for a batch. Of several people with a role, the one with the fewest pending
    steps is next, so that work is spread evenly; in a round robin whoever's turn it is."""

    def __init__(
        self,
        people: People,
        count_load: Callable[[], Counter[int]],
        last_turn: Callable[[str], int | None] = _nobody_had_a_turn,
        cover: Cover | None = None,
    ) -> None:
        self._people = people
        self._count_load = count_load  # pending steps by person, asked for when first needed
        self._load: Counter[int] | None = None
        self._last_turn = last_turn  # asked for once per circle, and held from then on
        self._turns: dict[str, int | None] = {}
        self._known_cover = cover  # None: who is away now is asked for when first needed

    @property
    def turns(self) -> Mapping[str, int]:
        """Who had the last turn of each circle that was asked: to be remembered."""
        return {key: person for key, person in self._turns.items() if person is not None}

    def resolve(self, who: Who, owner_id: int | None) -> int | None:
        """Whose the step is: the first in order who fits and is here, else the first who fits;
        whoever is above the owner, then an administrator, where nobody fits.
        None only in a company without a single active administrator."""
        first: int | None = None
        for one in who.in_order():
            found = self._find(one, owner_id)
            if found is not None and not self._cover.is_away(found):
                return found
            first = first or found
        if first is None and owner_id is not None:
            first = self._people.chart.manager_of(owner_id)
        return first or self._people.chart.administrator()

    def assign(self, step_run: StepRun, person: int | None) -> None:
        """Make it the person's; who stands in has it while they are away."""
        here = self._cover.stand_in(person) if person is not None else None
        step_run.owner_id = here
        step_run.covers_id = person if here != person else None
        step_run.department_id = self._people.department_of(here)

    def receivers(self, tell: tuple[Tell, ...], assignee_id: int) -> list[tuple[Tell, int]]:
        """Who a rung speaks to."""
        found: list[tuple[Tell, int]] = []
        for name in tell:
            person = self._told(name, assignee_id)
            if person is not None:
                found.append((name, person))
        return found

    @property
    def _cover(self) -> Cover:
        if self._known_cover is None:
            self._known_cover = load_cover(clock.now(), lambda: self._people.chart)
        return self._known_cover

    def _find(self, who: Who, owner_id: int | None) -> int | None:
        match who.kind:
            case "owner":
                return owner_id if self._people.is_active(owner_id) else None
            case "manager":
                return self._people.chart.manager_of(owner_id) if owner_id else None
            case "head":
                return self._people.chart.head_above(owner_id) if owner_id else None
            case "role":
                return self._least_loaded(who.name)
            case "round_robin":
                return self._next_in_turn(who, owner_id)
            case "person":
                return self._named(who.name)

    def _told(self, name: Tell, assignee_id: int) -> int | None:
        match name:
            case "assignee":
                return assignee_id
            case "manager":
                return self._people.chart.manager_of(assignee_id)
            case "director":
                return self._people.chart.director_of(assignee_id)

    def _here(self, people: list[int]) -> list[int]:
        """Those who are not away; all of them where nobody is left."""
        return [person for person in people if not self._cover.is_away(person)] or people

    def _least_loaded(self, role: str) -> int | None:
        people = self._here(self._people.chart.active_with_role(role))
        if not people:
            return None
        if self._load is None:
            self._load = self._count_load()
        load = self._load
        chosen = min(people, key=lambda person: (load[person], person))
        load[chosen] += 1
        return chosen

    def _next_in_turn(self, who: Who, owner_id: int | None) -> int | None:
        chart, key, within = self._people.chart, f"{who.name}:all", None
        if who.own_department:
            department = self._people.department_of(owner_id)
            key, within = f"{who.name}:{department}", chart.below(department)
        people = self._here(chart.active_with_role(who.name, within=within))
        if not people:
            return None
        if key not in self._turns:
            self._turns[key] = self._last_turn(key)
        (chosen,) = turns(people, after=self._turns[key], count=1)
        self._turns[key] = chosen
        return chosen

    def _named(self, name: str) -> int | None:
        for member in self._people.chart.members.values():
            if member.active and member.name == name:
                return member.id
        return None
