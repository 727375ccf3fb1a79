"""Makes the demo company: people, three months of work, and what is due today."""

from datetime import timedelta
from typing import Any

from django.db import transaction

from genjin.common import clock
from genjin.config.accounts import Login, keep_logins, new_password
from genjin.config.demo.marker import mark_as_demo
from genjin.config.demo.plan import Days, Event, plan_story
from genjin.config.demo.play import Play
from genjin.config.demo.regulars import Talk, plan_talks, read_regulars
from genjin.config.demo.stories import read, read_stories
from genjin.config.install import install
from genjin.identity.organisation.services.people import create_user
from genjin.identity.structure.services import create_department, set_head
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.workplace.calendars.selectors import company_working_time

# Before the first lead; holidays of two weeks lie between at most.
FOUNDED_BEFORE = timedelta(days=120)
UNREAD_FOR = 200  # working minutes in which nobody looked at the bell


@transaction.atomic
def make_demo() -> None:
    """All or nothing: a half-made company would be taken for a real one at the next start."""
    now = clock.now().replace(second=0, microsecond=0)
    with clock.frozen_at(now - FOUNDED_BEFORE):
        install()
        people, logins = _make_people()
        mark_as_demo()
        play, regulars = Play(people, _managers(people)), read_regulars()
        play.welcome(regulars)
    days = Days(company_working_time(), now)
    events: list[Event | Talk] = [
        *(event for story in read_stories() for event in plan_story(story, days)),
        *(talk for regular in regulars for talk in plan_talks(regular, days)),
    ]
    events.sort(key=lambda event: event.at)
    play.act(events, until=now, read_at=days.back(now, UNREAD_FOR))
    keep_logins(logins)


def _make_people() -> tuple[dict[str, User], list[Login]]:
    """Departments, people in them, and the log-in of the first person of each role."""
    data = read("people.yaml")
    company = create_department(actor=None, name=data["company"])
    departments = {
        entry["key"]: create_department(actor=None, name=entry["name"], parent_id=company.pk)
        for entry in data["departments"]
    }
    shown = {entry["role"]: new_password() for entry in data["people"]}
    logins: dict[str, Login] = {}
    people = {}
    for entry in data["people"]:
        role = entry["role"]
        first = role not in logins
        if first:
            logins[role] = Login(role, entry["name"], entry["login"], shown[role])
        department = departments.get(entry.get("department"), company)
        people[entry["login"]] = create_user(
            actor=None,
            login=entry["login"],
            name=entry["name"],
            role=role,
            department_id=department.pk,
            password=shown[role] if first else None,
        )
    _name_heads(data, company.pk, departments, people)
    return people, [logins[role] for role in Role]


def _name_heads(
    data: dict[str, Any], company_id: int, departments: dict[str, Any], people: dict[str, User]
) -> None:
    (director,) = [user for user in people.values() if user.role == Role.DIRECTOR]
    set_head(actor=None, department_id=company_id, head_id=director.pk)
    for entry in data["departments"]:
        head = people[entry["head"]]
        set_head(actor=None, department_id=departments[entry["key"]].pk, head_id=head.pk)


def _managers(people: dict[str, User]) -> dict[str, User]:
    """Who hands leads out to whom: the manager of the seller's department."""
    by_department = {
        user.department_id: user for user in people.values() if user.role == Role.MANAGER
    }
    return {
        login: by_department[user.department_id]
        for login, user in people.items()
        if user.role == Role.SELLER
    }
