"""Second factors and passkeys, in allauth's table."""

from allauth.mfa.models import Authenticator


class Factor(Authenticator):  # type: ignore[misc]  # allauth has no types
    """An authenticator app, a passkey, or the recovery codes of a person."""

    class Meta:
        proxy = True
        app_label = "identity"
