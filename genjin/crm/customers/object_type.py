"""The customer as an object of the write pipeline."""

from genjin.crm.choices import TIERS
from genjin.crm.customers.models import Customer
from genjin.crm.customers.rules import prepare
from genjin.crm.customers.selectors import shown_customers
from genjin.records.objects.types import Field, ObjectType, object_types

CUSTOMER = object_types.add(
    "customer",
    ObjectType(
        name="customer",
        model=Customer,
        zh="客户",
        en="Customer",
        title=("name",),
        door=shown_customers,
        prepare=prepare,
        fields=(
            Field("name", "客户名称", "Name"),
            Field("tier", "客户分层", "Tier", TIERS),
            Field("industry", "行业", "Industry"),
            Field("city", "城市", "City"),
            Field("source", "来源", "Source"),
            Field("phone", "总机", "Switchboard"),
            Field("website", "网站", "Website"),
            Field("address", "地址", "Address"),
            Field("credit_code", "统一社会信用代码", "Credit code"),
            Field("remark", "备注", "Remark"),
        ),
        read_only=(Field("last_follow_up_at", "最近跟进", "Last follow-up"),),
        derived=("name_key", "search_text", "last_follow_up_at", "leftovers"),
        joins=("lead",),
    ),
)
