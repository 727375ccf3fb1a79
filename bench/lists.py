"""A lead list as sales teams keep them, of any length, the same for the same seed."""

import io
import random

import xlsxwriter

_HEAD = (
    *("序号", "公司名称", "联系人", "职务", "手机/电话", "所在城市", "来源", "客户级别"),
    *("备注", "跟进人"),
)
_PLACES = ("苏州", "无锡", "杭州", "宁波", "青岛", "合肥", "武汉", "西安")
_FIRST = "沐栖砚岑云澜木知远明安启正新华天海"
_SECOND = "屿禾合川岫桥棠渡航达捷创联盛源泰和"
_TRADES = ("精密机械", "医疗器械", "自动化", "新材料", "食品", "物流科技", "家居", "电子")
_SOURCES = ("展会", "官网表单", "百度推广", "老客户推荐", "公众号")
_LEVELS = ("重点", "A", "B", "C", "普通", "潜在", "")
_NAMES = "陈王李周吴郑何罗宋田"


def dirty_list(rows: int, *, seed: int = 1, first: int = 0) -> bytes:
    """Title, header, rows with phones in several spellings, some doubled, a total at the end.
    `first`: the number of the first company, so that lists may have none in common."""
    chance = random.Random(seed)
    memory = io.BytesIO()
    book = xlsxwriter.Workbook(memory, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet("客户线索")
    sheet.write(0, 0, "2026年客户线索汇总")
    for column, title in enumerate(_HEAD):
        sheet.write(1, column, title)
    for number in range(rows):
        for column, value in enumerate(_row(number, first, chance)):
            sheet.write(number + 2, column, value)
    sheet.write(rows + 2, 1, "合计")
    book.close()
    return memory.getvalue()


def _row(number: int, first: int, chance: random.Random) -> tuple[object, ...]:
    source = first + (number if chance.random() > 0.05 else chance.randrange(number + 1))
    place = chance.choice(_PLACES)
    company = (
        f"{place}{_FIRST[source % 17]}{_SECOND[source // 17 % 17]}"
        f"{_TRADES[source % 8]}{source}有限公司"
    )
    phone = f"1{3 + source % 6}{source % 10}{source:08d}"
    spelling = chance.choice(("{}", "+86{}", "86-{}", "'{}", " {} "))
    return (
        number + 1,
        company,
        chance.choice(_NAMES) + chance.choice(_FIRST),
        chance.choice(("总经理", "采购经理", "")),
        spelling.format(phone) if chance.random() > 0.02 else "无",
        place,
        chance.choice(_SOURCES),
        chance.choice(_LEVELS),
        chance.choice(("已联系", "=1+1", "")),
        "",
    )
