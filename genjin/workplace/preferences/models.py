"""How each person wants to be told."""

from django.db import models

from genjin.common.models import BaseModel


class Preferences(BaseModel):
    """Who has no row has what ships. The bell rings always; the channels are what comes beside it.

    The hours are of the company's zone; a night may lie between them. `from` and `to` are both
    there or both not.
    """

    user = models.OneToOneField("identity.User", models.CASCADE, related_name="+")
    channels = models.JSONField(default=dict)  # channel -> kinds that are told there too
    quiet_from = models.TimeField(null=True)
    quiet_to = models.TimeField(null=True)
    digest_at = models.TimeField(null=True)

    class Meta:
        db_table = "workplace_preferences"
