"""What a record is found by: its words as written, in pinyin, and by initials."""

from collections.abc import Iterator
from functools import lru_cache

from pypinyin import lazy_pinyin
from pypinyin.constants import PHRASES_DICT

_LONGEST_PHRASE = 6


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


def pinyin(plain: str) -> tuple[str, str]:
    """Whole syllables and their first letters, as pypinyin says; but each sign, and each stretch
    of phrases in which the words decide (重庆), is asked for once a process."""
    syllables = [syllable for part in _parts(plain) for syllable in _read(part)]
    return "".join(syllables), "".join([syllable[:1] for syllable in syllables])


def _parts(plain: str) -> Iterator[str]:
    """Stretches of phrases that overlap, and the single signs between them."""
    start = end = 0
    for at in range(len(plain)):
        if at == end and end > start:
            yield plain[start:end]
            start = end
        for longer in range(at + _LONGEST_PHRASE, max(at + 1, end), -1):
            if plain[at:longer] in PHRASES_DICT:
                end = min(longer, len(plain))
                break
        else:
            end = max(end, at + 1)
    yield plain[start:end]


@lru_cache(maxsize=50_000)
def _read(part: str) -> tuple[str, ...]:
    return tuple(lazy_pinyin(part, errors="ignore"))
