"""Numbers that a process counts and others read: one small file each, in memory of both.

Web workers are several processes, and a scraper meets any one of them. Each process writes to a
file of its own, mapped into memory, so that counting costs no system call and nothing is lost when
it is killed; who answers the scraper adds all files up. A file is read while it is written: an
entry is complete before the length in front tells of it.

    length in use (8 bytes) | length of name (4) | name, padded to 8 | value (8, float) | ...
"""

import mmap
import os
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

_LENGTH = struct.Struct("<Q")
_NAME = struct.Struct("<I")
_VALUE = struct.Struct("<d")
SIZE = 512 * 1024  # on disk only what is used


class Board:
    """The file of this process. Names that no longer fit are not counted."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._places: dict[str, int] = {}
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            os.ftruncate(handle, SIZE)
            self._memory = mmap.mmap(handle, SIZE)
        finally:
            os.close(handle)
        self._used = _LENGTH.size

    def add(self, name: str, value: float = 1.0) -> None:
        with self._lock:
            place = self._places.get(name) or self._begin(name)
            if place:
                (before,) = _VALUE.unpack_from(self._memory, place)
                _VALUE.pack_into(self._memory, place, before + value)

    def _begin(self, name: str) -> int:
        data = name.encode()
        place = self._used + _padded(_NAME.size + len(data))
        if place + _VALUE.size > SIZE:
            return 0
        _NAME.pack_into(self._memory, self._used, len(data))
        begin = self._used + _NAME.size
        self._memory[begin : begin + len(data)] = data
        self._used = place + _VALUE.size
        _LENGTH.pack_into(self._memory, 0, self._used)
        self._places[name] = place
        return place


def read_board(path: Path) -> Iterator[tuple[str, float]]:
    """What stands on it at this moment; a file that is none yet has nothing."""
    data = path.read_bytes()
    if len(data) < SIZE:
        return
    (used,) = _LENGTH.unpack_from(data, 0)
    at = _LENGTH.size
    while at < used:
        (length,) = _NAME.unpack_from(data, at)
        place = at + _padded(_NAME.size + length)
        name = data[at + _NAME.size : at + _NAME.size + length].decode()
        yield name, _VALUE.unpack_from(data, place)[0]
        at = place + _VALUE.size


def _padded(length: int) -> int:
    return (length + 7) // 8 * 8
