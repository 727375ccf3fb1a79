"""People and departments on the wire."""

from ninja import Schema

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


class DepartmentOut(Schema):
    id: int
    name: str
    parent_id: int | None
    head: NamedOut | None
    members: int


class DepartmentsOut(Schema):
    items: list[DepartmentOut]
