"""The organisation chart: who answers for whom. Pure; built from all people at once.

Manager = `user.manager`, else the nearest head of a department upwards who is not the user;
director = the manager's manager; where nobody is found: the administrator. Who was switched off
answers for nobody, the search goes on above.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Member:
    id: int
    name: str
    role: str
    department_id: int | None
    manager_id: int | None
    active: bool


@dataclass(frozen=True, slots=True)
class Unit:
    id: int
    name: str
    parent_id: int | None
    head_id: int | None


class Chart:
    """Members and units by id, and the questions that rights and escalations ask."""

    def __init__(self, members: Iterable[Member], units: Iterable[Unit]) -> None:
        self.members: Mapping[int, Member] = {member.id: member for member in members}
        self.units: Mapping[int, Unit] = {unit.id: unit for unit in units}
        self._children: dict[int | None, list[int]] = defaultdict(list)
        for unit in self.units.values():
            self._children[unit.parent_id].append(unit.id)

    def manager_of(self, user_id: int) -> int | None:
        """The person above; the administrator where there is none; None in an empty company."""
        return self._above(user_id) or self.administrator()

    def director_of(self, user_id: int) -> int | None:
        """The manager's manager. Two who manage each other have the administrator above them:
        nobody is told of their own lateness twice."""
        above = self._above(user_id)
        higher = self._above(above) if above else None
        return higher if higher and higher != user_id else self.administrator()

    def head_above(self, user_id: int) -> int | None:
        """The head of the person's department; of the nearest one upwards that has an active head
        other than the person. None where there is none."""
        member = self.members.get(user_id)
        return self._head_upwards(member) if member else None

    def line_above(self, user_id: int) -> list[int]:
        """The person and everybody above by name of a manager; heads of departments left out."""
        found: list[int] = []
        member = self.members.get(user_id)
        while member and member.id not in found:
            found.append(member.id)
            member = self.members.get(member.manager_id) if member.manager_id else None
        return found

    def line_below(self, user_id: int) -> list[int]:
        """Who reports to the person, directly or through others; also those who have left."""
        return sorted(one for one in self.members if one != user_id and self.leads(user_id, one))

    def leads(self, user_id: int, other_id: int) -> bool:
        """Whether the other reports to the person, directly or through others."""
        seen: set[int] = set()
        above = self._above(other_id)
        while above and above != user_id and above not in seen:
            seen.add(above)
            above = self._above(above)
        return above == user_id

    def administrator(self) -> int | None:
        """The administrator who has been there longest."""
        return min(self.active_with_role("administrator"), default=None)

    def active_with_role(self, role: str, *, within: Iterable[int] | None = None) -> list[int]:
        """Ids of active people with the role, in order of id, within departments if given."""
        wanted = None if within is None else set(within)
        return sorted(
            member.id
            for member in self.members.values()
            if member.active
            and member.role == role
            and (wanted is None or member.department_id in wanted)
        )

    def active_in(self, department_id: int | None) -> list[int]:
        """Ids of active people of the department itself, in order of id; nobody for None."""
        return sorted(
            member.id
            for member in self.members.values()
            if member.active and department_id is not None and member.department_id == department_id
        )

    def below(self, department_id: int | None) -> list[int]:
        """The department and all beneath it; empty for None."""
        if department_id is None:
            return []
        found, queue = [department_id], [department_id]
        while queue:
            children = [child for child in self._children[queue.pop()] if child not in found]
            found += children
            queue += children
        return found

    def name_of(self, user_id: int | None) -> str:
        member = self.members.get(user_id) if user_id else None
        return member.name if member else ""

    def department_of(self, user_id: int | None) -> int | None:
        member = self.members.get(user_id) if user_id else None
        return member.department_id if member else None

    def is_active(self, user_id: int | None) -> bool:
        member = self.members.get(user_id) if user_id else None
        return bool(member and member.active)

    def _above(self, user_id: int) -> int | None:
        member = self.members.get(user_id)
        if member is None:
            return None
        if member.manager_id != user_id and self.is_active(member.manager_id):
            return member.manager_id
        return self._head_upwards(member)

    def _head_upwards(self, member: Member) -> int | None:
        seen: set[int] = set()
        unit = self.units.get(member.department_id) if member.department_id else None
        while unit and unit.id not in seen:
            seen.add(unit.id)
            if unit.head_id != member.id and self.is_active(unit.head_id):
                return unit.head_id
            unit = self.units.get(unit.parent_id) if unit.parent_id else None
        return None
