"""Where an export stands, and what it is made as."""

from django.db import models


class ExportState(models.TextChoices):
    WAITING = "waiting"  # or being made at this moment
    DONE = "done"
    FAILED = "failed"
    EXPIRED = "expired"  # its file was swept; that it was made stays


class ExportFormat(models.TextChoices):
    XLSX = "xlsx"
    CSV = "csv"
