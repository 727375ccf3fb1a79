"""Under which titles lists carry the fields of a lead, and what people write into them."""

from dataclasses import replace

from genjin.crm import import_fields as common
from genjin.crm.import_fields import with_words
from genjin.records.imports.fields import FieldKind, ImportField

_TIER = with_words(common.TIER, "意向程度", "意向度")
# In lists of leads people also write how keen somebody is.
_KEENNESS = {"high_value": ("high",), "potential": ("意向",)}

LEAD_FIELDS = (
    ImportField(
        "company",
        "公司",
        "Company",
        FieldKind.COMPANY,
        (
            *("公司名称", "公司全称", "客户名称", "客户公司", "企业名称", "单位名称", "单位"),
            *("企业", "客户", "名称", "机构名称", "店铺名称", "Company name", "Customer"),
            *("Account", "Client", "Organization", "Organisation", "Business name"),
        ),
        max_length=200,
    ),
    with_words(common.NAME, "客户姓名"),
    with_words(common.TITLE, "Role"),
    with_words(common.PHONE, "联系手机", "公司电话"),
    common.WECHAT,
    with_words(common.EMAIL, "邮件地址"),
    with_words(common.CITY, "所在地区", "Location"),
    with_words(common.SOURCE, "线索来源", "渠道来源", "Lead source"),
    replace(
        _TIER,
        choices={code: (*words, *_KEENNESS.get(code, ())) for code, words in _TIER.choices.items()},
    ),
    with_words(
        common.REMARK,
        *("跟进备注", "其他", "Memo"),
        # What a list calls needs is somebody's remark. The needs of a lead prove a step of its
        # SOP, and imported history proves nothing.
        *("需求", "需求备注", "客户需求", "需求描述", "需求说明", "需求内容", "意向产品"),
        *("采购需求", "Need", "Needs", "Requirement", "Requirements", "Interest"),
    ),
    ImportField(
        "first_contacted_on",
        "首次联系日期",
        "First contacted on",
        FieldKind.DATE,
        (
            *("首次联系时间", "首联日期", "首次跟进日期", "首次跟进时间", "首次接触日期"),
            *("联系日期", "联系时间", "First contact", "First contact date", "Contacted on"),
            "Contact date",
        ),
    ),
    with_words(common.OWNER, "所属销售", "负责销售", "跟单员", "Responsible"),
)
