"""States of a version."""

from django.db import models


class VersionStatus(models.TextChoices):
    DRAFT = "draft", "草稿"
    LIVE = "live", "线上"
    RETIRED = "retired", "已停用"
