"""Commands on files. Whoever calls has passed the record's door and asked for the right."""

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.common.facts import state
from genjin.common.transactions import command
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.platform.files.services import delete_file, store_file
from genjin.records.attachments import errors
from genjin.records.attachments.events import FilesChanged
from genjin.records.attachments.models import Attachment
from genjin.records.attachments.names import clean_name, is_run
from genjin.records.attachments.selectors import count_attachments
from genjin.records.attachments.sniffing import Content, content_of

MB = 1024 * 1024
MAX_BYTES = 20 * MB
MOST_FILES = 200
"""On one record. Two that are added in the same moment may be one more: nobody is harmed."""


@command
def add_file(
    *, actor: User, object_type: str, object_id: int, name: str, content: bytes
) -> Attachment:
    """Keep a file on the record. Raises FileTooLargeError, EmptyFileError, NotAcceptedError,
    TooManyFilesError, and StorageFullError when the disk has no room."""
    shown = clean_name(name)
    found = _accepted(shown, content)
    if count_attachments(object_type, object_id) >= MOST_FILES:
        raise errors.TooManyFilesError(limit=MOST_FILES)
    stored = store_file(
        name=shown, content_type=found.content_type, chunks=[content], owner_id=actor.pk
    )
    made = Attachment.objects.create(
        object_type=object_type,
        object_id=object_id,
        name=shown,
        kind=found.kind,
        content_type=found.content_type,
        size=stored.size,
        sha256=stored.sha256,
        file_id=stored.pk,
        by=actor,
        at=clock.now(),
    )
    _tell(actor, made, "file_added", [None, shown])
    return made


def _accepted(name: str, content: bytes) -> Content:
    if len(content) > MAX_BYTES:
        raise errors.FileTooLargeError(limit_mb=MAX_BYTES // MB)
    if not content:
        raise errors.EmptyFileError
    found = None if is_run(name) else content_of(content)
    if found is None:
        raise errors.NotAcceptedError
    return found


@command
def remove_file(*, actor: User, attachment: Attachment) -> None:
    """The bytes go for good; that it was there stays in the history. Raises NotFoundError when
    somebody else was first."""
    standing = Attachment.objects.filter(pk=attachment.pk, removed_at=None)
    if not standing.update(removed_at=clock.now(), removed_by=actor, file_id=None):
        raise NotFoundError
    if attachment.file_id is not None:
        delete_file(file_id=attachment.file_id)
    _tell(actor, attachment, "file_removed", [attachment.name, None])


def _tell(actor: User, row: Attachment, action: str, change: list[str | None]) -> None:
    at = clock.now()
    entry = HistoryEntry(
        object_type=row.object_type,
        object_id=row.object_id,
        action=action,
        changes={"file": change},
        actor_id=actor.pk,
        origin="person",
        at=at,
    )
    write_history([entry])
    state(FilesChanged(row.object_type, row.object_id, at, actor.pk))
