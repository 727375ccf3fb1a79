"""Files made to take a server's memory or time."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from tests.records.imports.lists import workbook
from tests.records.imports.old_excel import compound_file, old_workbook

_HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_TAIL = "</sheetData></worksheet>"
_SHEET, _STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
MB = 1024 * 1024


def with_parts(parts: dict[str, bytes], *, level: int = 9) -> bytes:
    """A small workbook with some of its parts replaced, or further ones added."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook({"a": [["甲公司"]]}))) as small,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as made,
    ):
        for name in small.namelist():
            if name not in parts:
                made.writestr(name, small.read(name))
        for name, content in parts.items():
            made.writestr(name, content)
    return out.getvalue()


def sheet(body: str) -> bytes:
    return with_parts({_SHEET: (_HEAD + body + _TAIL).encode()}, level=1)


def sheet_of_rows(count: int) -> bytes:
    """A number in each of so many rows."""
    return sheet(_rows(count))


def _lying_about_size(content: bytes) -> bytes:
    """A directory that tells of 100 bytes where 100 MB unpack."""
    inflated = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b"".join(inflated.compress(b" " * MB) for _ in range(100)) + inflated.flush()
    name = _SHEET.encode()
    sizes = struct.pack("<III", 0, len(packed), 100)
    local = b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 8, 0, 0) + sizes
    local += struct.pack("<HH", len(name), 0) + name + packed
    entry = b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 0) + sizes
    entry += struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name
    rest = _moved(content, len(local))
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        count = len(opened.namelist()) + 1
    body, directory = rest
    listed = entry + directory
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(listed), len(local) + len(body), 0)
    return local + body + listed + b"PK\x05\x06" + end


def _moved(content: bytes, by: int) -> tuple[bytes, bytes]:
    """The parts of an archive and its directory, for a place further behind."""
    end = content.rfind(b"PK\x05\x06")
    size, start = struct.unpack_from("<II", content, end + 12)
    directory, position = bytearray(content[start : start + size]), 0
    while position < len(directory):
        (offset,) = struct.unpack_from("<I", directory, position + 42)
        struct.pack_into("<I", directory, position + 42, offset + by)
        lengths = struct.unpack_from("<HHH", directory, position + 28)
        position += 46 + sum(lengths)
    return content[:start], bytes(directory)


def _without_sheet() -> bytes:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook({"a": [["甲"]]}))) as small,
        zipfile.ZipFile(out, "w") as made,
    ):
        for name in small.namelist():
            if name != _SHEET:
                made.writestr(name, small.read(name))
    return out.getvalue()


def _shared(text: str, cells: int) -> bytes:
    strings = f'<sst xmlns="http://x"><si><t>{text}</t></si></sst>'
    rows = "".join(
        f'<row r="{row}">' + f'<c r="A{row}" t="s"><v>0</v></c>' * 1 + "</row>"
        for row in range(1, cells + 1)
    )
    return with_parts({_STRINGS: strings.encode(), _SHEET: (_HEAD + rows + _TAIL).encode()})


def _rows(count: int, cell: str = '<c r="A{row}"><v>1</v></c>') -> str:
    return "".join(f'<row r="{row}">{cell.format(row=row)}</row>' for row in range(1, count + 1))


_ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "'
    + "x" * 100
    + '">'
    + "".join(f'<!ENTITY {chr(98 + at)} "' + f"&{chr(97 + at)};" * 10 + '">' for at in range(9))
    + "]>"
)
_LINKED = (
    '<Relationships xmlns="http://x">'
    '<Relationship Id="rId1" Type="worksheet" Target="media/image1.png"/></Relationships>'
)

