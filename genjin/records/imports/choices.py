"""Where an import stands."""

from django.db import models


class JobState(models.TextChoices):
    READY = "ready"  # uploaded; what its columns mean can be changed
    TRYING = "trying"
    TRIED = "tried"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Phase(models.TextChoices):
    """What the cursor counts for."""

    NONE = ""
    TRIAL = "trial"
    RUN = "run"


WORKING = (JobState.TRYING, JobState.RUNNING)
OPEN = (JobState.READY, JobState.TRIED)
