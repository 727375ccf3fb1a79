"""A text of one customer made fit for all: pure."""

import re
from collections.abc import Collection

from genjin.common.language import text

CUSTOMER, CONTACT = "{customer}", "{contact}"  # blanks that a script knows
_LEGAL = re.compile(
    r"(股份)?(有限|有限责任)?公司$|集团$|,? (co\.|ltd\.?|inc\.?|gmbh)$", re.IGNORECASE
)
_CALLED = "总|经理|先生|女士|小姐|主任|老师|工"
_DETAILS = (
    re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+"),
    re.compile(r"(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)"),
    re.compile(r"(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)"),
)


def neutral(
    said: str, *, customers: Collection[str], people: Collection[str], details: Collection[str]
) -> str:
    """Names become the blanks of a script, ways to reach somebody are taken out. `details`: what
    the record holds of those."""
    for name in _longest_first({*customers, *(_LEGAL.sub("", one) for one in customers)}):
        said = said.replace(name, CUSTOMER)
    for name in _longest_first(people):
        said = said.replace(name, CONTACT)
    for family in sorted({name[0] for name in people if _is_chinese(name)}):
        said = re.sub(f"{re.escape(family)}({_CALLED})", CONTACT, said)
    hidden = text(zh="（联系方式）", en="(contact details)")
    for detail in _longest_first(details):
        said = said.replace(detail, hidden)
    for pattern in _DETAILS:
        said = pattern.sub(hidden, said)
    return said


def _longest_first(names: Collection[str]) -> list[str]:
    """Of a single sign nothing can be told."""
    known = {name.strip() for name in names}
    return sorted((name for name in known if len(name) > 1), key=lambda name: (-len(name), name))


def _is_chinese(name: str) -> bool:
    return bool(name) and "\u4e00" <= name[0] <= "\u9fff"
