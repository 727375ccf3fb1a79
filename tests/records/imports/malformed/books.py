"""Workbooks (.xlsx, .xlsm) that are damaged, odd, or made to do harm."""

import io
import random
import struct
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.records.imports.bombs import with_parts
from tests.records.imports.lists import workbook
from tests.records.imports.malformed.lists import HEADER, Made, rows

_SHEET, _STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_NAMES = ("名单.xlsx", "名单.xlsm", "名单.xls", "名单.csv", "名单")


def _made(chance: random.Random, content: bytes, refused: str = "") -> Made:
    return Made(content, chance.choice(_NAMES), refused)


def _sheet(chance: random.Random, body: str, *, head: str = "", refused: str = "") -> Made:
    sheet = f'{head}<worksheet xmlns="{_MAIN}">{body}</worksheet>'
    return _made(chance, with_parts({_SHEET: sheet.encode()}, level=1), refused)


def _text(reference: str, text: object, kind: str = "inlineStr") -> str:
    return f'<c r="{reference}" t="{kind}"><is><t>{text}</t></is></c>'


def _header(row: int = 1) -> str:
    cells = (_text(f"{chr(65 + at)}{row}", title) for at, title in enumerate(HEADER))
    return f'<row r="{row}">{"".join(cells)}</row>'


def _saved(chance: random.Random, change: Callable[[Any], None]) -> Made:
    book, out = openpyxl.Workbook(), io.BytesIO()
    sheet: Any = book.active
    for row in rows(chance, 12):
        sheet.append([cell[:30_000].replace("\u202e", "") or None for cell in row])
    change(sheet)
    book.save(out)
    return _made(chance, out.getvalue())


def plain(chance: random.Random) -> Made:
    return _made(chance, workbook({"名单": rows(chance)}))


def merged(chance: random.Random) -> Made:
    def change(sheet: Any) -> None:
        for _ in range(chance.randint(1, 5)):
            top, left = chance.randint(1, 12), chance.randint(1, 9)
            right, bottom = chance.randint(left, 9), chance.randint(top, 40)
            sheet.merged_cells.add(f"{chr(64 + left)}{top}:{chr(64 + right)}{bottom}")

    return _saved(chance, change)


def overlapping_merges(chance: random.Random) -> Made:
    ranges = ("A1:A3", "A2:B9", "B1:A1", "XFD1:XFD1048576", "A0:A-1", "x", "", "A1", "1:3", "A:C")
    chosen = chance.choices(ranges, k=4)
    merges = "".join(f'<mergeCell ref="{one}"/>' for one in chosen)
    data = f"<sheetData>{_header()}<row r='2'>{_text('A2', '甲')}</row></sheetData>"
    return _sheet(chance, f'{data}<mergeCells count="9">{merges}</mergeCells>')


def macros(chance: random.Random) -> Made:
    parts = {"xl/vbaProject.bin": chance.randbytes(5_000), "xl/ctrlProps/a.xml": b"<a/>"}
    return Made(with_parts(parts), "名单.xlsm")


def dates_of_1904(chance: random.Random) -> Made:
    def change(sheet: Any) -> None:
        sheet.parent.epoch = CALENDAR_MAC_1904
        for row in range(2, 13):
            sheet.cell(row, 5, chance.choice((0, -1, 1e300, 60, 2958466, 44562.5, 1e-300)))
            sheet.cell(row, 5).number_format = chance.choice(("yyyy-mm-dd", "[h]:mm", "0", "@"))

    return _saved(chance, change)


