"""Counts what an old .xls holds before a parser that builds a full grid is let at it."""

import struct
from collections.abc import Iterator

from genjin.records.imports.errors import (
    NotASpreadsheetError,
    PasswordProtectedError,
    UnpacksTooLargeError,
)
from genjin.records.imports.reading import limits
from genjin.records.imports.reading.compound import Compound
from genjin.records.imports.reading.xlsx_check import check_grid

_SHEET_START, _PASSWORD, _SHARED_TEXTS, _CONTINUED = 0x0809, 0x002F, 0x00FC, 0x003C
_SHARED_TEXT_CELL, _SEVERAL_NUMBERS = 0x00FD, 0x00BD
# Numbers, texts, formulas, booleans: records that begin with row and column.
_CELLS = frozenset(
    (0x0203, 0x027E, _SHARED_TEXT_CELL, 0x0204, 0x0006, 0x0206, 0x0406, 0x0205, 0x00D6)
)


def check_xls(content: bytes) -> None:
    """Raises what refuses the file."""
    container = Compound(content)
    names = container.names()
    if "EncryptedPackage" in names:
        raise PasswordProtectedError
    book = next((name for name in ("Workbook", "Book") if name in names), None)
    if book is None:
        raise NotASpreadsheetError
    try:
        _check_records(container.stream(book))
    except struct.error as fault:
        raise NotASpreadsheetError from fault


def _check_records(book: bytes) -> None:
    last_row = last_column = shared = 0
    texts: list[bytes] = []
    previous = -1
    for kind, start, size in _records(book):
        if kind == _PASSWORD:
            raise PasswordProtectedError
        if kind == _SHEET_START:
            last_row = last_column = 0
        elif kind == _SHARED_TEXTS or (kind == _CONTINUED and previous == _SHARED_TEXTS):
            texts.append(book[start : start + size])
            previous = _SHARED_TEXTS
            continue
        elif kind in _CELLS or kind == _SEVERAL_NUMBERS:
            row, column = struct.unpack_from("<HH", book, start)
            if kind == _SEVERAL_NUMBERS:
                (column,) = struct.unpack_from("<H", book, start + size - 2)
            last_row, last_column = max(last_row, row + 1), max(last_column, column + 1)
            check_grid(last_row, last_column)
            shared += kind == _SHARED_TEXT_CELL
        previous = kind
    if shared * _longest(texts) > limits.MAX_TEXT_BYTES:
        raise UnpacksTooLargeError(limit=f"{limits.MAX_TEXT_BYTES // limits.MB} MB")


def _records(book: bytes) -> Iterator[tuple[int, int, int]]:
    """(kind, start of the content, its length) of each record."""
    position, end = 0, len(book)
    while position + 4 <= end:
        kind, size = struct.unpack_from("<HH", book, position)
        yield kind, position + 4, size
        position += 4 + size


def _longest(texts: list[bytes]) -> int:
    """At most so many characters has one shared text: texts are told apart by their lengths."""
    if not texts:
        return 0
    return max(_lengths(texts), default=0)


def _lengths(pieces: list[bytes]) -> Iterator[int]:
    """The length of each text in a table that may break off anywhere into the next piece."""
    piece, position, number = pieces[0], 8, 1
    while True:
        if position >= len(piece):
            if number == len(pieces):
                return
            piece, position, number = pieces[number], 0, number + 1
        length, flags = struct.unpack_from("<HB", piece, position)
        position += 3
        runs = extra = 0
        if flags & 0x08:
            (runs,) = struct.unpack_from("<H", piece, position)
            position += 2
        if flags & 0x04:
            (extra,) = struct.unpack_from("<I", piece, position)
            position += 4
        yield length
        left, width = length, 2 if flags & 0x01 else 1
        while left:
            here = min(left, (len(piece) - position) // width)
            left, position = left - here, position + here * width
            if left:
                if number == len(pieces):
                    return
                piece, number = pieces[number], number + 1
                width, position = 2 if piece[0] & 0x01 else 1, 1
        skip = runs * 4 + extra
        while skip > len(piece) - position and number < len(pieces):
            skip -= len(piece) - position
            piece, position, number = pieces[number], 0, number + 1
        position += skip
