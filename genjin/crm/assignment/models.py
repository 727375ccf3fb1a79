"""Whose turn it was last."""

from django.db import models

from genjin.common.models import BaseModel


class Rotation(BaseModel):
    """`key` names the circle of people that takes turns: a department, or the whole company."""

    key = models.CharField(max_length=60, unique=True)
    last_user_id = models.BigIntegerField(null=True)

    class Meta:
        db_table = "crm_rotation"
