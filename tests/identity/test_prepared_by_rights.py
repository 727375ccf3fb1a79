"""Queries prepared for each form of a reach answer as plain ones."""

import pytest

from genjin.crm.leads.models import Lead
from genjin.crm.leads.selectors import visible_leads
from genjin.crm.leads.services import create_lead
from genjin.identity.access.prepared import ForActor
from genjin.identity.users.choices import Role
from tests.factories import make_department, make_user

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", list(Role))
def test_queries_by_rights_answer_as_plain_ones(role: Role) -> None:
    """A seller, a manager of one department, a director of three, one without any, everybody."""
    root = make_department()
    teams = [make_department(parent=root) for _ in range(2)]
    boss = make_user(Role.ADMINISTRATOR)
    people = [make_user(role, department=place) for place in (root, *teams, None)]
    for owner in people:
        create_lead(actor=boss, values={"company": f"公司{owner.pk}"}, owner_id=owner.pk)

    prepared = ForActor(
        lambda actor, since: visible_leads(actor).filter(pk__gt=since).order_by("id"), since=int
    )
    for actor in (*people, *people):
        for since in (0, Lead.objects.order_by("id")[1].pk):
            plain = visible_leads(actor).filter(pk__gt=since).order_by("id")
            assert prepared.instances(actor, since=since) == list(plain)
            assert prepared.count(actor, since=since) == plain.count()
