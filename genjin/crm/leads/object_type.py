"""The lead as an object of the write pipeline."""

from genjin.crm.choices import TIERS
from genjin.crm.leads.choices import DECISIONS, LOST_REASONS, STATES
from genjin.crm.leads.models import Lead
from genjin.crm.leads.rules import prepare
from genjin.crm.leads.selectors import shown_leads
from genjin.records.objects.types import Field, ObjectType, object_types

LEAD = object_types.add(
    "lead",
    ObjectType(
        name="lead",
        model=Lead,
        zh="线索",
        en="Lead",
        title=("company", "contact_name", "phone", "phone_raw"),
        door=shown_leads,
        prepare=prepare,
        fields=(
            Field("company", "公司", "Company"),
            Field("contact_name", "联系人", "Contact"),
            Field("contact_title", "职务", "Title"),
            Field("phone", "电话", "Phone"),
            Field("phone_raw", "电话原文", "Phone as typed"),
            Field("wechat", "微信", "WeChat"),
            Field("email", "邮箱", "E-mail"),
            Field("city", "城市", "City"),
            Field("source", "来源", "Source"),
            Field("tier", "客户分层", "Tier", TIERS),
            Field("state", "状态", "State", STATES),
            Field("needs", "需求", "Needs"),
            Field("budget", "预算", "Budget"),
            Field("remark", "备注", "Remark"),
            Field("proposal_sent_on", "方案发出日期", "Proposal sent on"),
            Field("decision", "决定", "Decision", DECISIONS),
            Field("lost_reason", "未成交原因", "Lost reason", LOST_REASONS),
            Field("won_on", "成交日期", "Won on"),
            Field("return_reason", "退回原因", "Reason of return"),
            Field("first_contacted_on", "首次联系日期", "First contacted on"),
        ),
        read_only=(Field("last_follow_up_at", "最近跟进", "Last follow-up"),),
        derived=(
            "company_key",
            "search_text",
            "last_follow_up_at",
            "leftovers",
            "customer_id",
            "converted_at",
        ),
    ),
)
