"""What allauth asks of us: secrets are kept encrypted, names come from our own people."""

import base64

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.conf import settings
from django.utils.crypto import salted_hmac

from genjin.identity.users.models import User

ISSUER = "Genjin"


class FactorsAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """Who reads the database alone, as from a backup, makes no codes with it."""

    def encrypt(self, text: str) -> str:
        return _cipher().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _cipher().decrypt(encrypted_text.encode()).decode()

    def get_totp_label(self, user: User) -> str:
        return user.login

    def get_totp_issuer(self) -> str:
        return ISSUER

    def _get_site_name(self) -> str:
        return ISSUER

    def _get_user_identifier(self, user: User) -> str:
        return user.login


def _cipher() -> Fernet:
    key = salted_hmac("genjin.factors", "key", secret=settings.SECRET_KEY, algorithm="sha256")
    return Fernet(base64.urlsafe_b64encode(key.digest()))
