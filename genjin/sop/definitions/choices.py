"""States of a version, and what its publication does with the runs under way."""

from django.db import models


class VersionStatus(models.TextChoices):
    DRAFT = "draft", "草稿"  # the only one that can be changed
    PILOT = "pilot", "试行"  # for new records of the departments that were chosen
    LIVE = "live", "线上"
    RETIRED = "retired", "已停用"


class MoveMode(models.TextChoices):
    STAY = "stay", "留在原版本"
    NEXT_STEP = "next_step", "下一步起换新版本"
    NOW = "now", "现在就换"


IN_USE = (VersionStatus.PILOT, VersionStatus.LIVE)
