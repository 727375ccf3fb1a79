"""Old workbooks (.xls) and what else lies in that container."""

import random
import struct

from tests.records.imports.bombs import old_cell
from tests.records.imports.malformed.lists import Made, rows
from tests.records.imports.old_excel import compound_file, old_workbook, protected_workbook


def plain(chance: random.Random) -> Made:
    return Made(old_workbook(rows(chance)), "名单.xls")


def bytes_changed(chance: random.Random) -> Made:
    whole = bytearray(old_workbook(rows(chance, 12)))
    for _ in range(chance.randint(1, 60)):
        whole[chance.randrange(8, len(whole))] = chance.randrange(256)
    return Made(bytes(whole), "名单.xls")


def cut_off(chance: random.Random) -> Made:
    whole = old_workbook(rows(chance))
    return Made(whole[: chance.randrange(9, len(whole))], "名单.xls")


def encrypted(chance: random.Random) -> Made:
    content = chance.choice((protected_workbook(), old_workbook(rows(chance), protected=True)))
    return Made(content, "名单.xlsx", "import.password_protected")


def chains_in_circles(chance: random.Random) -> Made:
    """Sectors that follow each other for ever, or lead out of the file."""
    whole = bytearray(old_workbook(rows(chance)))
    start = len(whole) - 512
    for _ in range(chance.randint(1, 40)):
        place = start + 4 * chance.randrange(128)
        struct.pack_into("<I", whole, place, chance.choice((0, 1, 2, 5, 9_999, 0xFFFFFFF0)))
    return Made(bytes(whole), "名单.xls")


def odd_header(chance: random.Random) -> Made:
    whole = bytearray(old_workbook(rows(chance)))
    for _ in range(chance.randint(1, 4)):
        struct.pack_into("<I", whole, chance.randrange(24, 500), chance.randrange(2**32))
    return Made(bytes(whole), "名单.xls")


def odd_records(chance: random.Random) -> Made:
    """A book of records of any kind and length."""
    kinds = (0x0809, 0x0085, 0x00FC, 0x003C, 0x00FD, 0x0203, 0x0006, 0x00BD, 0x027E, 0x0204, 0x000A)
    book = old_cell(0, 0)
    for _ in range(chance.randint(1, 60)):
        content = chance.randbytes(chance.choice((0, 2, 6, 14, 200)))
        size = chance.choice((len(content), len(content), 0, 65_535))
        book += struct.pack("<HH", chance.choice(kinds), size) + content
    return Made(compound_file({"Workbook": book}), "名单.xls")


def far_out(chance: random.Random) -> Made:
    row, column = chance.choice(((65_535, 255), (65_535, 200), (3, 255), (9, 201)))
    return Made(compound_file({"Workbook": old_cell(row, column)}), "名单.xls", "too many")


def zeros_in_texts(chance: random.Random) -> Made:
    table = [[cell[:60] + "\x00" * chance.randint(0, 2) for cell in row] for row in rows(chance)]
    return Made(old_workbook(table), "名单.xls")


def another_document(chance: random.Random) -> Made:
    name = chance.choice(("WordDocument", "PowerPoint Document", "__properties", "x"))
    content = compound_file({name: chance.randbytes(5_000)})
    return Made(content, "名单.xls", "import.not_a_spreadsheet")


def shared_texts_that_lie(chance: random.Random) -> Made:
    head = struct.pack("<HHHHHHII", 0x0809, 16, 0x0600, 0x0005, 0, 0, 0, 0)
    said = chance.choice((0, 1, 5, 2**31))
    texts = struct.pack("<II", said, said) + chance.randbytes(chance.choice((0, 3, 40, 3_000)))
    book = head + struct.pack("<HH", 0x00FC, len(texts)) + texts
    return Made(compound_file({"Workbook": book + old_cell(1, 1)}), "名单.xls")


MAKERS = (
    *(plain, bytes_changed, cut_off, encrypted, chains_in_circles, odd_header, odd_records),
    *(far_out, zeros_in_texts, another_document, shared_texts_that_lie),
)
