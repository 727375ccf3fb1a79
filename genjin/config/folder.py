"""The data folder."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings


class AlreadyRunningError(Exception):
    """Another process of this installation holds the folder."""


@contextmanager
def alone() -> Iterator[None]:
    """Hold the folder, so that two do not start everything on it and nobody resets it under a
    running one. Raises AlreadyRunningError."""
    with _locked(fcntl.LOCK_EX):
        yield


@contextmanager
def beside_others() -> Iterator[None]:
    """For a server or a worker alone: any number of them, but nobody who wants it alone."""
    with _locked(fcntl.LOCK_SH):
        yield


@contextmanager
def _locked(kind: int) -> Iterator[None]:
    """The lock goes with the process and its children, however they end."""
    settings.DATA.mkdir(parents=True, exist_ok=True)
    handle = os.open(settings.DATA / "run.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRunningError from None
        yield
    finally:
        os.close(handle)


def write_private(path: Path, text: str) -> None:
    """A file that its owner alone can read, from its first byte on."""
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
