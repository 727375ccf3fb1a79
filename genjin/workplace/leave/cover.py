"""Who stands in for whom at one moment: pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from genjin.identity.departments.chart import Chart

DEEPEST = 5  # a deputy of a deputy of a deputy …


@dataclass(frozen=True, slots=True)
class Away:
    deputy_id: int
    until: datetime


class Cover:
    """`away`: those who are away now. The chart is asked for only where somebody is."""

    def __init__(self, away: Mapping[int, Away], chart: Callable[[], Chart]) -> None:
        self._away = away
        self._chart = chart
        self._found: dict[int, int] = {}

    @property
    def absent(self) -> frozenset[int]:
        return frozenset(self._away)

    def is_away(self, person_id: int) -> bool:
        return person_id in self._away

    def until(self, person_id: int) -> datetime | None:
        away = self._away.get(person_id)
        return away.until if away else None

    def speaks_for(self, person_id: int) -> frozenset[int]:
        """The person, and those who are away and have them as stand-in."""
        covered = {one for one in self._away if self.stand_in(one) == person_id}
        return frozenset({person_id, *covered})

    def stand_in(self, person_id: int) -> int:
        """The person where they are here; else the deputy, or the deputy's deputy. Where that goes
        in a circle, too deep, or ends at somebody who has left: whoever is above the person and
        here. Where there is nobody at all the work stays with the person."""
        if person_id not in self._away:
            return person_id
        if person_id not in self._found:
            self._found[person_id] = self._deputy(person_id) or self._above(person_id) or person_id
        return self._found[person_id]

    def _deputy(self, person_id: int) -> int | None:
        seen, one = {person_id}, person_id
        for _ in range(DEEPEST):
            one = self._away[one].deputy_id
            if one in seen or not self._chart().is_active(one):
                return None
            if one not in self._away:
                return one
            seen.add(one)
        return None

    def _above(self, person_id: int) -> int | None:
        chart, seen = self._chart(), {person_id}
        above = chart.manager_of(person_id)
        while above is not None and above not in seen:
            if above not in self._away:
                return above
            seen.add(above)
            above = chart.manager_of(above)
        return None
