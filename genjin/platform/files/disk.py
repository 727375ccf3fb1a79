"""Bytes under the media folder: whole or not there, found by key and never by name."""

import errno
import hashlib
import os
import re
import tempfile
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from django.conf import settings

from genjin.platform.files.errors import StorageFullError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_KEY = re.compile(r"[0-9a-f]{32}")


class Written(NamedTuple):
    size: int
    sha256: str


def path_of(key: str) -> Path:
    """Raises ValueError for anything that was not made as a key."""
    if not _KEY.fullmatch(key):
        raise ValueError("not a key of a stored file")
    return Path(settings.MEDIA_ROOT) / key[:2] / key


def write(key: str, chunks: Iterable[bytes]) -> Written:
    """Write beside the place, force it to the disk, then rename: a reader or a crash never meets
    half a file. Raises StorageFullError, and leaves nothing behind, when there is no room."""
    path = path_of(key)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _write_beside(path, chunks)
    except OSError as error:
        if error.errno in _FULL:
            raise StorageFullError from error
        raise


def remove(key: str) -> None:
    path_of(key).unlink(missing_ok=True)


def keys_older_than(age: timedelta) -> list[str]:
    """Keys of files that were written that long ago, by the disk's own clock."""
    root = Path(settings.MEDIA_ROOT)
    if not root.exists():
        return []
    with tempfile.NamedTemporaryFile(dir=root) as probe:
        limit = Path(probe.name).stat().st_mtime - age.total_seconds()
    files = [path for path in root.glob("??/*") if _KEY.fullmatch(path.name)]
    return [path.name for path in files if path.stat().st_mtime <= limit]


def _write_beside(path: Path, chunks: Iterable[bytes]) -> Written:
    size, digest = 0, hashlib.sha256()
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            for chunk in chunks:
                file.write(chunk)
                digest.update(chunk)
                size += len(chunk)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)
    return Written(size, digest.hexdigest())


def _sync_folder(folder: Path) -> None:
    """A rename is only safe once its folder is."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
