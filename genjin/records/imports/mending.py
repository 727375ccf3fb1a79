"""The file of rows to mend: every column as it stood, and the reason in the last one."""

import io
from collections.abc import Iterable, Sequence

import xlsxwriter

from genjin.common import clock
from genjin.common.language import text
from genjin.records.imports.reasons import TO_MEND, StoredReason, from_stored

# What a cell of a spreadsheet can hold.
_LONGEST = 32_767
_OPTIONS = {
    "in_memory": True,
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def rows_to_mend_file(
    titles: Sequence[str], rows: Iterable[tuple[Sequence[str], list[StoredReason]]]
) -> bytes:
    """An .xlsx that can be mended and sent again. Every cell is text, none is a formula."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, _OPTIONS) as book:
        # Else it tells the machine's time: the same rows would be another file each second.
        book.set_properties({"created": clock.now().replace(tzinfo=None)})
        bold = book.add_format({"bold": True})
        wrapped = book.add_format({"text_wrap": True, "valign": "top", "font_color": "#B3261E"})
        sheet = book.add_worksheet(text(zh="待修正", en="To mend"))
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(titles) - 1, 16)
        sheet.set_column(len(titles), len(titles), 48)
        for column, title in enumerate([*titles, text(zh="原因", en="Reason")]):
            sheet.write_string(0, column, title[:_LONGEST], bold)
        for at, (cells, reasons) in enumerate(rows, 1):
            for column, cell in enumerate(cells):
                if cell:
                    sheet.write_string(at, column, cell[:_LONGEST])
            sheet.write_string(at, len(titles), _why(reasons)[:_LONGEST], wrapped)
    return out.getvalue()


def _why(reasons: list[StoredReason]) -> str:
    """What is to be mended; that an owner was not found, say, is no fault of the row."""
    sentences = (one.sentence for one in from_stored(reasons) if one.code in TO_MEND)
    return text(zh="；", en="; ").join(sentences)
