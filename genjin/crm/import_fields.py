"""Under which titles lists carry what leads, customers and contacts have in common."""

from dataclasses import replace

from genjin.crm.choices import TIERS
from genjin.records.imports.fields import FieldKind, ImportField


def with_words(field: ImportField, *synonyms: str) -> ImportField:
    """The same field, which lists of one kind also carry under these titles."""
    return replace(field, synonyms=(*field.synonyms, *synonyms))


NAME = ImportField(
    "contact_name",
    "联系人",
    "Contact",
    FieldKind.NAME,
    (
        *("联系人姓名", "姓名", "客户联系人", "联络人", "对接人", "负责人姓名", "名字", "称呼"),
        *("Contact name", "Contact person", "Name", "Full name", "Person"),
    ),
    max_length=100,
)
TITLE = ImportField(
    "contact_title",
    "职务",
    "Title",
    FieldKind.LINE,
    ("职位", "岗位", "职称", "头衔", "Job title", "Position"),
    max_length=100,
)
PHONE = ImportField(
    "phone",
    "电话",
    "Phone",
    FieldKind.PHONE,
    (
        *("手机", "手机号", "手机号码", "电话号码", "联系电话", "联系方式", "移动电话", "座机"),
        *("固定电话", "固话", "办公电话", "号码", "Mobile", "Mobile phone", "Phone number"),
        *("Telephone", "Tel", "Cell", "Cell phone", "Landline"),
    ),
    several_columns=True,
)
WECHAT = ImportField(
    "wechat",
    "微信",
    "WeChat",
    FieldKind.LINE,
    ("微信号", "微信ID", "WeChat ID", "Weixin", "wx", "VX"),
    max_length=100,
)
EMAIL = ImportField(
    "email",
    "邮箱",
    "E-mail",
    FieldKind.EMAIL,
    ("电子邮箱", "邮箱地址", "电子邮件", "邮件", "Email", "Mail", "Email address"),
    max_length=200,
)
CITY = ImportField(
    "city",
    "城市",
    "City",
    FieldKind.LINE,
    ("所在城市", "所在地", "地区", "区域", "省市", "Region", "Area"),
    max_length=100,
)
SOURCE = ImportField(
    "source",
    "来源",
    "Source",
    FieldKind.LINE,
    ("客户来源", "来源渠道", "渠道", "获客渠道", "Channel"),
    max_length=100,
)
TIER = ImportField(
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
)
REMARK = ImportField(
    "remark",
    "备注",
    "Remark",
    FieldKind.PROSE,
    ("备注信息", "备注说明", "说明", "Remarks", "Note", "Notes", "Comment", "Comments"),
    max_length=4000,
)
OWNER = ImportField(
    "owner",
    "负责人",
    "Owner",
    FieldKind.PERSON,
    (
        *("跟进人", "跟进人员", "业务员", "销售", "销售人员", "销售员", "客户经理", "归属人"),
        *("业务负责人", "Sales", "Salesperson", "Sales rep", "Assigned to", "Account manager"),
    ),
)
