"""Finds the list on a sheet: its header under titles, and which rows below it are data."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from genjin.records.duplicates.phones import normalise_phone
from genjin.records.imports.fields import ImportField
from genjin.records.imports.matching import (
    SURE,
    is_counter,
    match_columns,
    score_columns,
)
from genjin.records.imports.reading.sheets import SheetRow

# Nobody writes more titles and notes than this above a list.
_HEAD = 40

_TOTAL = re.compile(
    r"(?:本?[页月年周季]|总|全部|以上)?(?:合计|总计|小计|共计|累计|汇总|总数|总和|求和)(?:数|行)?"
    r"[:\s]*[\d,.]*\s*[条家个行人元户位]?"
    r"|共(?:计)?[:\s]*\d+\s*[条家个行人户位].{0,4}"
    r"|(?:grand|sub)?[\s\-]*totals?[:\s]*[\d,.]*|sum[:\s]*[\d,.]*|合计/total|total/合计",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[\d.,%\-\s]*")


@dataclass(frozen=True, slots=True)
class Table:
    """`header_row` is the sheet's row number, 0 where the list has no header."""

    header_row: int
    titles: tuple[str, ...]
    columns: dict[int, str]
    score: int = 0
    """How much the header reads like one; the sheet with the highest holds the list."""


def find_table(rows: Iterable[SheetRow], fields: Sequence[ImportField]) -> Table:
    """The table under the row that reads most like a header.

    A header of two rows (groups over names) counts as its lower row. Where nothing looks like a
    header, the first row with several texts is proposed.
    """
    head = [row for row, _ in zip(rows, range(_HEAD), strict=False)]
    best, best_score = None, 0
    for above, row in zip([None, *head], head, strict=False):
        for titles in _title_rows(above, row):
            score = _header_score(titles, fields)
            if score > best_score:
                best, best_score = (row, titles), score
    if best is None:
        return _guessed_table(head, fields)
    row, titles = best
    return Table(row.number, titles, match_columns(titles, fields), best_score)


def table_at(rows: Iterable[SheetRow], header_row: int, fields: Sequence[ImportField]) -> Table:
    """The table whose header the user has pointed out; 0: the list has none."""
    above: SheetRow | None = None
    for row in rows:
        if row.number == header_row:
            single, *double = _title_rows(above, row)
            titles = max(
                [single, *double], key=lambda found: (_header_score(found, fields), found is single)
            )
            return Table(header_row, titles, match_columns(titles, fields))
        if row.number > header_row:
            break
        above = row
    return Table(header_row, (), {})


def data_rows(rows: Iterable[SheetRow], table: Table) -> Iterator[SheetRow]:
    """The rows below the header that are somebody: no blanks, totals, repeated headers."""
    counters = {column for column, title in enumerate(table.titles) if is_counter(title)}
    for row in rows:
        if row.number <= table.header_row:
            continue
        if _is_blank(row.cells, counters) or _repeats_header(row.cells, table.titles):
            continue
        if not _is_total(row.cells):
            yield row


def _title_rows(above: SheetRow | None, row: SheetRow) -> Iterator[tuple[str, ...]]:
    yield row.cells
    if above is not None and above.number == row.number - 1 and sum(map(bool, above.cells)) > 1:
        # Names that were merged over both rows stand in the upper one.
        yield tuple(
            low if low.strip() else high for high, low in zip(above.cells, row.cells, strict=False)
        )


def _header_score(titles: Sequence[str], fields: Sequence[ImportField]) -> int:
    filled = [title for title in titles if title.strip()]
    if any(_looks_like_data(title) for title in filled):
        return 0
    sure = [score for _, score in score_columns(titles, fields).values() if score >= SURE]
    if len(sure) < 2 and len(filled) > 2:
        return 0
    return sum(sure)


def _looks_like_data(text: str) -> bool:
    return len(text) > 60 or "@" in text or normalise_phone(text) is not None


def _guessed_table(head: list[SheetRow], fields: Sequence[ImportField]) -> Table:
    for row in head:
        filled = [cell for cell in row.cells if cell.strip()]
        if len(filled) > 1:
            if any(_looks_like_data(cell) for cell in filled):
                break
            return Table(row.number, row.cells, match_columns(row.cells, fields))
    return Table(0, (), {})


def _is_blank(cells: Sequence[str], counters: set[int]) -> bool:
    return not any(
        cell.strip(" \t\r\n\u3000\u00a0\u200b\ufeff")
        for column, cell in enumerate(cells)
        if column not in counters
    )


def _repeats_header(cells: Sequence[str], titles: Sequence[str]) -> bool:
    named = sum(1 for title in titles if title.strip())
    equal = sum(
        cell.strip() == title.strip() != "" for cell, title in zip(cells, titles, strict=False)
    )
    return equal >= max(2, named // 2)


def _is_total(cells: Sequence[str]) -> bool:
    """'合计' as the first words of a row without a phone: a company may well be called Total."""
    texts = (unicodedata.normalize("NFKC", cell).strip() for cell in cells)
    first = next((text for text in texts if not _NUMBER.fullmatch(text)), "")
    if not _TOTAL.fullmatch(re.sub(r"(?<=[合总小])\s+(?=计)", "", first)):
        return False
    return not any(normalise_phone(cell) for cell in cells)
