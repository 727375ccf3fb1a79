"""Departments and people of a seeded company."""

from dataclasses import dataclass

from genjin.config.accounts import Login, keep_logins, new_password
from genjin.config.seed.names import person
from genjin.config.seed.sizes import Size
from genjin.identity.organisation.services.people import create_user
from genjin.identity.structure.services import create_department, set_head
from genjin.identity.users.choices import Role

PER_DIRECTOR = 10  # teams
SERVICE_SHARE = 25  # one of so many people is of service


@dataclass(frozen=True, slots=True)
class People:
    """`sellers`: (id, department id) of those who own records. `busy` owns as many open steps as
    Today is measured with, `newcomer` nothing at all."""

    sellers: list[tuple[int, int]]
    service: list[tuple[int, int]]
    busy: tuple[int, int]


def make_people(size: Size) -> People:
    """Teams of sellers with a manager each, under directors; the log-ins of one of each kind are
    kept like those of the demo company."""
    company = create_department(actor=None, name="压测公司")
    maker = _Maker()
    maker.person(company.pk, Role.ADMINISTRATOR, "admin")
    service = create_department(actor=None, name="客服部", parent_id=company.pk)
    service_people = [
        maker.person(service.pk, Role.SERVICE, f"service{number}")
        for number in range(max(1, size.people // SERVICE_SHARE))
    ]
    teams, area = [], company
    for number in range(size.teams):
        if number % PER_DIRECTOR == 0:
            area = create_department(
                actor=None, name=f"大区{number // PER_DIRECTOR + 1}", parent_id=company.pk
            )
            director = maker.person(
                area.pk, Role.DIRECTOR, f"director{number // PER_DIRECTOR or ''}"
            )
            set_head(actor=None, department_id=area.pk, head_id=director[0])
        team = create_department(actor=None, name=f"销售{number + 1}组", parent_id=area.pk)
        manager = maker.person(team.pk, Role.MANAGER, f"manager{number or ''}")
        set_head(actor=None, department_id=team.pk, head_id=manager[0])
        teams.append(team.pk)
    busy = maker.person(teams[0], Role.SELLER, "busy")
    maker.person(teams[0], Role.SELLER, "newcomer")
    left = size.people - maker.made
    sellers = [
        maker.person(teams[number % len(teams)], Role.SELLER, f"seller{number or ''}")
        for number in range(left)
    ]
    keep_logins(maker.logins)
    return People([*sellers, busy], service_people, busy)


class _Maker:
    """One password for each shown log-in; the others can't sign in."""

    shown = frozenset({"admin", "service0", "director", "manager", "seller", "busy", "newcomer"})

    def __init__(self) -> None:
        self.made = 0
        self.logins: list[Login] = []

    def person(self, department_id: int, role: Role, login: str) -> tuple[int, int]:
        password = new_password() if login in self.shown else None
        user = create_user(
            actor=None,
            login=login,
            name=person(self.made),
            role=role,
            department_id=department_id,
            password=password,
        )
        self.made += 1
        if password:
            self.logins.append(Login(user.role, user.name, user.login, password))
        return user.pk, department_id
