"""A small company that works by the lead SOP, for measuring with Django ready."""

import gc
from typing import NamedTuple

from django.conf import settings

from genjin.config.database import migrate
from genjin.identity.organisation.services.people import create_user
from genjin.identity.structure.services import create_department, set_head
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.definitions.install import install_library
from genjin.workplace.calendars.services.seeding import seed_calendar

TEAMS, SELLERS = 5, 10


class Company(NamedTuple):
    boss: User
    sellers: list[User]


def found_company() -> Company:
    """In an empty database."""
    migrate()
    settings.ALLOWED_HOSTS = ["testserver"]
    company = Company(*_people())
    install_library()
    seed_calendar()
    run_until_idle()  # a new calendar plans open steps anew
    gc.collect()
    gc.freeze()  # as `genjin run` does before it forks
    return company


def _people() -> tuple[User, list[User]]:
    root = create_department(actor=None, name="公司", parent_id=None, head_id=None)
    boss = _person("boss", "administrator", root.pk)
    set_head(actor=None, department_id=root.pk, head_id=_person("d", "director", root.pk).pk)
    _person("service", "service", root.pk)
    sellers = []
    for team in range(TEAMS):
        unit = create_department(actor=None, name=f"部{team}", parent_id=root.pk, head_id=None)
        head = _person(f"m{team}", "manager", unit.pk)
        set_head(actor=None, department_id=unit.pk, head_id=head.pk)
        sellers += [_person(f"s{team}_{n}", "seller", unit.pk) for n in range(SELLERS)]
    return boss, sellers


def _person(login: str, role: str, department: int) -> User:
    return create_user(actor=None, login=login, name=login, role=role, department_id=department)
