"""Why runs end before their end, in words."""

from collections import Counter
from dataclasses import dataclass

from genjin.common.language import text
from genjin.crm.leads.choices import LOST_REASONS

_WORDS = {
    "lost": ("输单", "Lost"),
    "returned": ("退回", "Returned"),
    "unreachable": ("联系不上", "Not reached"),
    "done": ("流程走完", "Went to its end"),
    **{f"lost:{value}": (zh, en) for value, zh, en in LOST_REASONS if value},
}


@dataclass(frozen=True, slots=True)
class Leaving:
    """`reason`: of the end of the run, of a lost lead with why it was lost (`lost:price`)."""

    reason: str
    name: str
    count: int


def in_words(counts: Counter[str]) -> list[Leaving]:
    """The most frequent first."""
    return [Leaving(reason, _named(reason), n) for reason, n in counts.most_common()]


def _named(reason: str) -> str:
    zh, en = _WORDS.get(reason, (reason, reason))
    return text(zh=zh, en=en)
