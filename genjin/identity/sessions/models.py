"""Sessions, and the attempts at signing in by which wrong ones are slowed down."""

from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models

from genjin.common.models import BaseModel


class Session(AbstractBaseSession):
    """Django's session with its person in a column, so that both are read in one statement."""

    user = models.ForeignKey("identity.User", models.CASCADE, null=True, related_name="+")


class SignInAttempt(BaseModel):
    """One try. The login is kept as a keyed digest: people type passwords into the wrong box."""

    login_digest = models.CharField(max_length=64)
    address = models.CharField(max_length=45)
    succeeded = models.BooleanField(default=False)
    at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["login_digest", "at"], name="attempt_by_login"),
            models.Index(fields=["address", "at"], name="attempt_by_address"),
            models.Index(fields=["at"], name="attempt_by_time"),
        ]
