"""Roles on the wire."""

from ninja import Schema

from genjin.identity.access.policy import Reach
from genjin.identity.users.choices import Role


class RoleCellOut(Schema):
    """How far a role may go; null and empty: not at all."""

    role: Role
    reach: Reach | None
    said: str


class RoleRightOut(Schema):
    action: str
    label: str
    cells: list[RoleCellOut]


class RoleSubjectOut(Schema):
    """An object with its rights. `sees` says in a sentence whose records each role sees; it is
    empty where there are no records of anybody."""

    key: str
    label: str
    sees: list[RoleCellOut]
    rights: list[RoleRightOut]


class RolesOut(Schema):
    roles: list[Role]
    subjects: list[RoleSubjectOut]