# Name → how to make it, and the code of the refusal ('read' where it does no harm).
BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "a part of 1:1000": (
        lambda: with_parts({_SHEET: _HEAD.encode() + b" " * (40 * MB) + _TAIL.encode()}),
        "import.unpacks_too_large",
    ),
    "many parts of 7 MB": (
        lambda: with_parts({f"xl/x{at}.xml": b"<a>" + b" " * (7 * MB) for at in range(12)}),
        "import.unpacks_too_large",
    ),
    "a picture of 1:1000": (
        lambda: with_parts({"xl/media/image1.bmp": bytes(20 * MB)}),
        "import.unpacks_too_large",
    ),
    # Nobody unpacks what lies in it.
    "an archive in an archive": (
        lambda: with_parts({"xl/embeddings/x.zip": with_parts({"x": bytes(40 * MB)}) * 50}),
        "read",
    ),
    "20,000 parts": (
        lambda: with_parts({f"xl/{at}.xml": b"" for at in range(20_000)}, level=0),
        "import.unpacks_too_large",
    ),
    "a directory that lies about sizes": (
        lambda: _lying_about_size(_without_sheet()),
        "import.unpacks_too_large",
    ),
    "300,000 rows": (lambda: sheet_of_rows(300_000), "import.too_many_rows"),
    "300,000 rows without numbers": (
        lambda: sheet("<row><c><v>1</v></c></row>" * 300_000),
        "import.too_many_rows",
    ),
    "300,000 rows in a namespace": (
        lambda: with_parts(
            {
                _SHEET: b'<x:worksheet xmlns:x="http://x"><x:sheetData>'
                + b"<x:row><x:c><x:v>1</x:v></x:c></x:row>" * 300_000
                + b"</x:sheetData></x:worksheet>"
            },
            level=1,
        ),
        "import.too_many_rows",
    ),
    "two cells at the ends of the sheet": (
        lambda: sheet(
            '<row r="1"><c r="A1"><v>1</v></c></row>'
            '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        ),
        "import.too_many_rows",
    ),
    "a cell in another row than its own": (
        lambda: sheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1048576"><v>1</v></c></row>'),
        "import.too_many_rows",
    ),
    "a cell in small letters": (
        lambda: sheet('<row r="1"><c r="xfd1"><v>1</v></c></row>'),
        "import.too_many_columns",
    ),
    "1 million columns": (
        lambda: sheet("<row>" + "<c><v>1</v></c>" * 1_000_000 + "</row>"),
        "import.too_many_columns",
    ),
    "a full grid of 100,000 times 200": (
        lambda: sheet(
            _rows(100_000, '<c r="A{row}"><v>1</v></c>').replace(
                "</row>", '<c r="GR1"><v>1</v></c></row>', 1
            )
        ),
        "import.unpacks_too_large",
    ),
    "one long text in 50,000 cells": (
        lambda: _shared("长" * 30_000, 50_000),
        "import.unpacks_too_large",
    ),
    "a text of 10 million characters": (
        lambda: sheet('<row r="1"><c r="' + "A" * 10_000_000 + '1"><v>1</v></c></row>'),
        "import.unpacks_too_large",
    ),
    "entities in a sheet": (
        lambda: with_parts({_SHEET: (_ENTITIES + _HEAD + _TAIL).encode()}),
        "import.not_a_spreadsheet",
    ),
    "entities in the shared texts": (
        lambda: with_parts({_STRINGS: (_ENTITIES + "<sst><si><t>&j;</t></si></sst>").encode()}),
        "import.not_a_spreadsheet",
    ),
    "entities in UTF-16": (
        lambda: with_parts({_SHEET: (_ENTITIES + _HEAD + _TAIL).encode("utf-16")}),
        "import.not_a_spreadsheet",
    ),
    "a sheet under another ending": (
        lambda: with_parts(
            {
                "xl/_rels/workbook.xml.rels": _LINKED.encode(),
                "xl/media/image1.png": (_HEAD + _rows(200_000) + _TAIL).encode(),
            }
        ),
        "import.not_a_spreadsheet",
    ),
    "300 sheets": (
        lambda: workbook({f"s{at}": [["x"]] for at in range(300)}),
        "import.unpacks_too_large",
    ),
    "an old file with one long text in 10,000 cells": (
        lambda: old_workbook([["x"]], shared=["长" * 30_000], shared_cells=10_000),
        "import.unpacks_too_large",
    ),
    "an old file with a cell far out": (
        lambda: compound_file({"Workbook": old_cell(65_535, 255)}),
        "import.too_many_columns",
    ),
}


def old_cell(row: int, column: int) -> bytes:
    """A book stream with one number at this place."""
    start = struct.pack("<HHHHHHII", 0x0809, 16, 0x0600, 0x0010, 0, 0, 0, 0)
    return start + struct.pack("<HHHHHd", 0x0203, 14, row, column, 0, 1.0)
