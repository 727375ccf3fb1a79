"""What a record is found by: its words as written, in pinyin, and by initials."""

from functools import lru_cache

from pypinyin import lazy_pinyin


def search_text(*parts: str) -> str:
    """Lower case, parts apart: '砚合自动化 yanhezidonghua yhzdh 13800138000'."""
    words: list[str] = []
    for part in parts:
        if not part:
            continue
        plain = part.casefold()
        words.append(plain)
        if any("\u4e00" <= sign <= "\u9fff" for sign in plain):
            words += pinyin(plain)
    return " ".join(words)


def as_query(text: str) -> str:
    """What somebody typed, in the form in which it is looked for."""
    return text.strip().casefold()


@lru_cache(maxsize=20_000)
def pinyin(plain: str) -> tuple[str, str]:
    """In full and by initials. Whole words are looked at: 重庆 is chongqing, 重量 is zhongliang."""
    syllables = lazy_pinyin(plain, errors="ignore")
    return "".join(syllables), "".join(syllable[0] for syllable in syllables)
