"""What the session looks like on the wire."""

from datetime import datetime
from typing import Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.identity.access.policy import permissions_of
from genjin.identity.users.choices import Role, Theme
from genjin.identity.users.models import User


class SignInIn(BodyIn):
    login: str = Field(min_length=1, max_length=60)
    password: str = Field(min_length=1, max_length=200)


class PreferencesIn(BodyIn):
    language: Literal["zh-CN", "en"] | None = None
    theme: Theme | None = None


class MyDepartmentOut(Schema):
    id: int
    name: str


class Me(Schema):
    """The signed-in person and what their role may do."""

    id: int
    name: str
    login: str
    role: Role
    department: MyDepartmentOut | None
    language: Literal["zh-CN", "en"]
    theme: Theme
    can: list[str]

    @staticmethod
    def resolve_can(user: User) -> list[str]:
        return sorted(permissions_of(user.role))


class SessionOut(Schema):
    user: Me | None
    csrf_token: str
    now: datetime
    company_name: str
