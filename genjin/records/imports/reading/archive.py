"""The zip around an .xlsx: its directory is judged first, then every part while it unpacks.

Nothing is trusted: the sizes in the directory must be the real ones, so that whoever unpacks the
file after us gets no more bytes than were counted here.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from genjin.records.imports.errors import (
    NotASpreadsheetError,
    PasswordProtectedError,
    UnpacksTooLargeError,
)
from genjin.records.imports.reading import limits

_CHUNK = 256 * 1024
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_ENCRYPTED = 0x1


class Archive:
    """The parts of an .xlsx, after its directory was found to be within the limits."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        # Even the directory of a bomb can be too long to read.
        if content.count(b"PK\x01\x02") > limits.MAX_ARCHIVE_ENTRIES:
            raise UnpacksTooLargeError(limit=f"{limits.MAX_ARCHIVE_ENTRIES} parts")
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as opened:
                entries = opened.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as fault:
            raise NotASpreadsheetError from fault
        _check_directory(entries)
        self._entries = {entry.filename.casefold(): entry for entry in entries}
        if len(self._entries) != len(entries):
            raise NotASpreadsheetError  # two parts under one name: readers would disagree

    def names(self) -> list[str]:
        return list(self._entries)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The unpacked bytes of a part, piece by piece."""
        entry = self._entries[name]
        start = self._data_start(entry)
        packed = memoryview(self._content)[start : start + entry.compress_size]
        unpacked = 0
        for chunk in _unpack(packed, entry):
            unpacked += len(chunk)
            if unpacked > entry.file_size:
                raise UnpacksTooLargeError(limit=f"{entry.file_size} B: {entry.filename}")
            yield chunk
        if unpacked != entry.file_size:
            raise NotASpreadsheetError

    def read(self, name: str) -> bytes:
        """A small part whole: the list of sheets, never a sheet."""
        if self._entries[name].file_size > limits.MAX_XML_TOKEN_BYTES:
            raise UnpacksTooLargeError(
                limit=f"{limits.MAX_XML_TOKEN_BYTES // limits.MB} MB: {name}"
            )
        return b"".join(self.chunks(name))

    def _data_start(self, entry: zipfile.ZipInfo) -> int:
        header = self._content[entry.header_offset : entry.header_offset + _LOCAL_HEADER.size]
        if len(header) < _LOCAL_HEADER.size or not header.startswith(b"PK\x03\x04"):
            raise NotASpreadsheetError
        _, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        return entry.header_offset + _LOCAL_HEADER.size + int(name_length) + int(extra_length)


def _unpack(packed: memoryview, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    if entry.compress_type == zipfile.ZIP_STORED:
        for start in range(0, len(packed), _CHUNK):
            yield bytes(packed[start : start + _CHUNK])
        return
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for start in range(0, len(packed), _CHUNK):
            pending: bytes | memoryview = packed[start : start + _CHUNK]
            while pending:
                yield inflater.decompress(pending, _CHUNK)
                pending = inflater.unconsumed_tail
        yield inflater.flush()
    except zlib.error as fault:
        raise NotASpreadsheetError from fault


def _check_directory(entries: list[zipfile.ZipInfo]) -> None:
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED:
            raise PasswordProtectedError
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise NotASpreadsheetError
        _check_ratio(entry.file_size, entry.compress_size)
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > limits.MAX_UNPACKED_BYTES:
        raise UnpacksTooLargeError(limit=f"{limits.MAX_UNPACKED_BYTES // limits.MB} MB")
    _check_ratio(unpacked, sum(entry.compress_size for entry in entries))


def _check_ratio(unpacked: int, packed: int) -> None:
    if unpacked > limits.RATIO_COUNTS_FROM and unpacked > packed * limits.MAX_RATIO:
        raise UnpacksTooLargeError(limit=f"1:{limits.MAX_RATIO}")
