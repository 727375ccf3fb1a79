"""Text files that are damaged, mislabelled or merely as some program wrote them."""

import csv
import io
import random

from tests.records.imports.malformed.lists import HEADER, Made, rows

_ENCODINGS = ("utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
_NAMES = ("名单.csv", "名单.txt", "名单.xlsx", "名单.xls", "名单", "a.pdf", "../../x.csv")


def _text(chance: random.Random, table: list[list[str]] | None = None, **how: str) -> str:
    out = io.StringIO()
    delimiter = how.get("delimiter") or chance.choice(",,,;\t|")
    end = how.get("end") or chance.choice(("\n", "\r\n", "\r"))
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(table or rows(chance))
    return out.getvalue()


def _made(chance: random.Random, text: str, encoding: str = "", refused: str = "") -> Made:
    chosen = encoding or chance.choice(_ENCODINGS)
    content = text.encode(chosen, "ignore")
    return Made(content, chance.choice(_NAMES), refused)


def any_encoding(chance: random.Random) -> Made:
    return _made(chance, _text(chance))


def mixed_line_ends(chance: random.Random) -> Made:
    lines = _text(chance, delimiter=",", end="\n").split("\n")
    return _made(chance, "".join(line + chance.choice(("\n", "\r\n", "\r")) for line in lines))


def damaged_bytes(chance: random.Random) -> Made:
    """In a list of Chinese in UTF-8, a byte that begins no character and ends none."""
    table = [HEADER, *([f"砚合{at}", "王强", str(at), *["备注"] * 6] for at in range(20))]
    content = bytearray(_text(chance, table, delimiter=",").encode())
    for _ in range(chance.randint(1, 3)):
        content.insert(chance.randrange(60, len(content)), chance.choice((0xFF, 0xFE, 0xC0, 0xF8)))
    return Made(bytes(content), "名单.csv", "import.undecodable")


def cut_off(chance: random.Random) -> Made:
    content = _text(chance).encode(chance.choice(_ENCODINGS), "ignore")
    return Made(content[: chance.randrange(1, len(content))], "名单.csv")


def bytes_changed(chance: random.Random) -> Made:
    content = bytearray(_text(chance).encode(chance.choice(_ENCODINGS), "ignore"))
    for _ in range(chance.randint(1, 40)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return Made(bytes(content), "名单.csv")


def wrong_mark(chance: random.Random) -> Made:
    marks = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
    body = _text(chance).encode(chance.choice(("utf-8", "gbk", "utf-16-be")), "ignore")
    return Made(chance.choice(marks) + body, "名单.csv")


def unclosed_quote(chance: random.Random) -> Made:
    head = _text(chance, rows(chance, 3), delimiter=",", end="\n")
    tail = "".join(f"甲{at},王,138\n" for at in range(chance.choice((2, 50, 20_000))))
    return Made((head + '乙公司,"王强,1\n' + tail.replace('"', "")).encode(), "名单.csv", "where")


def giant_cell(chance: random.Random) -> Made:
    length = chance.choice((32_768, 100_000, 131_073, 2_000_000, 6_000_000))
    table = rows(chance, 4)
    table[2][chance.randrange(len(HEADER))] = chance.choice(("长", "a", "=", "\n", "1")) * length
    return Made(_text(chance, table).encode(), "名单.csv", "where")


def zero_bytes(chance: random.Random) -> Made:
    text = list(_text(chance, delimiter=","))
    for _ in range(chance.randint(1, 12)):
        text.insert(chance.randrange(len(text)), "\x00")
    return _made(chance, "".join(text), "utf-8")


def control_signs(chance: random.Random) -> Made:
    text = list(_text(chance, delimiter=","))
    for _ in range(chance.randint(1, 200)):
        text.insert(
            chance.randrange(len(text)), chr(chance.choice((*range(32), 127, 0x85, 0x2028)))
        )
    return _made(chance, "".join(text))


def ragged(chance: random.Random) -> Made:
    table = [
        row[: chance.randrange(1, 9)] + [""] * chance.randrange(30) for row in rows(chance, 12)
    ]
    return _made(chance, _text(chance, [HEADER, *table]))


def doubled_headers(chance: random.Random) -> Made:
    table = rows(chance, 6)
    table.insert(0, [chance.choice(HEADER)] * len(HEADER))
    table.insert(chance.randrange(1, 6), list(HEADER))
    return _made(chance, _text(chance, table))


def too_wide(chance: random.Random) -> Made:
    line = chance.choice((",x" * 250, ',"x"' * 90_000, ",x" * 3_000_000))
    return Made(f"公司{line}\n甲,1\n".encode(), "名单.csv", "import.too_many_columns")


def nothing_but_delimiters(chance: random.Random) -> Made:
    count = chance.choice((5, 1_000, 200_000, 9_000_000))
    return Made(chance.choice((b"\n", b",", b"\t\n", b" ", b'""\n')) * count, "名单.csv", "any")


def too_long(chance: random.Random) -> Made:
    line = chance.choice((b"1,2\n", b"13800000001\n", "甲,乙\r\n".encode("gbk")))
    return Made(line * chance.choice((100_101, 1_500_000)), "名单.csv", "import.too_many_rows")


def noise(chance: random.Random) -> Made:
    return Made(chance.randbytes(chance.choice((1, 7, 300, 50_000, 3_000_000))), "名单.csv")


def page(chance: random.Random) -> Made:
    """What some programs call .xls."""
    table = "".join("<tr><td>" + "</td><td>".join(row) + "</td></tr>" for row in rows(chance))
    head = chance.choice(
        ("<html>", "\ufeff<!DOCTYPE html>", "\n\n<table>", '<?xml version="1.0"?>')
    )
    return Made(f"{head}{table}".encode(), "名单.xls", "import.not_a_spreadsheet")


def quotes_everywhere(chance: random.Random) -> Made:
    signs = ['"', ",", "\n", "甲", "1", '""', "\r", ";", "'"]
    text = "".join(chance.choices(signs, k=chance.choice((50, 5_000, 40_000))))
    return Made(text.encode(), "名单.csv")


def kept_as_text(chance: random.Random) -> Made:
    lines = ["sep=;", ";".join(HEADER)]
    lines += [
        ";".join(f'="{cell}"' for cell in row if "\n" not in cell) for row in rows(chance)[1:]
    ]
    return _made(chance, "\r\n".join(lines))


MAKERS = (
    *(any_encoding, mixed_line_ends, damaged_bytes, cut_off, bytes_changed, wrong_mark),
    *(unclosed_quote, giant_cell, zero_bytes, control_signs, ragged, doubled_headers, too_wide),
    *(nothing_but_delimiters, too_long, noise, page, quotes_everywhere, kept_as_text),
)
