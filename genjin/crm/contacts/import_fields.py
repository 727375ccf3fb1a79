"""Under which titles lists carry the contact persons of customers."""

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
    ImportField(
        "contact_name",
        "联系人",
        "Contact",
        FieldKind.NAME,
        (
            *("联系人姓名", "姓名", "客户联系人", "联络人", "对接人", "负责人姓名", "名字", "称呼"),
            *("Contact name", "Contact person", "Name", "Full name", "Person"),
        ),
        max_length=100,
    ),
    ImportField(
        "contact_title",
        "职务",
        "Title",
        FieldKind.LINE,
        ("职位", "岗位", "职称", "头衔", "Job title", "Position"),
        max_length=100,
    ),
    ImportField(
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
    ),
    ImportField(
        "wechat",
        "微信",
        "WeChat",
        FieldKind.LINE,
        ("微信号", "微信ID", "WeChat ID", "Weixin", "wx", "VX"),
        max_length=100,
    ),
    ImportField(
        "email",
        "邮箱",
        "E-mail",
        FieldKind.EMAIL,
        ("电子邮箱", "邮箱地址", "电子邮件", "邮件", "Email", "Mail", "Email address"),
        max_length=200,
    ),
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
CONTACT_FIELDS = (
    COMPANY,
    *PEOPLE_FIELDS,
    ImportField(
        "remark",
        "备注",
        "Remark",
        FieldKind.PROSE,
        ("备注信息", "备注说明", "说明", "Remarks", "Note", "Notes", "Comment", "Comments"),
        max_length=4000,
    ),
)
