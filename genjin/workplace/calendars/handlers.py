"""What calendars do when people come, or change departments."""

from genjin.common.facts import hear
from genjin.identity.organisation.events import DepartmentMoved, PeopleJoined, PeopleMoved
from genjin.workplace.calendars.services.following import follow_department, follow_people


@hear(PeopleJoined, name="calendars.joined")
def give_hours(fact: PeopleJoined) -> None:
    follow_people(fact.user_ids)


@hear(PeopleMoved, name="calendars.moved")
def give_other_hours(fact: PeopleMoved) -> None:
    follow_people(fact.user_ids)


@hear(DepartmentMoved, name="calendars.department_moved")
def give_hours_of_another_department(fact: DepartmentMoved) -> None:
    follow_department(fact.department_id)
