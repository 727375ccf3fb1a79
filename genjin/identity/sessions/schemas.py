"""What the session looks like on the wire."""

from datetime import datetime
from typing import Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.identity.access.policy import permissions_of
from genjin.identity.passwords.schemas import Secret
from genjin.identity.users.choices import Role, Theme
from genjin.identity.users.models import User


class SignInIn(BodyIn):
    login: str = Field(min_length=1, max_length=254)
    password: Secret


class CodeIn(BodyIn):
    """The second step: of the authenticator app, or a recovery code."""

    challenge: str = Field(min_length=1, max_length=100)
    code: str = Field(min_length=1, max_length=40)


class PasskeyQuestionIn(BodyIn):
    """With the challenge of a sign-in that waits; without one, a passkey instead of a password."""

    challenge: str | None = Field(None, min_length=1, max_length=100)


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
    email: str
    role: Role
    department: MyDepartmentOut | None
    language: Literal["zh-CN", "en"]
    theme: Theme
    can: list[str]

    @staticmethod
    def resolve_email(user: User) -> str:
        return user.email or ""

    @staticmethod
    def resolve_can(user: User) -> list[str]:
        return sorted(permissions_of(user.role))


class SessionOut(Schema):
    user: Me | None
    csrf_token: str
    now: datetime
    company_name: str
