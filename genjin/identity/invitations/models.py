"""People who were asked to join."""

from django.db import models

from genjin.common.models import BaseModel
from genjin.identity.users.choices import Role


class Invitation(BaseModel):
    """Not yet a person: nobody can be given work before they have come."""

    token_digest = models.CharField(max_length=64, unique=True)
    email = models.CharField(max_length=254, unique=True)
    name = models.CharField(max_length=60)
    role = models.CharField(max_length=20, choices=Role.choices)
    department = models.ForeignKey(
        "identity.Department", models.CASCADE, null=True, related_name="+"
    )
    manager = models.ForeignKey("identity.User", models.SET_NULL, null=True, related_name="+")
    language = models.CharField(max_length=10, default="zh-CN")
    invited_by = models.ForeignKey("identity.User", models.CASCADE, related_name="+")
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
