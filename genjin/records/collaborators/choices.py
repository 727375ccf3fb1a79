"""What a collaborator may do with a record."""

from django.db import models


class Access(models.TextChoices):
    READ = "read", "可查看"
    EDIT = "edit", "可编辑"


ACCESSES = (("", "", ""), ("read", "可查看", "Read"), ("edit", "可编辑", "Edit"))
