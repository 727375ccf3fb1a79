"""Names that look like the trade's, made from parts by number: the same every time."""

from genjin.records.search.text import pinyin, search_text

_PLACES = [
    "苏州",
    "无锡",
    "常州",
    "南通",
    "宁波",
    "杭州",
    "嘉兴",
    "绍兴",
    "合肥",
    "芜湖",
    "武汉",
    "长沙",
    "东莞",
    "佛山",
    "惠州",
    "青岛",
    "烟台",
    "西安",
]
_FIRST = [
    "恒",
    "锐",
    "启",
    "鼎",
    "瑞",
    "正",
    "华",
    "凯",
    "瀚",
    "博",
    "嘉",
    "德",
    "润",
    "晟",
    "禾",
    "昱",
    "辰",
    "屿",
    "砚",
    "岚",
    "拓",
    "远",
    "航",
    "卓",
    "铭",
    "信",
    "佳",
    "峰",
    "沃",
    "尚",
]
_SECOND = [
    "达",
    "泰",
    "联",
    "源",
    "创",
    "成",
    "景",
    "和",
    "毅",
    "科",
    "邦",
    "盛",
    "众",
    "格",
    "川",
    "林",
    "安",
    "图",
    "纳",
    "品",
    "宇",
    "迅",
    "邺",
    "森",
    "朗",
    "越",
    "维",
    "立",
    "奥",
    "晖",
]
_TRADES = [
    "精密制造",
    "自动化",
    "医疗器械",
    "新材料",
    "电子",
    "食品机械",
    "物流科技",
    "包装",
    "塑胶",
    "模具",
    "智能装备",
    "纺织",
    "家居",
    "化工",
    "汽配",
]
_FORMS = ("有限公司", "股份有限公司", "科技有限公司", "实业有限公司")
_SURNAMES = [
    "王",
    "李",
    "张",
    "刘",
    "陈",
    "杨",
    "赵",
    "黄",
    "周",
    "吴",
    "徐",
    "孙",
    "胡",
    "朱",
    "高",
    "林",
    "何",
    "郭",
    "马",
    "罗",
    "梁",
    "宋",
    "郑",
    "谢",
    "韩",
    "唐",
    "冯",
    "于",
    "董",
    "萧",
]
_GIVEN = [
    "静",
    "敏",
    "磊",
    "洋",
    "艳",
    "勇",
    "娟",
    "涛",
    "明",
    "超",
    "秀兰",
    "霞",
    "平",
    "刚",
    "桂英",
    "志强",
    "建国",
    "晓东",
    "海燕",
    "雪梅",
    "俊杰",
    "宇轩",
    "子涵",
    "浩然",
    "思远",
]
TITLES = ("总经理", "采购经理", "生产总监", "设备部长", "运营经理", "项目经理", "厂长", "技术总监")
SOURCES = ("官网表单", "华东装备展", "老客户转介绍", "电话咨询", "公众号", "陌生拜访", "客户介绍")
INDUSTRIES = ("机械制造", "电子", "医疗器械", "食品", "物流", "新材料", "化工", "纺织")
CITIES = tuple(_PLACES)


def company(number: int) -> str:
    """No two numbers give the same name."""
    return "".join(_company(number))


def searched_company(number: int) -> str:
    """What `search_text` gives for the name, put together from its parts: a million names are
    made of a hundred words."""
    parts = _company(number)
    full, initials = zip(*(pinyin(part) for part in parts), strict=True)
    return f"{''.join(parts)} {''.join(full)} {''.join(initials)}"


def searched_person(number: int) -> str:
    return search_text(person(number))


def _company(number: int) -> tuple[str, ...]:
    parts = []
    for words in (_PLACES, _FIRST, _SECOND, _TRADES, _FORMS):
        number, index = divmod(number, len(words))
        parts.append(words[index])
    place, first, second, trade, form = parts
    serial = f"{number}" if number else ""
    return place, first, second, serial, trade, form


def person(number: int) -> str:
    return _SURNAMES[(number * 7 + 3) % len(_SURNAMES)] + _GIVEN[number % len(_GIVEN)]


def phone(number: int) -> str:
    """Eleven digits that nobody has: 199 0000 0000 and up."""
    return str(19_900_000_000 + number)


SAID = tuple(
    f"{what}，{then}"
    for what in (
        "聊了夜班停机的事，一次损失六千左右",
        "对方要先看同行的案例",
        "预算还在走流程，下个月定",
        "质量部要求批次可追溯",
        "样板线跑了两周，数据对得上",
        "财务问维保怎么入账",
    )
    for then in (
        "约周四下午再电话",
        "发了两份资料",
        "下周去现场看",
        "等设备例会的结果",
        "把报价再细化",
    )
)
