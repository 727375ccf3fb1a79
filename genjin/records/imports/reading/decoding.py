"""Which letters the bytes of a text file mean. The name of the file and its kind are not asked.

A mark at the beginning settles it. Otherwise UTF-16 shows by its zero bytes, UTF-8 by sequences
that nothing else makes, and what is neither is read as GB18030, which contains GBK and GB2312.
"""

import codecs
import re

from genjin.records.imports.errors import NotASpreadsheetError

# The longer marks first: that of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ASCII = bytes(range(128))
# Commas, digits and line ends are half zeros in UTF-16: a list is never without.
_LEAST_ZEROS = 0.02
_ON_ONE_SIDE = 0.95
# So much of what is not ASCII has to fit UTF-8 before a misfit counts as damage within it.
_IS_UTF_8 = 0.5
_DAMAGED_AT_MOST = 0.1
_DAMAGES = 4
_NEVER_IN_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SIGNS_AT_MOST = 0.1


def find_encoding(content: bytes) -> tuple[str, int]:
    """The encoding, and how many bytes its mark takes. Raises NotASpreadsheetError for bytes that
    are no text at all; single ones may still turn out to be damaged."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name, len(mark)
    found = _utf_16(content) or _by_sequences(content)
    text = content.decode(found, "replace")
    if len(_NEVER_IN_TEXT.findall(text)) > _SIGNS_AT_MOST * len(text):
        raise NotASpreadsheetError
    return found, 0


def _utf_16(content: bytes) -> str | None:
    """Of the two bytes of a comma, the zero is the second in LE and the first in BE."""
    first, second = content[0::2].count(0), content[1::2].count(0)
    zeros = first + second
    if zeros < max(1, _LEAST_ZEROS * len(content)):
        return None
    if second > _ON_ONE_SIDE * zeros:
        return "utf-16-le"
    return "utf-16-be" if first > _ON_ONE_SIDE * zeros else None


def _by_sequences(content: bytes) -> str:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8"
    beyond = len(content.translate(None, _ASCII))
    fitting = len(content.decode("utf-8", "ignore").encode().translate(None, _ASCII))
    if fitting > _IS_UTF_8 * beyond:
        return "utf-8"
    damaged = content.decode("gb18030", "replace").count("\ufffd")
    if damaged > max(_DAMAGES, _DAMAGED_AT_MOST * beyond):
        raise NotASpreadsheetError
    return "gb18030"
