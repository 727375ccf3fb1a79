"""Who does a step: resolved at the moment it opens, never left without somebody. While they are
away, who stands in for them has it, and the step keeps whose it is."""

from collections import Counter
from collections.abc import Callable, Mapping

from genjin.common import clock
from genjin.common.rotation import turns
from genjin.identity.departments.selectors import People
from genjin.sop.definitions.spec import TEAM, TO_ROLE, Tell, Who, is_group
from genjin.sop.runs.models import StepRun
from genjin.workplace.leave.cover import Cover
from genjin.workplace.leave.selectors import load_cover

EVERYBODY = "all"  # a group without a department


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
        """Make it the person's; who stands in has it while they are away. From whatever queue
        somebody took it before, this is another giving."""
        step_run.taken_from = ""
        here = self._cover.stand_in(person) if person is not None else None
        step_run.owner_id = here
        step_run.covers_id = person if here != person else None
        step_run.department_id = self._people.department_of(here)

    def queue_of(self, who: Who, owner_id: int | None) -> str:
        """Where a step lies until one of a group takes it; blank: it is somebody's."""
        if who.kind != "claim" or not self.in_queue(key := self._circle(who, owner_id)):
            return ""
        return key

    def in_queue(self, key: str) -> list[int]:
        """Those who may take from it, without those who are away."""
        return self._here(self._of_circle(key))

    def receivers(
        self, tell: tuple[Tell, ...], assignee_id: int, queue: str = ""
    ) -> list[tuple[Tell, int]]:
        """Who a rung speaks to, each once: as themselves before as one of many. What nobody has
        taken yet concerns all who may."""
        found: dict[int, Tell] = {}
        for name in sorted(tell, key=is_group):
            if name == "assignee" and queue:
                people = self.in_queue(queue)
            elif is_group(name):
                people = self._group(name, assignee_id)
            else:
                person = self._told(name, assignee_id)
                people = [] if person is None else [person]
            for one in people:
                found.setdefault(one, "assignee" if one == assignee_id else name)
        return [(name, person) for person, name in found.items()]

    def _group(self, name: Tell, assignee_id: int) -> list[int]:
        chart = self._people.chart
        if name == TEAM:
            return chart.active_in(self._people.department_of(assignee_id))
        return chart.active_with_role(name.removeprefix(TO_ROLE))

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
            case "claim":  # until somebody takes it, whoever leads them answers for it
                return self._people.chart.head_above(owner_id) if owner_id else None

    def _told(self, name: Tell, assignee_id: int) -> int | None:
        match name:
            case "assignee":
                return assignee_id
            case "manager":
                return self._people.chart.manager_of(assignee_id)
            case "director":
                return self._people.chart.director_of(assignee_id)
            case "head":
                return self._people.chart.head_above(assignee_id)
        raise ValueError(f"nobody is called {name!r} in a ladder")

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
        key = self._circle(who, owner_id)
        people = self._here(self._of_circle(key))
        if not people:
            return None
        if key not in self._turns:
            self._turns[key] = self._last_turn(key)
        (chosen,) = turns(people, after=self._turns[key], count=1)
        self._turns[key] = chosen
        return chosen

    def _circle(self, who: Who, owner_id: int | None) -> str:
        """The group of people meant: a role, of all or of a department."""
        department = self._people.department_of(owner_id) if who.own_department else EVERYBODY
        return f"{who.name}:{department}"

    def _of_circle(self, key: str) -> list[int]:
        role, _, department = key.partition(":")
        chart = self._people.chart
        if department == EVERYBODY:
            return chart.active_with_role(role)
        within = chart.below(int(department)) if department.isdigit() else []
        return chart.active_with_role(role, within=within)

    def _named(self, name: str) -> int | None:
        for member in self._people.chart.members.values():
            if member.active and member.name == name:
                return member.id
        return None
