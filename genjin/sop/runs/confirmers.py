"""Who confirms that a step is done, and for whose confirmation it waits: pure."""

from collections.abc import Callable, Iterator
from functools import cache

from genjin.identity.access.selectors import Bounds, bounds_on
from genjin.identity.departments.chart import Chart
from genjin.workplace.leave.cover import Cover


class Confirmers:
    """`by_role` as the SOP says it; blank: whoever is above. Asked for a chart and for who is away
    only where a step waits for a confirmation."""

    def __init__(self, chart: Callable[[], Chart], cover: Callable[[], Cover]) -> None:
        self._load_chart, self._load_cover = chart, cover
        self._bounds = cache(self._find_bounds)
        self._named = cache(self._find_named)

    def may(self, person_id: int, owner_id: int | None, by_role: str) -> bool:
        """Never whoever does the step. By role where the SOP names one, else from above the
        assignee: the manager, the director; an administrator always. Whoever is away has their
        stand-in confirm. Whether the step lies within reach is asked by its door, which opens to
        a stand-in what whoever is away reaches."""
        if owner_id is None or person_id == owner_id:
            return False
        chart = self._load_chart()
        if chart.members[person_id].role == "administrator":
            return True
        speaking = self._load_cover().speaks_for(person_id)
        if by_role:
            return any(chart.members[one].role == by_role for one in speaking)
        return any(chart.leads(one, owner_id) for one in speaking)

    def reaches(self, person_id: int, owner_id: int) -> bool:
        """Whether the steps of the owner lie within reach of the person, or of somebody for whom
        the person stands in."""
        stamp = {"owner_id": owner_id, "department_id": self._load_chart().department_of(owner_id)}
        speaking = self._load_cover().speaks_for(person_id)
        return any(self._bounds(one).includes(**stamp) for one in speaking)

    def waited_for(self, owner_id: int, by_role: str) -> frozenset[int]:
        """Of those who may: everybody with the role, or the nearest above and nobody beyond.
        Whoever is away has their stand-in here instead, where that one may; where nobody is
        found, an administrator."""
        if by_role:
            named = (one for one in self._named(by_role) if self._can(one, owner_id, by_role))
            return frozenset(named) or self._administrator(owner_id)
        for above in self._above(owner_id):
            here = self._load_cover().stand_in(above)
            if self._can(here, owner_id, by_role):
                return frozenset({here})
        return self._administrator(owner_id)

    def above(self, waited: frozenset[int], owner_id: int) -> frozenset[int]:
        """The next above each of those who look and do not, or whoever stands in for them, as far
        as the owner's steps are within their reach; nobody who is waited for anyway, and never the
        owner."""
        found = set()
        for person in waited:
            next_ = next(self._above(person), None)
            here = self._load_cover().stand_in(next_) if next_ is not None else None
            if here is not None and here != owner_id and self.reaches(here, owner_id):
                found.add(here)
        return frozenset(found - waited)

    def name_of(self, person_id: int) -> str:
        return self._load_chart().name_of(person_id)

    def absent_one(self, person_id: int, owner_id: int, by_role: str) -> int | None:
        """Somebody who is away and whose confirmation the person gives here; None where it is the
        person's own to give."""
        chart, cover = self._load_chart(), self._load_cover()
        if by_role:
            named = [
                one for one in cover.speaks_for(person_id) if chart.members[one].role == by_role
            ]
            return None if person_id in named else min(named, default=None)
        waited = (one for one in self._above(owner_id) if cover.stand_in(one) == person_id)
        nearest = next(waited, person_id)
        return None if nearest == person_id else nearest

    def _can(self, person_id: int, owner_id: int, by_role: str) -> bool:
        return self.reaches(person_id, owner_id) and self.may(person_id, owner_id, by_role)

    def _above(self, owner_id: int) -> Iterator[int]:
        chart, seen = self._load_chart(), {owner_id}
        above = chart.manager_of(owner_id)
        while above is not None and above not in seen:
            yield above
            seen.add(above)
            above = chart.manager_of(above)

    def _administrator(self, owner_id: int) -> frozenset[int]:
        """The one who has been there longest, of those who are here."""
        cover = self._load_cover()
        found = [
            one for one in self._load_chart().active_with_role("administrator") if one != owner_id
        ]
        here = [one for one in found if not cover.is_away(one)]
        return frozenset((here or found)[:1])

    def _find_bounds(self, person_id: int) -> Bounds:
        return bounds_on(self._load_chart(), person_id)

    def _find_named(self, role: str) -> frozenset[int]:
        cover = self._load_cover()
        return frozenset(map(cover.stand_in, self._load_chart().active_with_role(role)))
