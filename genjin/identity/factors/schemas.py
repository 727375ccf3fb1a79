"""What a browser sends of a passkey: text only. The decoder below would take a number for the
length of something to make room for."""

from typing import Annotated, Any, Literal

from ninja import Field, Schema
from pydantic import StringConstraints

from genjin.common.http import BodyIn

Encoded = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]*$", max_length=30_000)]


class MadeIn(BodyIn):
    clientDataJSON: Encoded  # noqa: N815  as WebAuthn writes it
    attestationObject: Encoded  # noqa: N815


class ShownIn(BodyIn):
    clientDataJSON: Encoded  # noqa: N815
    authenticatorData: Encoded  # noqa: N815
    signature: Encoded
    userHandle: Encoded | None = None  # noqa: N815


class ExtrasIn(BodyIn):
    """What the passkey says of itself; it changes nothing."""

    credProps: dict[str, bool] | None = None  # noqa: N815


class _CredentialIn(BodyIn):
    id: Encoded
    rawId: Encoded  # noqa: N815
    type: Literal["public-key"]
    clientExtensionResults: ExtrasIn = ExtrasIn()  # noqa: N815


class NewCredentialIn(_CredentialIn):
    response: MadeIn


class CredentialIn(_CredentialIn):
    response: ShownIn


class PasskeyQuestionOut(Schema):
    """`options` are what the browser's dialog is given, as WebAuthn writes them."""

    challenge: str
    options: dict[str, Any]


class NewPasskeyIn(BodyIn):
    challenge: str = Field(min_length=1, max_length=100)
    name: str = Field(min_length=1, max_length=60)
    credential: NewCredentialIn


class PasskeyIn(BodyIn):
    challenge: str = Field(min_length=1, max_length=100)
    second: bool = False  # the second step of a sign-in by password
    credential: CredentialIn
