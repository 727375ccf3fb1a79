"""When two spellings of a company's name are one company."""

import re
import unicodedata

# Brackets come in many shapes and are as often left out; blanks creep in everywhere.
_IGNORED = re.compile(r"[\s\u200b-\u200f\u2060\ufeff()\[\]{}<>【】〔〕〖〗《》〈〉「」『』]+")

# Signs of compatibility unfold into several: a name of 200 characters can have a longer key.
_LONGEST = 200

# What people write where they know of no company.
_PLACEHOLDERS = frozenset(
    ("无", "暂无", "没有", "未知", "不详", "不明", "待定", "待补充", "个人", "无公司", "未填", "空")
) | {"none", "null", "n/a", "na", "nil", "unknown", "tbd"}


def company_key(text: str) -> str:
    """Equal for two spellings that differ in width, case, brackets and blanks only.

    Suffixes stay: 有限公司 and 有限责任公司 are two companies to the register. Empty where the text
    names no company ('无', '-', '个人').
    """
    key = _IGNORED.sub("", unicodedata.normalize("NFKC", text).casefold())
    if key in _PLACEHOLDERS or not any(sign.isalnum() for sign in key):
        return ""
    return key[:_LONGEST]
