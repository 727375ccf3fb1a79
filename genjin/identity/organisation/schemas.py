"""People on the wire."""

from datetime import datetime
from typing import Any, Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.identity.users.choices import Role


class NamedOut(Schema):
    id: int
    name: str


class PersonOut(Schema):
    id: int
    name: str
    role: Role
    department: NamedOut | None
    active: bool
    manager: NamedOut | None


class PeopleOut(Schema):
    items: list[PersonOut]


class AccountOut(Schema):
    """A person as administrators see them. `second_factor`: an app or a passkey is set up."""

    id: int
    version: int
    name: str
    login: str
    email: str
    phone: str
    role: Role
    department: NamedOut | None
    manager: NamedOut | None
    language: Literal["zh-CN", "en"]
    active: bool
    created_at: datetime
    last_seen_at: datetime | None
    second_factor: bool


class AccountsOut(Schema):
    items: list[AccountOut]


class AccountPatch(BodyIn):
    """What is left out stays; null takes the department or the manager away."""

    version: int
    name: str | None = Field(None, min_length=1, max_length=60)
    role: Role | None = None
    department_id: int | None = None
    manager_id: int | None = None
    phone: str | None = Field(None, max_length=40, pattern=r"^(\+?[0-9][0-9 -]{4,30})?$")
    language: Literal["zh-CN", "en"] | None = None

    def values(self) -> dict[str, Any]:
        given = self.model_dump(exclude={"version"}, exclude_unset=True)
        emptied = ("department_id", "manager_id")
        return {name: new for name, new in given.items() if new is not None or name in emptied}