def formulas(chance: random.Random) -> Made:
    results = ("<v>1</v>", "", "<v>#N/A</v>", "<v>NaN</v>", "<v>1e999</v>", "<v>甲</v>")
    kinds = ("", ' t="str"', ' t="e"', ' t="b"', ' t="n"', ' t="d"', ' t="zzz"', ' t="s"')
    formula = chance.choice(("1+1", "cmd|'/c calc'!A0", "A1" * 9_000, "", "WEBSERVICE(1)"))
    cells = "".join(
        f'<c r="{column}2"{chance.choice(kinds)}><f>{formula}</f>{chance.choice(results)}</c>'
        for column in "ABCDEFGHI"
    )
    return _sheet(chance, f'<sheetData>{_header()}<row r="2">{cells}</row></sheetData>')


def odd_values(chance: random.Random) -> Made:
    values = ("", "x", "-1", "1e400", "NaN", "INF", "0x1F", "1,5", "９", "1" * 400, " 1 ", "TRUE")
    kinds = ("b", "n", "d", "e", "s", "str", "inlineStr", "", "zzz")
    cells = "".join(
        f'<c r="{column}{row}" t="{chance.choice(kinds)}" s="{chance.choice((0, 1, 99, -1))}">'
        f"<v>{chance.choice(values)}</v></c>"
        for row in range(2, 6)
        for column in "ABCDEFGHI"
    )
    return _sheet(chance, f'<sheetData>{_header()}<row r="2">{cells}</row></sheetData>')


def giant_cell(chance: random.Random) -> Made:
    text = chance.choice(("长", "a", "1", "=")) * chance.choice((32_767, 300_000, 1_300_000))
    column = chance.choice("ABCDEFGHI")
    row = f'<row r="2">{_text(f"{column}2", text)}</row>'
    return _sheet(chance, f"<sheetData>{_header()}{row}</sheetData>")


def escapes(chance: random.Random) -> Made:
    signs = ("_x0000_", "_x000D_", "_xD800_", "_xFFFF_", "_x005F_", "&#10;", "&#x202e;", "&#xFFFD;")
    cells = "".join(_text(f"{column}2", chance.choice(signs) * 3 + "甲") for column in "ABCDEFGHI")
    return _sheet(chance, f'<sheetData>{_header()}<row r="2">{cells}</row></sheetData>')


def doubled_headers(chance: random.Random) -> Made:
    table = rows(chance, 5)
    table.insert(chance.randint(0, 5), list(HEADER))
    table.insert(0, [chance.choice(("手机", "公司", "邮箱"))] * chance.choice((2, 9, 150)))
    return _made(chance, workbook({"名单": table, "名单2": table}))


def strings_out_of_range(chance: random.Random) -> Made:
    numbers = ("999999999", "-1", "x", "", "1.5", "4294967296", "18446744073709551616", "0")
    cells = "".join(
        f'<c r="{column}2" t="s"><v>{chance.choice(numbers)}</v></c>' for column in "ABCDEFGHI"
    )
    return _sheet(chance, f'<sheetData>{_header()}<row r="2">{cells}</row></sheetData>')


def lying_dimension(chance: random.Random) -> Made:
    said = chance.choice(("A1:XFD1048576", "A1", "", "Z9:A1", "A0:A0", "x", "A1:ZZZZ99999999"))
    row = f'<row r="2">{_text("A2", "甲公司")}</row>'
    return _sheet(chance, f'<dimension ref="{said}"/><sheetData>{_header()}{row}</sheetData>')


def far_out(chance: random.Random) -> Made:
    place = chance.choice(
        ("XFD1048576", "A1048576", "XFD2", "GS2", "A100101", "ZZZZ2", "A99999999")
    )
    row = place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    cell = f'<row r="{row}"><c r="{place}"><v>1</v></c></row>'
    return _sheet(chance, f"<sheetData>{_header()}{cell}</sheetData>", refused="too many")


def odd_references(chance: random.Random) -> Made:
    places = ("", "A", "1", "A0", "-A1", "A-1", "甲1", "A1:B2", "$A$1", "a1", "A1" * 20, "R1C1")
    cells = "".join(_text(chance.choice(places), "甲") for _ in range(4))
    numbers = ("0", "-5", "x", "99999999999", "2", "1", "1.5", "")
    at = chance.choice(numbers)
    return _sheet(chance, f'<sheetData>{_header()}<row r="{at}">{cells}</row></sheetData>')


