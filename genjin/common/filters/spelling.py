"""When two texts are the same to whoever filters: sign by sign, without case and width.

Databases fold texts by tables of their own, which differ from each other and from Python's. So no
database folds here: a sign of the filter is looked for in all of its spellings, which this module
alone knows. Signs are the same when they differ in case (a A), in width (a ａ, ( （) or in nothing
but a number of Unicode's (豈 twice). What would make several signs of one stays as it is: ß is not
ss, İ is not i, and é is not e with an accent behind it.
"""

import unicodedata
from functools import cache, lru_cache

# Where signs have another case, width or number; scripts without any lie between.
_SPELLED = (
    range(0x3400),
    range(0xA000, 0xAC00),
    range(0xF900, 0x17000),
    range(0x1B300, 0x20000),
    range(0x2F800, 0x2FA20),
)
_LONGEST_CHAIN = 4


def folded(text: str) -> str:
    """Two texts are the same when this is. As long as the text."""
    return "".join(map(_folded, text))


def spellings(sign: str) -> str:
    """All signs that are the same as this one; the folded one comes first."""
    plain = _folded(sign)
    return _families().get(plain, plain)


@cache
def _families() -> dict[str, str]:
    """Folded sign -> its spellings, where there are several."""
    found: dict[str, str] = {}
    for sign in (chr(code) for codes in _SPELLED for code in codes):
        if unicodedata.decomposition(sign) or not sign == sign.lower() == sign.casefold():
            plain = _folded(sign)
            if plain != sign:
                found[plain] = found.get(plain, plain) + sign
    return found


@lru_cache(maxsize=50_000)
def _folded(sign: str) -> str:
    for _ in range(_LONGEST_CHAIN):
        simpler = _in_lower_case(_in_one_width(sign))
        if simpler == sign:
            break
        sign = simpler
    return sign


def _in_one_width(sign: str) -> str:
    decomposed = unicodedata.decomposition(sign)
    form = "NFKC" if decomposed.startswith(("<wide>", "<narrow>")) else "NFC"
    other = unicodedata.normalize(form, sign)  # type: ignore[arg-type]
    return other if len(other) == 1 else sign


def _in_lower_case(sign: str) -> str:
    return next((one for one in (sign.casefold(), sign.lower()) if len(one) == 1), sign)
