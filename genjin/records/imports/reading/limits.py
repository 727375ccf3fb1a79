"""How large a workbook may be. All of it is checked before a parser builds anything from it."""

MB = 1024 * 1024

MAX_FILE_BYTES = 20 * MB
MAX_ROWS = 100_000
MAX_COLUMNS = 200

# A title, a header and totals stand around the rows of data.
MAX_SHEET_ROWS = MAX_ROWS + 100
# The parser holds a sheet as a full grid: 5 million cells take about 160 MB.
MAX_GRID_CELLS = 5_000_000
# Each cell holds a copy of its text, however often the file shares it.
MAX_TEXT_BYTES = 256 * MB
MAX_SHEETS = 200

MAX_ARCHIVE_ENTRIES = 2_000
MAX_UNPACKED_BYTES = 256 * MB
# Lists pack about 10:1, sheets of formatted blanks up to about 150:1, bombs 300:1 to 1000:1.
MAX_RATIO = 200
RATIO_COUNTS_FROM = 8 * MB
# No cell of a spreadsheet is longer than 32,767 characters.
MAX_XML_TOKEN_BYTES = 4 * MB
# The same holds for a cell of a text file. Most likely a quote before it was never closed.
MAX_CELL_LENGTH = 32_767
# Cells in quotes may hold some; a line of nothing else must not become a million cells.
MAX_DELIMITERS_IN_A_LINE = 500_000
