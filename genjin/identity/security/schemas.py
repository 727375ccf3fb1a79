"""One's own security on the wire: password, address, second factor, passkeys, sessions."""

from datetime import datetime

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.identity.passwords.schemas import Secret


class PasskeyOut(Schema):
    id: int
    name: str
    created_at: datetime
    last_used_at: datetime | None


class SessionLineOut(Schema):
    """`id` is made of the session's key and opens nothing."""

    id: str
    here: bool
    device: str
    address: str
    created_at: datetime
    last_seen_at: datetime


class SecurityOut(Schema):
    """`confirmed_until`: until when changes are taken without asking for the password again."""

    login: str
    email: str
    mail: bool
    shortest_password: int
    confirmed_until: datetime | None
    totp_since: datetime | None
    recovery_codes_left: int | None
    passkeys: list[PasskeyOut]
    sessions: list[SessionLineOut]


class ConfirmIn(BodyIn):
    password: Secret


class ConfirmedOut(Schema):
    confirmed_until: datetime


class PasswordIn(BodyIn):
    current: Secret
    password: Secret


class EmailIn(BodyIn):
    email: str = Field(max_length=254)


class NewAppOut(Schema):
    challenge: str
    secret: str
    uri: str
    picture: str


class NewAppCodeIn(BodyIn):
    challenge: str = Field(min_length=1, max_length=100)
    code: str = Field(min_length=1, max_length=20)


class RecoveryCodesOut(Schema):
    """Shown this once. Empty where the person keeps those of before."""

    recovery_codes: list[str]


class PasskeyNameIn(BodyIn):
    name: str = Field(min_length=1, max_length=60)


class ResetIn(BodyIn):
    login: str = Field(min_length=1, max_length=254)


class ResetOut(Schema):
    """`mail`: whether this installation sends mail at all. Says nothing of the account."""

    mail: bool


class LinkPageOut(Schema):
    name: str
    login: str
    company_name: str
    shortest_password: int


class NewPasswordIn(BodyIn):
    token: str = Field(min_length=1, max_length=200)
    password: Secret


class LoginOut(Schema):
    login: str


class SignInLinkOut(Schema):
    """Shown this once, to be passed on by hand."""

    link: str
    expires_at: datetime


class PasswordRulesOut(Schema):
    shortest_password: int
    version: int


class PasswordRulesIn(BodyIn):
    shortest_password: int = Field(ge=8, le=64)
    version: int
