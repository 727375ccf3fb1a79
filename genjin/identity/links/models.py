"""Links by which somebody sets a new password."""

from django.db import models

from genjin.common.models import BaseModel


class PasswordLink(BaseModel):
    """Opens once. It ends with its time, and with any change of password, address or standing."""

    token_digest = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey("identity.User", models.CASCADE, related_name="+")
    made_by_id = models.BigIntegerField(null=True)  # None: asked for by mail
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
