"""What a record is found by: its words as written, in pinyin, and by initials."""

from functools import lru_cache

from pypinyin import Style, lazy_pinyin


def search_text(*parts: str) -> str:
    """Lower case, parts apart: '砚合自动化 yanhezidonghua yhzdh 13800138000'."""
    words: list[str] = []
    for part in parts:
        if not part:
            continue
        plain = part.casefold()
        words.append(plain)
        if any("\u4e00" <= sign <= "\u9fff" for sign in plain):
            words += _pinyin(plain)
    return " ".join(words)


def as_query(text: str) -> str:
    """What somebody typed, in the form in which it is looked for."""
    return text.strip().casefold()


@lru_cache(maxsize=20_000)
def _pinyin(plain: str) -> tuple[str, str]:
    full = lazy_pinyin(plain, errors="ignore")
    initials = lazy_pinyin(plain, style=Style.FIRST_LETTER, errors="ignore")
    return "".join(full), "".join(initials)
