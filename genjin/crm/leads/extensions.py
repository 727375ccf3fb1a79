"""What leads bring to contracts above: who leaves hands them over."""

from genjin.crm.leads.selectors import active_leads_of
from genjin.crm.leads.services import hand_over_leads
from genjin.identity.organisation.holdings import Holding, holdings

holdings.add(
    "lead",
    Holding(
        name="lead",
        zh="{count} 条线索",
        en="leads: {count}",
        count=lambda user_id: active_leads_of(user_id).count(),
        hand_over=hand_over_leads,
    ),
)
