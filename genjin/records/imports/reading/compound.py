"""The container of old .xls files, and of .xlsx files under a password (MS-CFB)."""

import struct
from collections.abc import Iterator

from genjin.records.imports.errors import NotASpreadsheetError

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_END = 0xFFFFFFFA  # from here on: free, end of chain, sectors of the table itself
_ENTRY_BYTES = 128
_STREAM, _ROOT = 2, 5


class Compound:
    """Named streams in chains of sectors. Broken or circular chains are refused."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        try:
            self._read_header()
            self._table = self._read_table()
            self._entries = dict(self._read_directory())
        except (struct.error, UnicodeDecodeError) as fault:
            raise NotASpreadsheetError from fault

    def names(self) -> list[str]:
        return list(self._entries)

    def stream(self, name: str) -> bytes:
        """The bytes of one stream; KeyError where there is none of this name."""
        start, size = self._entries[name]
        try:
            if size >= self._mini_limit:
                return b"".join(self._sectors(start))[:size]
            return self._mini_stream(start)[:size]
        except struct.error as fault:
            raise NotASpreadsheetError from fault

    def _read_header(self) -> None:
        shift, mini_shift = struct.unpack_from("<HH", self._content, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise NotASpreadsheetError
        self._size, self._mini_size = 1 << shift, 1 << mini_shift
        (self._directory,) = struct.unpack_from("<I", self._content, 48)
        self._mini_limit, self._mini_table = struct.unpack_from("<II", self._content, 56)
        self._more_table, _ = struct.unpack_from("<II", self._content, 68)

    def _read_table(self) -> list[int]:
        """The sector that follows each sector."""
        sectors = list(struct.unpack_from("<109I", self._content, 76))
        per_sector = self._size // 4 - 1
        following = self._more_table
        for _ in range(len(self._content) // self._size):
            if following >= _END:
                break
            *more, following = struct.unpack_from(
                f"<{per_sector + 1}I", self._content, self._offset(following)
            )
            sectors += more
        table: list[int] = []
        for sector in sectors:
            if sector < _END:
                table += struct.unpack_from(
                    f"<{self._size // 4}I", self._content, self._offset(sector)
                )
            if len(table) > len(self._content) // self._size + self._size:
                break
        return table

    def _read_directory(self) -> Iterator[tuple[str, tuple[int, int]]]:
        listing = b"".join(self._sectors(self._directory))
        for start in range(0, len(listing) - _ENTRY_BYTES + 1, _ENTRY_BYTES):
            length, kind = struct.unpack_from("<HB", listing, start + 64)
            first, size = struct.unpack_from("<II", listing, start + 116)
            if kind == _ROOT:
                self._root = first
            if kind == _STREAM and 2 <= length <= 64:
                yield listing[start : start + length - 2].decode("utf-16-le"), (first, size)

    def _offset(self, sector: int) -> int:
        return int((sector + 1) * self._size)

    def _sectors(self, first: int) -> Iterator[bytes]:
        for sector in _chain(first, self._table):
            start = self._offset(sector)
            yield self._content[start : start + self._size]

    def _mini_stream(self, first: int) -> bytes:
        listing = b"".join(self._sectors(self._mini_table))
        table = [number for (number,) in struct.iter_unpack("<I", listing)]
        small = b"".join(self._sectors(self._root))
        size = self._mini_size
        return b"".join(small[at * size : (at + 1) * size] for at in _chain(first, table))


def _chain(first: int, table: list[int]) -> Iterator[int]:
    sector = first
    for _ in range(len(table) + 1):
        if sector >= _END:
            return
        if sector >= len(table):
            break
        yield sector
        sector = table[sector]
    raise NotASpreadsheetError
