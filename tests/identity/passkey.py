"""A passkey made of software: what a phone or a key does when the browser asks it."""

import base64
import hashlib
import json
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor

SEEN, PRESENT, ATTESTED = 0x04, 0x01, 0x40


class Passkey:
    """Bound to one name; `seen` False: it does not look who is holding it."""

    def __init__(self, *, origin: str = "http://localhost", seen: bool = True) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._origin = origin
        self._flags = PRESENT | (SEEN if seen else 0)
        self.id = hashlib.sha256(str(self._key.private_numbers().private_value).encode()).digest()
        self.handle = ""

    def make(self, options: dict[str, Any]) -> dict[str, Any]:
        asked = options["publicKey"]
        self.handle = asked["user"]["id"]
        numbers = self._key.public_key().public_numbers()
        public = cbor.encode(
            {
                1: 2,
                3: -7,
                -1: 1,
                -2: numbers.x.to_bytes(32, "big"),
                -3: numbers.y.to_bytes(32, "big"),
            }
        )
        data = self._data(asked["rp"]["id"], ATTESTED)
        data += bytes(16) + len(self.id).to_bytes(2, "big") + self.id + public
        attestation = cbor.encode({"fmt": "none", "attStmt": {}, "authData": data})
        return self._answer(
            clientDataJSON=self._client_data("webauthn.create", asked["challenge"]),
            attestationObject=attestation,
        )

    def show(self, options: dict[str, Any]) -> dict[str, Any]:
        asked = options["publicKey"]
        client_data = self._client_data("webauthn.get", asked["challenge"])
        data = self._data(asked["rpId"], 0)
        signed = data + hashlib.sha256(client_data).digest()
        answer = self._answer(
            clientDataJSON=client_data,
            authenticatorData=data,
            signature=self._key.sign(signed, ec.ECDSA(hashes.SHA256())),
        )
        answer["response"]["userHandle"] = self.handle
        return answer

    def _data(self, name: str, more: int) -> bytes:
        return hashlib.sha256(name.encode()).digest() + bytes([self._flags | more]) + bytes(4)

    def _client_data(self, kind: str, challenge: str) -> bytes:
        said = {"type": kind, "challenge": challenge, "origin": self._origin}
        return json.dumps(said).encode()

    def _answer(self, **response: bytes) -> dict[str, Any]:
        return {
            "id": _encoded(self.id),
            "rawId": _encoded(self.id),
            "type": "public-key",
            "response": {name: _encoded(value) for name, value in response.items()},
            "clientExtensionResults": {},
        }


def _encoded(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")
