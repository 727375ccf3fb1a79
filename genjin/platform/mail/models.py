"""Mails on their way, and for some weeks what was sent."""

from django.db import models
from django.db.models import Q

from genjin.common.models import BaseModel


class Mail(BaseModel):
    """One mail to one address. The key is whoever queued it: the same key is the same mail.

    The text goes once it is sent: it may hold a link that lets somebody in.
    """

    key = models.CharField(max_length=100, unique=True)
    address = models.CharField(max_length=254)
    subject = models.CharField(max_length=200)
    text = models.TextField()
    created_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)  # the last time; also of one that was sent later
    last_error = models.CharField(max_length=300, blank=True)

    class Meta:
        db_table = "platform_mail"
        indexes = [
            models.Index(fields=["created_at"], name="mail_by_age"),
            models.Index(
                fields=["failed_at"], name="mail_failures", condition=Q(failed_at__isnull=False)
            ),
        ]
