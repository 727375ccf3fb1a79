"""Opens a list from its bytes, safely. What kind of file it is, its content says, not its name."""

from genjin.records.imports.errors import EmptyFileError, FileTooLargeError
from genjin.records.imports.reading import compound, limits
from genjin.records.imports.reading.csv_list import CsvList
from genjin.records.imports.reading.excel import ExcelWorkbook
from genjin.records.imports.reading.sheets import Workbook
from genjin.records.imports.reading.xls_check import check_xls
from genjin.records.imports.reading.xlsx_check import check_xlsx

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


def open_workbook(content: bytes) -> Workbook:
    """Raises one of `imports.errors` for a file that can't or must not be read."""
    if not content:
        raise EmptyFileError
    if len(content) > limits.MAX_FILE_BYTES:
        raise FileTooLargeError(limit_mb=limits.MAX_FILE_BYTES // limits.MB)
    if content.startswith(_ZIP):
        return ExcelWorkbook(content, check_xlsx(content)).require_rows()
    if content.startswith(compound.SIGNATURE):
        check_xls(content)
        return ExcelWorkbook(content, None).require_rows()
    return CsvList(content)


def reopen_workbook(content: bytes) -> Workbook:
    """Open again what `open_workbook` has let pass: the checks are not repeated."""
    if content.startswith((*_ZIP, compound.SIGNATURE)):
        return ExcelWorkbook(content, {})
    return CsvList(content)
