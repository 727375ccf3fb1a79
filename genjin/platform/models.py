"""Gathers the tables of the context."""

from genjin.platform.answers.models import KeptAnswer
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.files.models import StoredFile
from genjin.platform.mail.models import Mail
from genjin.platform.messengers.models import PostedCard
from genjin.platform.queue.models import QueueItem
from genjin.platform.settings.models import Setting
from genjin.platform.workers.models import Worker

__all__ = [
    "HistoryEntry",
    "KeptAnswer",
    "Mail",
    "PostedCard",
    "QueueItem",
    "Setting",
    "StoredFile",
    "Worker",
]
