"""Gathers the tables of the context."""

from genjin.platform.audit.models import HistoryEntry
from genjin.platform.files.models import StoredFile
from genjin.platform.mail.models import Mail
from genjin.platform.queue.models import QueueItem
from genjin.platform.settings.models import Setting

__all__ = ["HistoryEntry", "Mail", "QueueItem", "Setting", "StoredFile"]
