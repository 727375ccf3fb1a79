"""What people say of an SOP."""

from django.db import models


class VoiceKind(models.TextChoices):
    TOO_HARD = "too_hard", "太难"
    NOT_NEEDED = "not_needed", "不需要"
    UNCLEAR = "unclear", "说不清"
    SUGGESTION = "suggestion", "建议"
