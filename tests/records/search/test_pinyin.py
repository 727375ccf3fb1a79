"""Reading sign by sign, with a memory, gives what the whole dictionary gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import Style, lazy_pinyin
from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

from genjin.records.search.text import search_text

SIGNS = [chr(code) for code in PINYIN_DICT if 0x4E00 <= code <= 0x9FFF]
PHRASES = [phrase for phrase in PHRASES_DICT if len(phrase) <= 6]


def said_by_the_dictionary(text: str) -> str:
    full = lazy_pinyin(text, errors="ignore")
    initials = lazy_pinyin(text, style=Style.FIRST_LETTER, errors="ignore")
    return " ".join((text, "".join(full), "".join(initials)))


@given(
    st.lists(st.one_of(st.sampled_from(SIGNS), st.sampled_from(PHRASES), st.sampled_from("ab(1 ")))
    .map("".join)
    .filter(lambda text: any("\u4e00" <= sign <= "\u9fff" for sign in text))
)
def test_as_the_dictionary_says(text: str) -> None:
    assert search_text(text) == said_by_the_dictionary(text)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("重庆长城银行", ("chongqingchangchengyinhang", "cqccyh")),
        ("朝阳区长安街重型机械", ("chaoyangqu", "zhongxing")),
        ("雅鲁藏布江物流", ("yaluzangbujiang", "ylzbjwl")),
    ],
)
def test_the_words_around_a_sign_decide(name: str, words: tuple[str, ...]) -> None:
    assert all(word in search_text(name) for word in words)
