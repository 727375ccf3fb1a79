"""The policy in words."""

import pytest
from django.test import Client

from genjin.identity.access.policy import POLICY, ROLES
from genjin.identity.roles.wording import worded_actions
from genjin.identity.users.choices import Role
from tests.factories import make_user

pytestmark = pytest.mark.django_db


def roles_as(role: str, language: str = "zh-CN") -> Client:
    client = Client()
    client.force_login(make_user(role, language=language))
    return client


def test_every_action_of_the_policy_has_words() -> None:
    assert worded_actions() == set(POLICY)


def test_each_role_says_in_a_sentence_what_it_sees() -> None:
    answer = roles_as(Role.ADMINISTRATOR).get("/api/roles").json()

    assert answer["roles"] == [role.value for role in ROLES]
    lead = next(one for one in answer["subjects"] if one["key"] == "lead")
    assert {cell["role"]: cell["said"] for cell in lead["sees"]} == {
        "seller": "看到自己的线索",
        "service": "看到自己的线索",
        "manager": "看到本部门及下级部门的线索",
        "director": "看到本部门及下级部门的线索",
        "administrator": "看到全公司的线索",
    }


def test_the_words_are_those_of_the_policy() -> None:
    answer = roles_as(Role.ADMINISTRATOR, "en").get("/api/roles").json()
    for subject in answer["subjects"]:
        for right in subject["rights"]:
            for cell in right["cells"]:
                assert cell["reach"] == POLICY[right["action"]][cell["role"]]
                assert bool(cell["said"]) == (cell["reach"] is not None)
