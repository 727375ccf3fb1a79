"""Files are whole or not there, whatever their name says and however full the disk is."""

import hashlib
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction

from genjin.common.errors import NotFoundError
from genjin.platform.files import disk
from genjin.platform.files.errors import FileGoneError, StorageFullError
from genjin.platform.files.models import StoredFile
from genjin.platform.files.selectors import get_file, open_file
from genjin.platform.files.services import delete_file, remove_orphans, store_file


class RefusedError(Exception):
    pass


@pytest.fixture
def media(settings: Any, tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    settings.MEDIA_ROOT = folder
    return folder


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def store(content: bytes = b"content", name: str = "leads.xlsx") -> StoredFile:
    chunks = [content[:3], content[3:]]
    return store_file(name=name, content_type="text/plain", chunks=chunks, owner_id=7)


@contextmanager
def disk_that_is_full_after(size: int) -> Iterator[None]:
    """The system refuses to make any file larger, as a full disk would."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.mark.django_db
def test_what_was_stored_is_read_again(media: Path) -> None:
    stored = store(b"one two")

    with open_file(get_file(stored.pk)) as file:
        assert file.read() == b"one two"
    assert stored.size == 7
    assert stored.sha256 == hashlib.sha256(b"one two").hexdigest()
    assert stored.owner_id == 7


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "a\0b", "名单.xlsx", "x" * 999]
)
def test_a_name_never_reaches_the_disk(media: Path, name: str) -> None:
    stored = store(name=name.replace("\0", ""))

    assert files_in(media) == [media / stored.key[:2] / stored.key]


@pytest.mark.parametrize("key", ["", "../x", "/etc/passwd", "a" * 31, "A" * 32, "a" * 32 + "\n"])
def test_only_keys_of_ours_lead_to_a_path(key: str) -> None:
    with pytest.raises(ValueError):
        disk.path_of(key)


@pytest.mark.django_db
def test_a_full_disk_is_said_and_leaves_nothing_behind(media: Path) -> None:
    with disk_that_is_full_after(1000), pytest.raises(StorageFullError) as refusal:
        store(b"x" * 5000)

    assert refusal.value.status == 507
    assert files_in(media) == []
    assert not StoredFile.objects.exists()
    assert store(b"x" * 5000).size == 5000


@pytest.mark.django_db(transaction=True)
def test_a_refused_transaction_leaves_no_row_and_the_sweep_takes_the_bytes(media: Path) -> None:
    kept = store(b"kept")

    def refused_command() -> None:
        with transaction.atomic():
            store(b"refused")
            raise RefusedError

    with pytest.raises(RefusedError):
        refused_command()

    assert list(StoredFile.objects.values_list("pk", flat=True)) == [kept.pk]
    assert remove_orphans() == 0
    assert remove_orphans(older_than=timedelta(0)) == 1
    assert files_in(media) == [media / kept.key[:2] / kept.key]


@pytest.mark.django_db(transaction=True)
def test_a_deletion_that_is_refused_keeps_the_bytes(media: Path) -> None:
    stored = store()

    def refused_command() -> None:
        with transaction.atomic():
            delete_file(file_id=stored.pk)
            raise RefusedError

    with pytest.raises(RefusedError):
        refused_command()
    open_file(get_file(stored.pk)).close()

    delete_file(file_id=stored.pk)
    delete_file(file_id=stored.pk)

    assert files_in(media) == []
    with pytest.raises(NotFoundError):
        get_file(stored.pk)


@pytest.mark.django_db
def test_bytes_that_are_gone_are_said_to_be_gone(media: Path) -> None:
    stored = store()
    (media / stored.key[:2] / stored.key).unlink()

    with pytest.raises(FileGoneError):
        open_file(stored)
