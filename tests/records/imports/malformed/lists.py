"""What stands in the files: short lists with every trouble that a person can type."""

import random
from collections.abc import Callable
from dataclasses import dataclass

HEADER = [
    "公司名称",
    "联系人",
    "手机",
    "邮箱",
    "首次联系日期",
    "客户级别",
    "跟进人",
    "备注",
    "编号",
]
_ODD = (
    *("=1+1", '=HYPERLINK("http://x","y")', "@SUM(1)", "+86", "-5", "'007", "＝1", "#N/A"),
    *(
        "\t",
        "\u200b",
        "\ufeff",
        "\u202e甲",
        "一\n二",
        "一\r二",
        '"',
        "'",
        "\\",
        "{{x}}",
        "%s",
        "{0}",
    ),
    *("<script>", "null", "NaN", "1e999", "1E5", "1.38E+10", "９９", "𠮷野家", "🙂🙂", "é" * 3),
    *("'; DROP TABLE crm_lead; --", "甲" * 300, "x" * 5_000, " ", "　", "0", "-", "无"),
)
_DATES = (
    *("2026-13-40", "7.3", "二〇二六年七月", "0000-00-00", "9999-12-31", "1900-02-29", "明天"),
    *("44562", "-1", "99999999", "2026/2/30", "12月31日", "2026-07-26T99:99:99Z"),
)


@dataclass(frozen=True)
class Made:
    """A file, and what must be said of it where that is certain: the code of the refusal."""

    content: bytes
    name: str = "名单.xlsx"
    refused: str = ""


Maker = Callable[[random.Random], Made]


def rows(chance: random.Random, count: int = 0) -> list[list[str]]:
    """A header and up to a dozen rows."""
    return [list(HEADER), *(_row(chance) for _ in range(count or chance.randint(1, 12)))]


def _row(chance: random.Random) -> list[str]:
    number = chance.randrange(10**8)
    return [
        chance.choice((f"甲{number}公司", f"甲{number % 50}公司", "", "-", chance.choice(_ODD))),
        chance.choice((f"王{number}", "", chance.choice(_ODD))),
        chance.choice(
            (f"138{number:08}", f"+86 139{number:08}", "见名片", "", chance.choice(_ODD))
        ),
        chance.choice((f"u{number}@example.com", "不是邮箱@", "", chance.choice(_ODD))),
        chance.choice(_DATES),
        chance.choice(("A", "重点", "没有这个级别", "")),
        chance.choice(("李雷", "离职的人", "", chance.choice(_ODD))),
        chance.choice(_ODD),
        chance.choice((str(number), "", chance.choice(_ODD))),
    ]
