"""Invitations on the wire."""

from datetime import datetime
from typing import Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.identity.organisation.schemas import NamedOut
from genjin.identity.passwords.schemas import Secret
from genjin.identity.users.choices import Role


class InvitationIn(BodyIn):
    email: str = Field(min_length=3, max_length=254)
    name: str = Field(min_length=1, max_length=60)
    role: Role
    department_id: int | None = None
    manager_id: int | None = None
    language: Literal["zh-CN", "en"] = "zh-CN"


class InvitationOut(Schema):
    id: int
    email: str
    name: str
    role: Role
    department: NamedOut | None
    manager: NamedOut | None
    created_at: datetime
    expires_at: datetime


class InvitationsOut(Schema):
    items: list[InvitationOut]


class InvitedOut(Schema):
    """The link is shown this once, to be passed on by hand; `mailed`: it is on its way as well."""

    invitation: InvitationOut
    link: str
    mailed: bool


class TokenIn(BodyIn):
    token: str = Field(min_length=1, max_length=200)


class InvitationPageOut(Schema):
    name: str
    email: str
    company_name: str
    shortest_password: int


class AcceptIn(TokenIn):
    password: Secret


class JoinedOut(Schema):
    login: str
