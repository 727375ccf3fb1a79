"""What a person has begun and not finished: a sign-in that waits for its second factor, a passkey
that is being shown or made, an authenticator app that is being set up."""

from django.db import models

from genjin.common.models import BaseModel


class ChallengeKind(models.TextChoices):
    SECOND_FACTOR = "second_factor"
    PASSKEY = "passkey"
    NEW_PASSKEY = "new_passkey"
    NEW_TOTP = "new_totp"


class Challenge(BaseModel):
    """Ends when it is met and after some minutes. The caller holds the token, we its digest."""

    token_digest = models.CharField(max_length=64, unique=True)
    kind = models.CharField(max_length=20, choices=ChallengeKind.choices)
    user = models.ForeignKey("identity.User", models.CASCADE, null=True, related_name="+")
    address = models.CharField(max_length=45)
    state = models.JSONField(default=dict)
    expires_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["expires_at"], name="challenge_by_end"),
            models.Index(fields=["address", "expires_at"], name="challenge_by_address"),
        ]
