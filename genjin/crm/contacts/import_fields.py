"""Under which titles lists carry the contact persons of customers."""

from genjin.crm import import_fields as common
from genjin.crm.contacts.choices import ROLES
from genjin.records.imports.fields import FieldKind, ImportField

COMPANY = ImportField(
    "company",
    "客户名称",
    "Customer",
    FieldKind.COMPANY,
    (
        *("公司", "公司名称", "公司全称", "客户", "客户公司", "企业名称", "单位名称", "单位"),
        *("企业", "名称", "机构名称", "店铺名称", "Company", "Company name", "Account", "Client"),
        *("Organization", "Organisation", "Business name"),
    ),
    max_length=200,
)
PEOPLE_FIELDS = (
    common.NAME,
    common.TITLE,
    common.PHONE,
    common.WECHAT,
    common.EMAIL,
    ImportField(
        "role_in_decision",
        "决策角色",
        "Role in the decision",
        FieldKind.CHOICE,
        ("决策链角色", "决策身份", "Decision role", "Buying role"),
        choices={
            "decision_maker": ("决策人", "决策者", "拍板人", "最终决策", "decision maker"),
            "influencer": ("影响者", "影响人", "建议者", "influencer"),
            "user": ("使用者", "用户", "最终用户", "end user"),
            "buyer": ("采购", "采购人", "采购负责人", "purchasing", "procurement"),
            "champion": ("支持者", "内线", "教练", "coach", "champion"),
            "gatekeeper": ("把关人", "守门人", "gatekeeper"),
        },
        choice_labels={code: (zh, en) for code, zh, en in ROLES if code},
    ),
)
CONTACT_FIELDS = (COMPANY, *PEOPLE_FIELDS, common.REMARK)
