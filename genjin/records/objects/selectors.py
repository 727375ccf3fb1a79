"""Reading records of any object."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from django.db.models import QuerySet

from genjin.common.errors import NotFoundError
from genjin.common.prepared import Prepared
from genjin.identity.access.selectors import within_reach
from genjin.identity.users.models import User
from genjin.records.base import RecordModel
from genjin.records.objects.types import ObjectType, object_types


def get_object_type(name: str) -> ObjectType:
    """Raises NotFoundError for an object that is not there."""
    found = object_types.find(name)
    if found is None:
        raise NotFoundError
    return found


def get_reachable(actor: User, object_type: str, object_id: int) -> RecordModel:
    """The record through its own door; missing and invisible are the same."""
    record = get_object_type(object_type).door(actor).filter(pk=object_id).first()
    if record is None:
        raise NotFoundError
    found: RecordModel = record
    return found


def came_in(actor: User, object_type: str, start: datetime, end: datetime) -> QuerySet[RecordModel]:
    """Records of the kind within the actor's reach that were made in that time."""
    rows: QuerySet[RecordModel] = get_object_type(object_type).door(actor)
    return rows.filter(within_reach(actor), created_at__gte=start, created_at__lt=end)


def values_of(
    object_type: str, ids: Iterable[int], fields: Iterable[str]
) -> Mapping[int, Mapping[str, Any]]:
    """Values by record id, for the product's own use: whoever shows them asks the door first."""
    names = ("id", *sorted({*fields} - {"id"}))
    rows = _values(object_type, names).rows(ids=list(ids))
    return {row[0]: dict(zip(names, row, strict=True)) for row in rows}


@lru_cache(maxsize=500)
def _values(object_type: str, names: tuple[str, ...]) -> Prepared[RecordModel]:
    """An SOP asks for the same of its records again and again."""
    rows = object_types.get(object_type).model._default_manager
    return Prepared(lambda ids: rows.filter(pk__among=ids).values_list(*names), ids=list)


def titles_of(
    object_type: str, ids: Iterable[int], *, actor: User | None = None, numbers: bool = True
) -> Mapping[int, str]:
    """What the records are called; of those that the actor may reach, or of all for None.
    `numbers`: whether one without a name may be called by its telephone."""
    kind = object_types.get(object_type)
    rows = kind.door(actor) if actor else kind.model._default_manager.all()
    columns = [one for one in kind.title if numbers or not one.startswith("phone")]
    found = rows.filter(pk__in=list(ids)).values_list("id", *columns)
    return {pk: next((str(part) for part in parts if part), f"#{pk}") for pk, *parts in found}
