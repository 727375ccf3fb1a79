"""Phone numbers in all their spellings, brought to one form."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

# Longer cells hold no phone number that anybody would find, and cost time.
_LONGEST = 400

# Blanks, dashes and dots that stand between digits; never a line break, never more than three.
_GAP = r"[ \t.\-·‐–—−]{0,3}"
_CHINA = rf"(?:(?:\(?\+|\(?00|\()?86\)?{_GAP})"

_MOBILE = rf"{_CHINA}?0?(?P<mobile>1[3-9]\d(?:{_GAP}\d){{8}})(?!\d)"
_EXTENSION = r"(?:\s{0,2}(?:转|分机|ext\.?|extension|x|#|-)[:\s]{0,2}(?P<extension>\d{1,6})(?!\d))?"
# 010 and 02x have eight digits behind them, the other areas seven or eight.
_LANDLINE = (
    rf"(?:{_CHINA}\(?0?|\(?0)"
    rf"(?:(?P<city>10|2\d)\)?{_GAP}(?P<eight>[2-9]\d{{3}}{_GAP}\d{{4}})"
    rf"|(?P<area>[3-9]\d\d)\)?{_GAP}(?P<local>[2-9]\d{{2,3}}{_GAP}\d{{4}}))"
    rf"(?![\da-z]){_EXTENSION}"
)
_SERVICE = rf"(?P<service>[48]00(?:{_GAP}\d){{7}})(?![\da-z])"
_FOREIGN = r"(?:\+|(?<!\d)00)(?!86)(?P<foreign>[1-9](?:[ \t.\-()]{0,2}\d){6,14})(?!\d)"

_ANY = re.compile(
    rf"(?<!\d)(?:{_MOBILE}|{_LANDLINE}|{_SERVICE})|{_FOREIGN}",
    re.IGNORECASE | re.ASCII,
)
# A program that took the number for a figure: 13800138000.0, 1.3800138E10 (exact), or
# 1.38001E+10, in which a spreadsheet has rounded all after the sixth digit away.
_FIGURE = re.compile(r"(\d{5,20})\.0+|(\d\.\d{1,15}E\d\d?|\d\.\d{7,15}E\+\d\d?)", re.IGNORECASE)
# Words and marks around a number that say nothing once the number is known.
_SAYS_NOTHING = re.compile(r"手机号?码?|电话号?码?|联系方式|tel|mobile|phone|[\W_]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phone:
    """`number` is the one form (13800138000, 0571-88886666-801, +85291234567)."""

    number: str
    rest: str
    """What else stood in the cell: a second number, a remark. Empty where nothing is lost."""


def normalise_phone(text: str) -> Phone | None:
    """The first valid number in the text, or None."""
    plain = _unfigured(unicodedata.normalize("NFKC", text[:_LONGEST]).strip())
    found = _ANY.search(plain)
    if found is None:
        return None
    rest = f"{plain[: found.start()]} {plain[found.end() :]}".strip(" \t\r\n'\"`’‘/,;|、。-:")
    return Phone(_one_form(found), rest if _SAYS_NOTHING.sub("", rest) else "")


def _unfigured(text: str) -> str:
    figure = _FIGURE.fullmatch(text)
    if figure is None:
        return text
    return figure[1] or format(Decimal(figure[2]), "f")


def _one_form(found: re.Match[str]) -> str:
    group = {name: _digits(value) for name, value in found.groupdict().items() if value}
    if "mobile" in group:
        return group["mobile"]
    if "service" in group:
        return group["service"]
    if "foreign" in group:
        return "+" + group["foreign"]
    area, local = (
        (group["city"], group["eight"]) if "city" in group else (group["area"], group["local"])
    )
    extension = f"-{group['extension']}" if "extension" in group else ""
    return f"0{area}-{local}{extension}"


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
