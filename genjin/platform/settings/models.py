"""Values that the company sets, one row each."""

from django.db import models

from genjin.common.models import BaseModel


class Setting(BaseModel):
    name = models.CharField(max_length=80, unique=True)
    value = models.JSONField()
    version = models.IntegerField(default=1)

    class Meta:
        db_table = "platform_setting"
