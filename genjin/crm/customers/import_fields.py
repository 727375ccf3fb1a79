"""Under which titles lists carry customers, each row with one of their contact persons."""

from genjin.crm import import_fields as common
from genjin.crm.contacts.import_fields import COMPANY, PEOPLE_FIELDS
from genjin.crm.import_fields import with_words
from genjin.records.imports.fields import FieldKind, ImportField


def _line(name: str, zh: str, en: str, *synonyms: str, at_most: int = 100) -> ImportField:
    return ImportField(name, zh, en, FieldKind.LINE, synonyms, max_length=at_most)


CUSTOMER_FIELDS = (
    COMPANY,
    *PEOPLE_FIELDS,
    common.TIER,
    _line("industry", "行业", "Industry", "所属行业", "行业类型", "行业分类", "Sector"),
    common.CITY,
    common.SOURCE,
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
    with_words(common.REMARK, "跟进备注", "其他", "Memo"),
    common.OWNER,
)
