"""A small company: a seller, a colleague, their manager, the director, service, administrator."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

import genjin.sop
from genjin.common import clock
from genjin.common.clock import COMPANY_ZONE
from genjin.identity.departments.models import Department
from genjin.identity.users.models import User
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.services import publish_sop

LIBRARY = Path(genjin.sop.__file__).parent / "library"
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=COMPANY_ZONE)


@dataclass
class Company:
    seller: User
    colleague: User
    manager: User
    director: User
    service: User
    administrator: User
    version: SopVersion


def at(text: str) -> datetime:
    """'2026-11-23 10:00' on the company's wall."""
    return datetime.fromisoformat(text).replace(tzinfo=COMPANY_ZONE)


def _person(login: str, role: str, department: Department | None) -> User:
    return User.objects.create(
        login=login, name=login, role=role, department=department, created_at=clock.now()
    )


@pytest.fixture
def company(db: None) -> Company:
    root = Department.objects.create(name="公司")
    sales = Department.objects.create(name="销售一部", parent=root)
    care = Department.objects.create(name="客户服务部", parent=root)
    director = _person("director", "director", root)
    manager = _person("manager", "manager", sales)
    Department.objects.filter(pk=root.pk).update(head=director)
    Department.objects.filter(pk=sales.pk).update(head=manager)
    return Company(
        seller=_person("seller", "seller", sales),
        colleague=_person("colleague", "seller", sales),
        manager=manager,
        director=director,
        service=_person("service", "service", care),
        administrator=_person("administrator", "administrator", None),
        version=publish_sop((LIBRARY / "new_lead.yaml").read_text(), by=None),
    )
