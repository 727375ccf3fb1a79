"""States and lists of a lead."""

from collections.abc import Mapping

from django.db import models


class LeadState(models.TextChoices):
    NEW = "new", "新线索"
    WORKING = "working", "跟进中"
    QUALIFIED = "qualified", "已确认"  # the need is known and real
    LOST = "lost", "未成交"
    RETURNED = "returned", "已退回"
    CONVERTED = "converted", "已转客户"  # goes on as a customer; the lead is kept for reading


ACTIVE = (LeadState.NEW, LeadState.WORKING, LeadState.QUALIFIED)

# From a state to those that a lead may go to; one test walks this table.
TRANSITIONS: Mapping[str, frozenset[str]] = {
    LeadState.NEW: frozenset({"working", "qualified", "lost", "returned", "converted"}),
    LeadState.WORKING: frozenset({"qualified", "lost", "returned", "converted"}),
    LeadState.QUALIFIED: frozenset({"lost", "returned", "converted"}),
    LeadState.LOST: frozenset({"working", "qualified"}),
    LeadState.RETURNED: frozenset({"new"}),
    LeadState.CONVERTED: frozenset(),
}

STATES = (
    ("new", "新线索", "New"),
    ("working", "跟进中", "Working"),
    ("qualified", "已确认", "Qualified"),
    ("lost", "未成交", "Lost"),
    ("returned", "已退回", "Returned"),
    ("converted", "已转客户", "Converted"),
)
DECISIONS = (("", "", ""), ("won", "成交", "Won"), ("lost", "未成交", "Lost"))
LOST_REASONS = (
    ("", "", ""),
    ("price", "价格", "Price"),
    ("function", "功能不符", "Function"),
    ("competitor", "选了对手", "Competitor"),
    ("timing", "时机不对", "Timing"),
    ("no_budget", "没有预算", "No budget"),
    ("other", "其他", "Other"),
)
