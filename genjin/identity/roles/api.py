"""/api/roles: the policy, to be read. It is a table in the code and changes with the product."""

from typing import Any

from ninja import Router

from genjin.common.http import refusals
from genjin.identity.access.policy import ROLES
from genjin.identity.access.selectors import require
from genjin.identity.roles.schemas import RolesOut
from genjin.identity.roles.wording import rights_in_words
from genjin.identity.sessions.requests import SignedInRequest

router = Router(tags=["people"])


@router.get("", response={200: RolesOut} | refusals())
def list_roles(request: SignedInRequest) -> dict[str, Any]:
    require(request.user, "people.change")
    return {"roles": ROLES, "subjects": rights_in_words()}
