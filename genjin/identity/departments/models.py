"""Departments as a tree."""

from django.db import models

from genjin.common.models import BaseModel


class Department(BaseModel):
    name = models.CharField(max_length=100)
    parent = models.ForeignKey("self", models.PROTECT, null=True, related_name="children")
    head = models.ForeignKey("identity.User", models.SET_NULL, null=True, related_name="+")
    position = models.IntegerField(default=0)  # among those of the same parent; the id parts equals
    version = models.IntegerField(default=1)

    def __str__(self) -> str:
        return self.name
