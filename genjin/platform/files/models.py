"""Files that people gave us or that the product made."""

from django.db import models

from genjin.common.models import BaseModel


class StoredFile(BaseModel):
    """`key` is where the bytes lie under the media folder; the name is only shown to people."""

    key = models.CharField(max_length=32, unique=True)
    name = models.CharField(max_length=255)
    content_type = models.CharField(max_length=100)
    size = models.BigIntegerField()  # bytes
    sha256 = models.CharField(max_length=64)
    owner_id = models.BigIntegerField(null=True)  # None: the product itself
    created_at = models.DateTimeField()

    class Meta:
        db_table = "platform_stored_file"
