"""Signs that are the same to whoever filters."""

import pytest

from genjin.common.filters.spelling import folded, spellings


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Abc", "aBC"),
        ("ＡＢｃ１２", "abC12"),
        ("上海（中国）", "上海(中国)"),
        ("STRAẞE", "straße"),
        ("ΌΣΟΣ", "όσος"),
        ("\u212a", "k"),  # Kelvin
        ("\uf900", "\u8c48"),
        ("ｶ", "カ"),
        ("\u3000", " "),
    ],
)
def test_case_width_and_number_make_no_difference(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ß", "ss"),
        ("İ", "i"),
        ("ı", "i"),
        ("é", "e"),
        ("é", "e\u0301"),
        ("①", "1"),
        ("㎏", "kg"),
        ("国", "國"),
        ("ﬁ", "fi"),
    ],
)
def test_what_would_be_several_signs_stays_as_it_is(one: str, other: str) -> None:
    assert folded(one) != folded(other)


def test_every_sign_is_among_its_own_spellings() -> None:
    """Of all of Unicode: the table knows each sign that is folded to another."""
    signs = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    lost = [
        sign
        for sign in signs
        if (plain := folded(sign)) != sign
        and (sign not in spellings(plain) or folded(plain) != plain or spellings(sign)[0] != plain)
    ]
    assert lost == []