def rows_out_of_order(chance: random.Random) -> Made:
    numbers = chance.choices((1, 2, 2, 3, 5, 9, 50), k=8)
    body = "".join(f'<row r="{at}">{_text(f"A{at}", f"甲{at}")}</row>' for at in numbers)
    return _sheet(chance, f"<sheetData>{body}{_header(3)}</sheetData>")


def broken_xml(chance: random.Random) -> Made:
    whole = bytearray(f"<sheetData>{_header()}</sheetData>".encode())
    for _ in range(chance.randint(1, 10)):
        whole[chance.randrange(len(whole))] = chance.randrange(256)
    head = f'<worksheet xmlns="{_MAIN}">'.encode()
    tail = chance.choice((b"</worksheet>", b"", b"</worksheet><x/>"))
    return _made(chance, with_parts({_SHEET: head + bytes(whole) + tail}))


def odd_encodings(chance: random.Random) -> Made:
    name = chance.choice(("UTF-16", "GBK", "GB18030", "ISO-8859-1", "UTF-7", "EBCDIC", "none"))
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{_header()}</sheetData></worksheet>'
    actual = name if name in ("UTF-16", "GBK", "GB18030") else "utf-8"
    declared = f'<?xml version="1.0" encoding="{name}"?>{sheet}'
    return _made(chance, with_parts({_SHEET: declared.encode(actual)}))


def entity_bomb(chance: random.Random) -> Made:
    deep = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">' for at in range(1, 10))
    one = chance.choice(
        (
            f'<!DOCTYPE x [<!ENTITY e0 "{"x" * 99}">{deep}]>',
            '<!DOCTYPE x [<!ENTITY e9 SYSTEM "file:///etc/passwd">]>',
            '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">',
            '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:1/p"> %p;]>',
        )
    )
    body = f'<sheetData>{_header()}<row r="2">{_text("A2", "&e9;")}</row></sheetData>'
    return _sheet(chance, body, head=one, refused="import.not_a_spreadsheet")


def zip_bomb(chance: random.Random) -> Made:
    part = chance.choice((_SHEET, _STRINGS, "xl/media/a.bmp", "xl/styles.xml", "docProps/app.xml"))
    size = chance.choice((10, 40, 120)) * 1024 * 1024
    content = with_parts({part: b"<a>" + chance.choice((b" ", b"\0", b"a")) * size})
    return _made(chance, content, "import.unpacks_too_large")


def many_parts(chance: random.Random) -> Made:
    count = chance.choice((100, 2_500, 9_000))
    content = with_parts({f"xl/{at}.xml": b"" for at in range(count)}, level=0)
    return _made(chance, content, "" if count < 2_000 else "import.unpacks_too_large")


def many_rows(chance: random.Random) -> Made:
    row = chance.choice(("<row/>", "<row><c/></row>", "<row><c><v>1</v></c></row>"))
    return _sheet(chance, f"<sheetData>{row * 300_000}</sheetData>", refused="too many")


def cut_off(chance: random.Random) -> Made:
    whole = workbook({"名单": rows(chance)})
    return _made(chance, whole[: chance.randrange(5, len(whole) - 1)], "import.not_a_spreadsheet")


def bytes_changed(chance: random.Random) -> Made:
    whole = bytearray(workbook({"名单": rows(chance)}))
    for _ in range(chance.randint(1, 60)):
        whole[chance.randrange(4, len(whole))] = chance.randrange(256)
    return _made(chance, bytes(whole))


