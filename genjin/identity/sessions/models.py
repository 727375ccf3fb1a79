"""Sessions, and the attempts at signing in by which wrong ones are slowed down."""

from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.db.models.functions import Now

from genjin.common.models import BaseModel


class Session(AbstractBaseSession):
    """Django's session with its person in a column, so that both are read in one statement."""

    stale = False  # nobody has noted for a while that it is in use

    user = models.ForeignKey("identity.User", models.CASCADE, null=True, related_name="+")
    address = models.CharField(max_length=45, blank=True)
    device = models.CharField(max_length=200, blank=True)  # what the browser calls itself
    # By the database's time: moving the product's clock signs nobody out.
    created_at = models.DateTimeField(db_default=Now())
    last_seen_at = models.DateTimeField(db_default=Now())


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
