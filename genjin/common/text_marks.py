"""The apostrophe that keeps a spreadsheet from taking a text for a formula or a number.

It is set when a text goes out and taken away when it comes in, each exactly once: what goes out
and comes back is the same text.
"""

import re

_MARK = r"['‘’`＇]"
_BEGINS = r"[=+\-@＝＋－＠]"
# As a program sees a cell that was cut out of a file: blanks in front protect from nothing.
_DANGEROUS = re.compile(rf"[\s\x00-\x1f]*{_BEGINS}|[\t\r\n]")
_MARKED = re.compile(rf"{_MARK}(?={_MARK}*(?:[ \u3000]*(?:{_BEGINS}|[\d０-９])|[\t\r\n]))")


def without_mark(text: str) -> str:
    """As somebody meant who wrote '138…, '=SUM or '+86 into a cell."""
    return _MARKED.sub("", text, count=1) if _MARKED.match(text) else text


def marked_as_text(text: str) -> str:
    """For files whose cells have no kind (CSV): nothing in them is ever a formula."""
    return f"'{text}" if _DANGEROUS.match(text) or _MARKED.match(text) else text


def kept_as_text(text: str) -> str:
    """For files whose cells are texts anyway: only what would be taken for a mark gets one."""
    return f"'{text}" if _MARKED.match(text) else text
