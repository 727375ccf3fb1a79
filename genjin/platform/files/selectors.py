"""Reading stored files. Whoever asks has been let through the owning object's door before."""

from typing import BinaryIO

from genjin.common.errors import NotFoundError
from genjin.platform.files import disk
from genjin.platform.files.errors import FileGoneError
from genjin.platform.files.models import StoredFile


def get_file(file_id: int) -> StoredFile:
    """Raises NotFoundError."""
    stored = StoredFile.objects.filter(id=file_id).first()
    if stored is None:
        raise NotFoundError
    return stored


def open_file(stored: StoredFile) -> BinaryIO:
    """The bytes for reading; close it. Raises FileGoneError when they are not on the disk."""
    try:
        return disk.path_of(stored.key).open("rb")
    except FileNotFoundError:
        raise FileGoneError from None
