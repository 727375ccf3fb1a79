"""What stands in a column, for the filters of a list."""

from typing import Any

from django.db.models import QuerySet

from genjin.common.distinct import distinct_values
from genjin.identity.access.selectors import bounds_of
from genjin.identity.users.models import User

MOST = 100


def values_of(
    actor: User, view: str, records: QuerySet[Any], column: str
) -> dict[str, list[str] | bool]:
    """`records` are those of the view. Whoever answers for departments has too many of them to be
    looked through: their values are read from the index that begins with the department."""
    bounds = bounds_of(actor)
    if view in ("mine", "shared") or bounds.owner_id is not None:
        rows = records.exclude(**{column: ""}).order_by(column).values_list(column, flat=True)
        found = list(rows.distinct()[: MOST + 1])
    else:
        parts = bounds.department_ids
        if bounds.everything and view == "department" and actor.department_id:
            parts = (actor.department_id,)
        found = distinct_values(
            records.model, column, part="department", parts=parts, limit=MOST + 1
        )
    return {"items": found[:MOST], "more": len(found) > MOST}
