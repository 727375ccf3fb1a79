"""What a file is, by what lies in it."""

from django.db import models


class FileKind(models.TextChoices):
    PHOTO = "photo", "照片"
    DOCUMENT = "document", "文档"
    OTHER = "other", "其他"


ANY = "any"
WANTED = (ANY, FileKind.PHOTO.value, FileKind.DOCUMENT.value)
"""What somebody may ask for."""
