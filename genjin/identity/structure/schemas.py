"""Departments on the wire."""

from typing import Any

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.identity.organisation.schemas import NamedOut


class DepartmentOut(Schema):
    """`members` counts those who work in it itself, without the departments beneath."""

    id: int
    version: int
    name: str
    parent_id: int | None
    head: NamedOut | None
    members: int


class DepartmentsOut(Schema):
    """As the tree is read: each before what is beneath it."""

    items: list[DepartmentOut]


class DepartmentIn(BodyIn):
    name: str = Field(min_length=1, max_length=100)
    parent_id: int
    head_id: int | None = None


class DepartmentPatch(BodyIn):
    """What is left out stays; a null head takes the head away."""

    version: int
    name: str | None = Field(None, min_length=1, max_length=100)
    head_id: int | None = None

    def values(self) -> dict[str, Any]:
        given = self.model_dump(exclude={"version"}, exclude_unset=True)
        return {k: v for k, v in given.items() if v is not None or k == "head_id"}


class DepartmentMoveIn(BodyIn):
    """Beneath `parent_id`, before one of its departments or, for null, as the last."""

    version: int
    parent_id: int
    before_id: int | None = None
