"""What each role may do, and whose records it works with."""

import pytest
from django.db.models import Q

from genjin.common.errors import NotAllowedError
from genjin.identity.access.policy import PERMISSIONS, REACH
from genjin.identity.access.selectors import bounds_of, may, require, within_reach
from genjin.identity.organisation.services.leaving import disable_user
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from tests.factories import make_department, make_user

pytestmark = pytest.mark.django_db

# Said twice on purpose: here as the product promises it, in the policy as the code asks it.
WHO_MAY = {
    "lead.create": {"seller", "manager", "director", "administrator"},
    "lead.import": {"manager", "director", "administrator"},
    "lead.assign": {"manager", "director", "administrator"},
    "lead.transfer": {"seller", "manager", "director", "administrator"},
    "lead.return": {"seller", "manager", "director", "administrator"},
    "lead.convert": {"seller", "manager", "director", "administrator"},
    "lead.share": {"seller", "manager", "director", "administrator"},
    "customer.change": {"seller", "manager", "director", "service", "administrator"},
    "customer.create": {"seller", "manager", "director", "administrator"},
    "customer.transfer": {"seller", "manager", "director", "administrator"},
    "customer.share": {"seller", "manager", "director", "administrator"},
    "customer.assign": {"manager", "director", "administrator"},
    "customer.import": {"manager", "director", "administrator"},
    "contact.create": {"seller", "manager", "director", "administrator"},
    "contact.change": {"seller", "manager", "director", "service", "administrator"},
    "contact.import": {"manager", "director", "administrator"},
    "monitor.read": {"seller", "manager", "director", "service", "administrator"},
    "sop.change": {"administrator"},
    "calendar.change": {"administrator"},
    "queue.manage": {"administrator"},
    "people.change": {"administrator"},
}


def test_every_role_is_in_the_policy() -> None:
    assert set(PERMISSIONS) == set(REACH) == set(Role)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("permission", WHO_MAY)
def test_a_role_may_what_the_policy_says(role: str, permission: str) -> None:
    user = make_user(role)

    assert may(user, permission) == (role in WHO_MAY[permission])
    if role not in WHO_MAY[permission]:
        with pytest.raises(NotAllowedError):
            require(user, permission)


def test_who_was_switched_off_may_nothing() -> None:
    make_user(Role.ADMINISTRATOR)
    user = disable_user(actor=None, user_id=make_user(Role.ADMINISTRATOR).pk)

    with pytest.raises(NotAllowedError):
        require(user, "lead.create")


@pytest.mark.parametrize("role", [Role.SELLER, Role.SERVICE])
def test_sellers_and_service_reach_their_own(role: str) -> None:
    user = make_user(role, department=make_department())
    assert within_reach(user) == Q(owner_id=user.pk)


@pytest.mark.parametrize("role", [Role.MANAGER, Role.DIRECTOR])
def test_leaders_reach_their_department_and_below(role: str) -> None:
    company = make_department()
    east = make_department(parent=company)
    team = make_department(parent=east)
    make_department(parent=company)

    bounds = bounds_of(make_user(role, department=east))

    assert bounds.owner_id is None
    assert sorted(bounds.department_ids or ()) == [east.pk, team.pk]


def test_a_leader_without_a_department_reaches_their_own() -> None:
    user = make_user(Role.MANAGER)
    assert within_reach(user) == Q(owner_id=user.pk)


def test_the_administrator_reaches_all() -> None:
    assert bounds_of(make_user(Role.ADMINISTRATOR)).everything
    everybody = within_reach(make_user(Role.ADMINISTRATOR)) | Q(pk=0)
    assert User.objects.filter(everybody).count() == User.objects.count() > 0
