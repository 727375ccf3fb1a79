"""Under which titles lists carry customers, each row with one of their contact persons."""

from genjin.crm.choices import TIERS
from genjin.crm.contacts.import_fields import COMPANY, PEOPLE_FIELDS
from genjin.records.imports.fields import FieldKind, ImportField


def _line(name: str, zh: str, en: str, *synonyms: str, at_most: int = 100) -> ImportField:
    return ImportField(name, zh, en, FieldKind.LINE, synonyms, max_length=at_most)


CUSTOMER_FIELDS = (
    COMPANY,
    *PEOPLE_FIELDS,
    ImportField(
        "tier",
        "客户分层",
        "Tier",
        FieldKind.CHOICE,
        (
            *("客户级别", "客户等级", "级别", "等级", "分层", "分级", "客户分级", "重要程度"),
            *("Level", "Grade", "Rating", "Priority"),
        ),
        choices={
            "high_value": ("高价值", "重点", "A", "A+", "VIP", "KA", "大客户", "核心", "key"),
            "growing": ("成长型", "成长", "B", "中", "medium", "growth"),
            "potential": ("潜在", "普通", "一般", "C", "低", "ordinary", "normal", "low"),
            "dormant": ("沉睡", "休眠", "D", "流失", "inactive", "sleeping"),
        },
        choice_labels={code: (zh, en) for code, zh, en in TIERS if code},
    ),
    _line("industry", "行业", "Industry", "所属行业", "行业类型", "行业分类", "Sector"),
    _line("city", "城市", "City", "所在城市", "所在地", "地区", "区域", "省市", "Region", "Area"),
    _line("source", "来源", "Source", "客户来源", "来源渠道", "渠道", "获客渠道", "Channel"),
    _line("website", "网站", "Website", "网址", "官网", "公司网址", "Web", "URL", at_most=200),
    _line(
        *("address", "地址", "Address", "公司地址", "详细地址", "联系地址", "办公地址"),
        *("通讯地址", "Street", "Street address"),
        at_most=200,
    ),
    _line(
        *("credit_code", "统一社会信用代码", "Credit code", "信用代码", "社会信用代码", "税号"),
        *("纳税人识别号", "Tax number", "VAT number"),
        at_most=40,
    ),
    ImportField(
        "remark",
        "备注",
        "Remark",
        FieldKind.PROSE,
        (
            *("备注信息", "备注说明", "说明", "跟进备注", "其他", "Remarks", "Note", "Notes"),
            *("Comment", "Comments", "Memo"),
        ),
        max_length=4000,
    ),
    ImportField(
        "owner",
        "负责人",
        "Owner",
        FieldKind.PERSON,
        (
            *("跟进人", "跟进人员", "业务员", "销售", "销售人员", "销售员", "客户经理", "归属人"),
            *("业务负责人", "Sales", "Salesperson", "Sales rep", "Assigned to", "Account manager"),
        ),
    ),
)
