"""Writes the old .xls (BIFF8 in a compound file): nothing that is installed still does."""

import struct
from collections.abc import Sequence

_SECTOR = 512
_PER_SECTOR = _SECTOR // 4
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_BOOK, _SHEET = 0x0005, 0x0010


def old_workbook(
    rows: Sequence[Sequence[str | float]],
    *,
    protected: bool = False,
    shared: Sequence[str] = (),
    shared_cells: int = 0,
) -> bytes:
    """One sheet 'Sheet1'. `shared` texts are used by `shared_cells` further cells."""
    return compound_file({"Workbook": _book(rows, protected, shared, shared_cells)})


def protected_workbook() -> bytes:
    """The container that Excel puts around an .xlsx with a password."""
    return compound_file({"EncryptionInfo": b"\x04" * 64, "EncryptedPackage": b"\x17" * 6000})


def compound_file(streams: dict[str, bytes]) -> bytes:
    """Every stream is padded beyond the size below which a file packs them together."""
    padded = {name: content.ljust(4096, b"\0") for name, content in streams.items()}
    directory: list[bytes] = [_entry("Root Entry", 5, _END, 0, child=1)]
    table, body = [_END], b""  # the first sector holds the directory
    for at, (name, content) in enumerate(padded.items()):
        sectors = -(-len(content) // _SECTOR)
        right = at + 2 if at + 1 < len(padded) else 0
        directory.append(_entry(name, 2, len(table), len(content), right=right))
        table += [*range(len(table) + 1, len(table) + sectors), _END]
        body += content.ljust(sectors * _SECTOR, b"\0")
    own = -(-len(table) // (_PER_SECTOR - 1))
    listed = b"".join(directory).ljust(_SECTOR, b"\0")
    numbers = [*table, *([_TABLE] * own)]
    numbers += [_FREE] * (own * _PER_SECTOR - len(numbers))
    packed = struct.pack(f"<{len(numbers)}I", *numbers)
    return _header([len(table) + at for at in range(own)]) + listed + body + packed


def _header(table_at: list[int]) -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIII", 0, len(table_at), 0, 0, 4096)
    head += struct.pack("<IIII", _END, 0, _END, 0)
    return head + struct.pack("<109I", *table_at, *([_FREE] * (109 - len(table_at))))


def _entry(name: str, kind: int, start: int, size: int, *, child: int = 0, right: int = 0) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    links = struct.pack("<III", _FREE, right or _FREE, child or _FREE)
    entry = text.ljust(64, b"\0") + struct.pack("<HBB", len(text), kind, 1) + links
    return (entry + bytes(36) + struct.pack("<IQ", start, size)).ljust(128, b"\0")


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _start(kind: int) -> bytes:
    return _record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0, 0, 0, 0))


def _book(
    rows: Sequence[Sequence[str | float]], protected: bool, shared: Sequence[str], cells: int
) -> bytes:
    texts = [*shared, *(cell for row in rows for cell in row if isinstance(cell, str) and cell)]
    used = len(texts) - len(shared) + cells
    head = _start(_BOOK) + (_record(0x002F, bytes(54)) if protected else b"")
    table = _shared_texts(texts, used)
    name = b"Sheet1"
    listed_size = 4 + 8 + len(name)
    sheet_at = len(head) + listed_size + len(table) + 4
    listed = _record(0x0085, struct.pack("<IHBB", sheet_at, 0, len(name), 0) + name)
    sheet = _start(_SHEET) + _cells(rows, len(shared)) + _shared_cells(len(rows), cells)
    return head + listed + table + _record(0x000A, b"") + sheet + _record(0x000A, b"")


def _shared_texts(texts: Sequence[str], used: int) -> bytes:
    """The table, continued in further records where a text would not fit."""
    records = [struct.pack("<II", used, len(texts))]
    for text in texts:
        encoded = struct.pack("<HB", len(text), 1)
        if len(records[-1]) + len(encoded) > 8000:
            records.append(b"")
        records[-1] += encoded
        left = text.encode("utf-16-le")
        while left:
            room = (8200 - len(records[-1])) // 2 * 2
            records[-1] += left[:room]
            left = left[room:]
            if left:
                records.append(b"\x01")
    first, *more = records
    return _record(0x00FC, first) + b"".join(_record(0x003C, content) for content in more)


def _cells(rows: Sequence[Sequence[str | float]], number: int) -> bytes:
    out = b""
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, float | int):
                out += _record(0x0203, struct.pack("<HHHd", at, column, 0, value))
            elif value:
                out += _record(0x00FD, struct.pack("<HHHI", at, column, 0, number))
                number += 1
    return out


def _shared_cells(first_row: int, count: int) -> bytes:
    return b"".join(
        _record(0x00FD, struct.pack("<HHHI", first_row + at // 100, at % 100, 0, 0))
        for at in range(count)
    )
