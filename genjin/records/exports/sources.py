"""What can be taken out: one source for each object, filled in further down the tree."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import QuerySet
from ninja import Schema
from pydantic import ValidationError

from genjin.common.errors import InvalidInputError
from genjin.common.language import text
from genjin.common.registry import Registry
from genjin.identity.users.models import User
from genjin.records.objects.types import OF_EVERY_RECORD, Field, ObjectType

_BY_NAME = {"owner", "department"}
_OF_EVERY_RECORD = tuple(
    replace(field, name=f"{field.name}__name") if field.name in _BY_NAME else field
    for field in OF_EVERY_RECORD
)
# A page's place says nothing about what is exported.
_OF_A_PAGE = {"cursor", "limit"}


@dataclass(frozen=True, slots=True)
class ExportSource:
    """`wanted` is the list's query; `filtered` gives its rows within the actor's reach, `ordered`
    puts them in the order that the query asks for. `further`: columns that are not the object's
    own, by the path to them."""

    kind: ObjectType
    permission: str
    wanted: type[Schema]
    filtered: Callable[[User, Any], QuerySet[Any]]
    ordered: Callable[[QuerySet[Any], str], QuerySet[Any]]
    further: tuple[Field, ...] = ()

    @property
    def columns(self) -> tuple[Field, ...]:
        own = (*self.kind.fields, *self.kind.read_only)
        return (*own, *self.further, *_OF_EVERY_RECORD)

    @property
    def label(self) -> str:
        return text(zh=self.kind.zh, en=self.kind.en)

    def read(self, given: dict[str, Any]) -> Schema:
        """The query as the list would read it. Raises InvalidInputError."""
        try:
            return self.wanted.model_validate(
                {name: value for name, value in given.items() if name not in _OF_A_PAGE}
            )
        except ValidationError as fault:
            fields = {f"filter.{error['loc'][0]}": error["msg"] for error in fault.errors()}
            raise InvalidInputError(fields=fields) from None

    def rows(self, actor: User, wanted: Any) -> QuerySet[Any]:
        return self.ordered(self.filtered(actor, wanted), wanted.sort)


def by_column(records: QuerySet[Any], sort: str) -> QuerySet[Any]:
    """As a page of the list is sorted: by a column of the object, the id parts equal ones."""
    return records.order_by(sort, "-id" if sort.startswith("-") else "id")


def names_of(columns: Sequence[Field]) -> list[str]:
    return [column.name for column in columns]


sources: Registry[ExportSource] = Registry("export source")
