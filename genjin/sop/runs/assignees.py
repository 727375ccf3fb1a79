"""Who does a step: resolved at the moment it opens, never left without somebody."""

from collections import Counter
from collections.abc import Callable

from genjin.identity.departments.selectors import People
from genjin.sop.definitions.spec import Tell, Who


class Assignees:
    """Resolves `who` for a batch. Of several people with a role, the one with the fewest pending
    steps is next, so that work is spread evenly."""

    def __init__(self, people: People, count_load: Callable[[], Counter[int]]) -> None:
        self._people = people
        self._count_load = count_load  # pending steps by person, asked for when first needed
        self._load: Counter[int] | None = None

    def resolve(self, who: Who, owner_id: int | None) -> int | None:
        """The person's id; whoever is above the owner, then an administrator, where nobody fits.
        None only in a company without a single active administrator."""
        found: int | None = None
        match who.kind:
            case "owner":
                found = owner_id if self._people.is_active(owner_id) else None
            case "manager":
                found = self._people.chart.manager_of(owner_id) if owner_id else None
            case "role":
                found = self._least_loaded(who.name)
            case "person":
                found = self._named(who.name)
        if found is None and owner_id is not None:
            found = self._people.chart.manager_of(owner_id)
        return found or self._people.chart.administrator()

    def receivers(self, tell: tuple[Tell, ...], assignee_id: int) -> list[tuple[Tell, int]]:
        """Who a rung speaks to."""
        found: list[tuple[Tell, int]] = []
        for name in tell:
            person = self._told(name, assignee_id)
            if person is not None:
                found.append((name, person))
        return found

    def _told(self, name: Tell, assignee_id: int) -> int | None:
        match name:
            case "assignee":
                return assignee_id
            case "manager":
                return self._people.chart.manager_of(assignee_id)
            case "director":
                return self._people.chart.director_of(assignee_id)

    def _least_loaded(self, role: str) -> int | None:
        people = self._people.chart.active_with_role(role)
        if not people:
            return None
        if self._load is None:
            self._load = self._count_load()
        load = self._load
        chosen = min(people, key=lambda person: (load[person], person))
        load[chosen] += 1
        return chosen

    def _named(self, name: str) -> int | None:
        for member in self._people.chart.members.values():
            if member.active and member.name == name:
                return member.id
        return None
