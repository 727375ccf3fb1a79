"""Passkeys: asked for by the browser's own dialog, checked with the key we keep of each."""

import struct
from typing import Any

import orjson
from allauth.mfa.webauthn.internal.auth import (
    EXTENSIONS,
    WebAuthn,
    build_user_payload,
    get_authenticator_by_credential_id,
    get_credentials,
    get_server,
)
from cryptography.exceptions import InvalidSignature
from django.db import transaction
from fido2.utils import websafe_decode
from fido2.webauthn import ResidentKeyRequirement, UserVerificationRequirement

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.identity.challenges.models import ChallengeKind
from genjin.identity.challenges.services import begin, look_at, meet
from genjin.identity.factors import selectors
from genjin.identity.factors.errors import PasskeyRefusedError, TooManyPasskeysError
from genjin.identity.factors.services.codes import (
    codes_for_new_factor,
    forget_codes_without_factor,
)
from genjin.identity.users.history import note_account
from genjin.identity.users.models import User
from genjin.identity.users.selectors import find_active_user

PASSKEYS_AT_MOST = 20
# What a made-up answer brings the decoders to raise.
_BROKEN = (
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    IndexError,
    OverflowError,
    NotImplementedError,
    struct.error,
    InvalidSignature,
)
_SEEN = UserVerificationRequirement.REQUIRED  # a finger, a face or a PIN: both factors at once


def ask_for_new(*, actor: User, address: str) -> tuple[str, dict[str, Any]]:
    """The token to come back with, and what the browser's dialog is given."""
    if len(selectors.read_factors(actor.pk).passkeys) >= PASSKEYS_AT_MOST:
        raise TooManyPasskeysError(limit=PASSKEYS_AT_MOST)
    options, state = get_server().register_begin(
        user=build_user_payload(actor),
        credentials=get_credentials(actor),
        resident_key_requirement=ResidentKeyRequirement.REQUIRED,
        user_verification=_SEEN,
        extensions=EXTENSIONS,
    )
    token = begin(ChallengeKind.NEW_PASSKEY, user_id=actor.pk, address=address, state=_plain(state))
    return token, _plain(options)


@transaction.atomic
def add_passkey(*, actor: User, challenge: str, name: str, credential: dict[str, Any]) -> list[str]:
    """Returns new recovery codes, none where the person has some. Raises ChallengeOverError and
    PasskeyRefusedError."""
    begun = look_at(challenge, ChallengeKind.NEW_PASSKEY, user_id=actor.pk)
    try:
        get_server().register_complete(begun.state, credential)
    except _BROKEN:
        raise PasskeyRefusedError from None
    meet(begun)
    WebAuthn.add(actor, name, _kept(credential))
    note_account(actor.pk, "passkey_added", by=actor.pk, passkey=name)
    return codes_for_new_factor(actor)


@transaction.atomic
def rename_passkey(*, actor: User, passkey_id: int, name: str) -> None:
    """Raises NotFoundError."""
    factor = selectors.find_passkey(actor.pk, passkey_id)
    if factor is None:
        raise NotFoundError
    factor.data["name"] = name
    factor.save(update_fields=["data"])


@transaction.atomic
def remove_passkey(*, actor: User, passkey_id: int) -> None:
    """Raises NotFoundError."""
    factor = selectors.find_passkey(actor.pk, passkey_id)
    if factor is None:
        raise NotFoundError
    factor.delete()
    note_account(actor.pk, "passkey_removed", by=actor.pk, passkey=factor.data["name"])
    forget_codes_without_factor(actor.pk)


def ask(*, user: User | None) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the browser's dialog is given, and what we have to remember of it. Nobody named: any
    passkey for this place, which says itself whose it is."""
    options, state = get_server().authenticate_begin(
        credentials=get_credentials(user) if user else None, user_verification=_SEEN
    )
    return _plain(options), _plain(state)


def find_owner(credential: dict[str, Any]) -> User | None:
    """Of whom the answer says that it is; nothing is proven yet."""
    try:
        handle = websafe_decode(credential["response"]["userHandle"]).decode()
        return find_active_user(int(handle, 36))
    except _BROKEN:
        return None


@transaction.atomic
def accept(*, user: User, state: dict[str, Any], credential: dict[str, Any]) -> bool:
    """Whether this is one of the person's passkeys, shown for what was asked."""
    known = get_credentials(user)
    try:
        shown = get_server().authenticate_complete(state, known, credential)
        factor = get_authenticator_by_credential_id(user, shown.credential_id)
    except _BROKEN:
        return False
    if factor is None:
        return False
    factor.last_used_at = clock.now()
    factor.save(update_fields=["last_used_at"])
    return True


def _plain(value: Any) -> dict[str, Any]:
    """As JSON holds it, bytes in base64url: the library's objects are mappings that know how."""
    plain: dict[str, Any] = orjson.loads(orjson.dumps(dict(value), default=dict))
    return plain


def _kept(credential: dict[str, Any]) -> dict[str, Any]:
    """Only what is looked at again."""
    response = credential["response"]
    return {
        "id": credential["id"],
        "rawId": credential.get("rawId", credential["id"]),
        "type": credential["type"],
        "response": {
            "clientDataJSON": response["clientDataJSON"],
            "attestationObject": response["attestationObject"],
        },
        "clientExtensionResults": credential.get("clientExtensionResults") or {},
    }
