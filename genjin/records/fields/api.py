"""/api/fields: what conditions may ask of each kind of record."""

from ninja import Router

from genjin.common.errors import NotFoundError
from genjin.common.filters.describing import Description, describe
from genjin.common.http import refusals
from genjin.identity.access.policy import POLICY
from genjin.identity.access.selectors import require
from genjin.identity.sessions.requests import SignedInRequest
from genjin.records.fields.schemas import FilterFieldsOut
from genjin.records.objects.filtering import fields_to_filter
from genjin.records.objects.types import object_types

router = Router(tags=["fields"])


@router.get("/{object_type}", response={200: FilterFieldsOut} | refusals())
def list_fields(request: SignedInRequest, object_type: str) -> Description:
    """Its fields, the operators of each kind of field, and how much a filter may hold, in the
    reader's language. What nobody reads in lists of its own has no fields here."""
    action = f"{object_type}.read"
    if object_types.find(object_type) is None or action not in POLICY:
        raise NotFoundError
    require(request.user, action)
    return describe(fields_to_filter(object_type))
