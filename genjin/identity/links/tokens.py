"""What a link holds: 256 random bits, of which we keep a digest only."""

import secrets

from django.utils.crypto import salted_hmac


def new_token() -> str:
    return secrets.token_urlsafe(32)


def digest_of(token: str) -> str:
    return salted_hmac("genjin.link", token, algorithm="sha256").hexdigest()
