"""Storing and dropping files."""

import uuid
from collections.abc import Iterable
from datetime import timedelta
from functools import partial

from django.db import transaction

from genjin.common.clock import now
from genjin.platform.files import disk
from genjin.platform.files.models import StoredFile


def store_file(
    *, name: str, content_type: str, chunks: Iterable[bytes], owner_id: int | None
) -> StoredFile:
    """Write the bytes, then the row: a row never points to nothing. When the surrounding
    transaction is refused the row goes with it; the bytes wait for `remove_orphans`.

    Raises StorageFullError when the disk has no room.
    """
    key = uuid.uuid4().hex
    written = disk.write(key, chunks)
    return StoredFile.objects.create(
        key=key,
        name=name[:255],
        content_type=content_type[:100],
        size=written.size,
        sha256=written.sha256,
        owner_id=owner_id,
        created_at=now(),
    )


def delete_file(*, file_id: int) -> None:
    """Drop the row, and the bytes once that is certain. A file that is not there is no error."""
    for stored in StoredFile.objects.filter(id=file_id):
        stored.delete()
        transaction.on_commit(partial(disk.remove, stored.key))


def remove_orphans(*, older_than: timedelta = timedelta(days=1)) -> int:
    """Remove bytes without a row, which refused transactions and crashes leave behind.

    Younger ones may belong to a transaction that is still open.
    """
    keys = list(disk.keys_older_than(older_than))
    known = set(StoredFile.objects.filter(key__in=keys).values_list("key", flat=True))
    orphans = [key for key in keys if key not in known]
    for key in orphans:
        disk.remove(key)
    return len(orphans)