def odd_archive(chance: random.Random) -> Made:
    """Names that lead elsewhere, parts twice, sizes that lie, a mark of encryption."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook({"名单": rows(chance)}))) as small,
        zipfile.ZipFile(out, "w", chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_BZIP2))) as made,
    ):
        for name in small.namelist():
            made.writestr(name, small.read(name))
        made.writestr(chance.choice(("../../x", "/etc/x", "xl\\y", "XL/WORKBOOK.XML", "甲")), b"x")
    whole = bytearray(out.getvalue())
    entry = whole.find(b"PK\x01\x02")
    field = chance.choice((8, 10, 16, 20, 24, 28, 42))
    struct.pack_into("<H", whole, entry + field, chance.randrange(65_536))
    return _made(chance, bytes(whole))


def missing_parts(chance: random.Random) -> Made:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook({"名单": rows(chance)}))) as small,
        zipfile.ZipFile(out, "w") as made,
    ):
        names = small.namelist()
        for name in names:
            if name not in chance.sample(names, 3):
                made.writestr(name, small.read(name))
    return _made(chance, out.getvalue())


def wrong_types(chance: random.Random) -> Made:
    part = chance.choice(
        ("[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml")
    )
    content = chance.choice((b"", b"<x/>", b"{}", b"\0" * 50, chance.randbytes(99), b"<Types>"))
    return _made(chance, with_parts({part: content}))


def odd_styles(chance: random.Random) -> Made:
    formats = ("yyyy" * 500, "[$-804]x", "[red]", '"', "\\", "0" * 9_000, "[h]:mm:ss.000", "AM/PM")
    listed = f'<numFmts><numFmt numFmtId="200" formatCode="{chance.choice(formats)}"/></numFmts>'
    styles = f'<styleSheet xmlns="{_MAIN}">{listed}<cellXfs><xf numFmtId="200"/></cellXfs>'
    broken = chance.choice(("</styleSheet>", "", "<x>"))
    return _made(chance, with_parts({"xl/styles.xml": (styles + broken).encode()}))


def odd_sheets(chance: random.Random) -> Made:
    """Names, targets and states of sheets that make no sense."""
    names = ("名单", "", " ", "x" * 300, "a/b", "名单", "&#10;", "_x0000_", "🙂")
    targets = ("worksheets/sheet1.xml", "../x.xml", "/xl/worksheets/sheet1.xml", "", "http://x/y")
    count = chance.choice((1, 3, 250))
    sheets = "".join(
        f'<sheet name="{chance.choice(names)}" sheetId="{chance.choice((at, -1, "x"))}" '
        f'state="{chance.choice(("hidden", "visible", "veryHidden", "x"))}" r:id="rId{at % 3}"/>'
        for at in range(count)
    )
    links = "".join(
        f'<Relationship Id="rId{at}" Type="{_MAIN}/worksheet" Target="{chance.choice(targets)}"/>'
        for at in range(3)
    )
    book = f'<workbook xmlns="{_MAIN}" xmlns:r="http://x"><sheets>{sheets}</sheets></workbook>'
    rels = f'<Relationships xmlns="http://x">{links}</Relationships>'
    parts = {"xl/workbook.xml": book.encode(), "xl/_rels/workbook.xml.rels": rels.encode()}
    return _made(chance, with_parts(parts))


def another_archive(chance: random.Random) -> Made:
    """A document, a program, a backup: a zip like any other."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in chance.sample(("word/document.xml", "a.txt", "classes.dex", "mimetype"), 2):
            made.writestr(name, chance.randbytes(200))
    return _made(chance, out.getvalue(), "import.not_a_spreadsheet")


MAKERS = (
    *(plain, merged, overlapping_merges, macros, dates_of_1904, formulas, odd_values, giant_cell),
    *(escapes, doubled_headers, strings_out_of_range, lying_dimension, far_out, odd_references),
    *(rows_out_of_order, broken_xml, odd_encodings, entity_bomb, zip_bomb, many_parts, many_rows),
    *(cut_off, bytes_changed, odd_archive, missing_parts, wrong_types, odd_styles, odd_sheets),
    *(another_archive,),
)
