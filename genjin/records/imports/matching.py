"""Which field a column's title means: exactly, but for small things, or as a part of it."""

import re
import unicodedata
from collections.abc import Sequence

from genjin.records.imports.fields import ImportField

EXACT, ALMOST, PART, ENDING, INSIDE = 100, 90, 80, 60, 40
# Below this a match is a guess: good for a proposal, not for telling where the header is.
SURE = ENDING

_BRACKETED = re.compile(r"[(\[【{<][^)\]】}>]*[)\]】}>]")
_SIGNS = re.compile(r"[\s_*:.#'\"\-]+")
_BETWEEN = re.compile(r"[/|、,;&+\n]|或|和|及")
_COUNTED = re.compile(r"\d+$")
# 公司 in 公司地址 is not the company: the noun that follows says what the column holds.
_OTHER_NOUNS = (
    *("地址", "网址", "网站", "官网", "规模", "人数", "行业", "类型", "性质", "税号", "信用代码"),
    *(
        "简介",
        "编号",
        "代码",
        "编码",
        "数量",
        "金额",
        "次数",
        "照片",
        "头像",
        "生日",
        "性别",
        "部门",
    ),
    *("address", "website", "size", "industry", "type", "id", "code", "number of", "count"),
)
_COUNTERS = frozenset(("序号", "行号", "序", "no", "", "sn", "s/n", "index", "row"))


def match_columns(titles: Sequence[str], fields: Sequence[ImportField]) -> dict[int, str]:
    """Column (from 0) → field name; the surest matches choose first."""
    return {column: name for column, (name, _) in score_columns(titles, fields).items()}


def score_columns(
    titles: Sequence[str], fields: Sequence[ImportField]
) -> dict[int, tuple[str, int]]:
    """Like `match_columns`, with how sure each match is."""
    scored = sorted(
        (-_score(title, field), column, order)
        for column, title in enumerate(titles)
        if title.strip()
        for order, field in enumerate(fields)
    )
    matched: dict[int, tuple[str, int]] = {}
    taken: set[str] = set()
    for negative, column, order in scored:
        field, score = fields[order], -negative
        again = field.name in taken and not (field.several_columns and score >= SURE)
        if score and column not in matched and not again:
            matched[column] = (field.name, score)
            taken.add(field.name)
    return matched


def is_counter(title: str) -> bool:
    """Whether the column only numbers the rows (序号, No., #)."""
    return bool(title.strip()) and _plain(title) in _COUNTERS


def _score(title: str, field: ImportField) -> int:
    return max(_score_against(title, synonym) for synonym in field.titles)


def _score_against(title: str, synonym: str) -> int:
    plain, wanted = _plain(title), _plain(synonym)
    if not wanted:
        return 0
    if plain == wanted:
        return EXACT
    bare = _bare(title)
    if bare == wanted:
        return ALMOST
    if wanted in {_bare(part) for part in _BETWEEN.split(_narrow(title))}:
        return PART
    if len(wanted) < 2 or wanted not in bare or _is_of_another(bare, wanted):
        return 0
    return (ENDING if bare.endswith(wanted) else INSIDE) + min(len(wanted), 15)


def _is_of_another(bare: str, wanted: str) -> bool:
    rest = bare.replace(wanted, " ", 1)
    return any(noun in rest for noun in _OTHER_NOUNS)


def _narrow(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().strip()


def _plain(text: str) -> str:
    return _SIGNS.sub("", _narrow(text))


def _bare(text: str) -> str:
    """Without remarks in brackets (必填) and the number of a second column (电话2)."""
    return _COUNTED.sub("", _SIGNS.sub("", _BRACKETED.sub("", _narrow(text))))
