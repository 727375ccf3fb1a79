"""What is wrong with a filter, and where."""

from typing import Any

from genjin.common.errors import InvalidInputError
from genjin.common.language import text

_SHOWN = 40


class FilterError(InvalidInputError):
    """`fields`: the place in the tree -> what does not fit there and what would."""

    code = "filter.invalid"
    zh = "筛选条件有误，见标出的位置。"
    en = "The filter does not fit; the places are marked."


def misfit(path: str, *, zh: str, en: str) -> FilterError:
    return FilterError(fields={path: text(zh=zh, en=en)})


def quoted(value: Any) -> str:
    """What somebody has sent, short enough to be said again."""
    said = value if isinstance(value, str) else repr(value)
    return said if len(said) <= _SHOWN else f"{said[:_SHOWN]}…"
