"""What an import refuses, one class for each, with what to do about it."""

from typing import Any

from genjin.common.errors import GenjinError, stored_message


class FileTooLargeError(GenjinError):
    status = 413
    code = "import.file_too_large"
    zh = "文件超过 {limit_mb} MB，请拆成几个文件再导入。"
    en = "The file is larger than {limit_mb} MB. Split it and import the parts."


class NotASpreadsheetError(GenjinError):
    status = 422
    code = "import.not_a_spreadsheet"
    zh = "这不是可以读取的 Excel 或 CSV 文件。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。"
    en = (
        "This is no Excel file that can be read, and no CSV file either. "
        "Open it in Excel, save it as .xlsx, upload again."
    )


class UndecodableError(GenjinError):
    """Nothing is replaced or left out: a name with a hole in it would be imported for good."""

    status = 422
    code = "import.undecodable"
    zh = (
        "第 {row} 行 {column} 列有无法识别的字符（文件按 {encoding} 编码读取），没有导入。"
        "请用 Excel 或 WPS 打开，另存为 .xlsx 或“CSV UTF-8”再上传。"
    )
    en = (
        "Row {row}, column {column} holds bytes that are no character (the file was read as "
        "{encoding}); nothing was imported. Open the file in Excel, save it as .xlsx or as "
        "“CSV UTF-8”, and upload that."
    )


class UnclosedQuoteError(GenjinError):
    status = 422
    code = "import.unclosed_quote"
    zh = (
        "第 {row} 行 {column} 列的引号没有结束，后面的行无法分开。"
        "请补上引号，或另存为 .xlsx 再上传。"
    )
    en = (
        "The quote in row {row}, column {column} is never closed, so the rows behind it cannot be "
        "told apart. Close it, or save the list as .xlsx, and upload again."
    )


class NoSuchMomentError(GenjinError):
    status = 422
    code = "import.no_such_moment"
    zh = (
        "工作表“{sheet}”第 {row} 行有一个数字被设成了日期或时间格式，但大得不可能是日期。"
        "请改正这个单元格，或把它设为“文本”，再上传。"
    )
    en = (
        "In row {row} of the sheet “{sheet}” a number has the format of a date or a time, and is "
        "too great to be one. Mend the cell, or give it the format “Text”, and upload again."
    )


class CellTooLongError(GenjinError):
    status = 422
    code = "import.cell_too_long"
    zh = (
        "第 {row} 行 {column} 列超过 {limit} 个字符，比表格能放的还长，可能是前面的引号没有结束。"
        "请改好后再上传。"
    )
    en = (
        "Row {row}, column {column} holds more than {limit} characters, which no spreadsheet can. "
        "Perhaps a quote before it is never closed. Mend it and upload again."
    )


class PasswordProtectedError(GenjinError):
    status = 422
    code = "import.password_protected"
    zh = "文件设有打开密码。请在 Excel 中去掉密码、保存后再上传。"
    en = "The file is protected by a password. Remove it in Excel, save, and upload again."


class NoSuchTargetError(GenjinError):
    status = 422
    code = "import.no_such_target"
    zh = "不能导入成这种记录，可以写：{known}。"
    en = "A list cannot become this kind of record; known are: {known}."


class EmptyFileError(GenjinError):
    status = 422
    code = "import.empty_file"
    zh = "文件里没有数据行。请检查是否选对了文件。"
    en = "There are no rows of data in the file. Check that it is the right one."


class TooManyRowsError(GenjinError):
    status = 422
    code = "import.too_many_rows"
    zh = "一次最多导入 {limit} 行。请拆成几个文件；只有格式的空行也算在内，可以删掉。"
    en = (
        "At most {limit} rows can be imported at once. Split the file; "
        "blank rows that carry a format count too and can be deleted."
    )


class TooManyColumnsError(GenjinError):
    status = 422
    code = "import.too_many_columns"
    zh = "一张表最多 {limit} 列。请删掉用不到的列再上传。"
    en = "A sheet may have at most {limit} columns. Delete those that are not needed."


class UnpacksTooLargeError(GenjinError):
    """A bomb, or a workbook that would take too much memory; `limit` names which limit."""

    status = 422
    code = "import.unpacks_too_large"
    zh = "文件展开后过大（上限：{limit}），没有读取。请只保留名单所在的表，另存为新文件再上传。"
    en = (
        "Unpacked, the file is too large (limit: {limit}) and was not read. "
        "Keep only the sheet with the list, save it as a new file, and upload that."
    )


class NoSuchSheetError(GenjinError):
    status = 422
    code = "import.no_such_sheet"
    zh = "文件里没有「{sheet}」这张表。"
    en = "There is no sheet “{sheet}” in the file."


class NoSuchRowError(GenjinError):
    status = 422
    code = "import.no_such_row"
    zh = "表头只能在前 {last} 行里选；没有表头就填 0。"
    en = "The header has to be one of the first {last} rows; 0 where there is none."


class NoSuchColumnError(GenjinError):
    status = 422
    code = "import.no_such_column"
    zh = "没有这一列或这个字段：{column} → {field}。"
    en = "There is no such column or field: {column} → {field}."


class NothingMatchedError(GenjinError):
    status = 422
    code = "import.nothing_matched"
    zh = "请至少把一列对应到公司或电话。"
    en = "Match at least one column to the company or the phone."


class ImportBusyError(GenjinError):
    code = "import.busy"
    zh = "正在处理这个文件，请等它结束或先取消。"
    en = "The file is being worked on. Wait until that ends, or cancel it first."


class ImportEndedError(GenjinError):
    code = "import.ended"
    zh = "这次导入已经结束，不能再改。要重新导入，请再次上传文件。"
    en = "This import has ended and cannot be changed. Upload the file again to import it anew."


class NoLongerAllowedError(GenjinError):
    status = 403
    code = "import.no_longer_allowed"
    zh = "发起人已停用或不再有导入权限，导入已停止；已导入的行保留。"
    en = (
        "Who started the import is switched off or may no longer import; it was stopped. "
        "What was imported stays."
    )


class ImportBrokenError(GenjinError):
    status = 500
    code = "import.broken"
    zh = "导入时系统出错，已停下；已导入的行保留，可以点“继续”从中断处往下导。"
    en = (
        "The import failed on our side and stopped. What was imported stays; "
        "it can be continued where it stopped."
    )


def message_of(code: str, details: dict[str, Any]) -> str:
    """The sentence of a refusal that was stored by its code."""
    return stored_message(code, details, otherwise=ImportBrokenError)
