"""What leads bring to contracts above: who leaves hands them over, an SOP may give them back."""

from genjin.crm.leads.selectors import active_leads_of
from genjin.crm.leads.services import give_back_leads, hand_over_leads
from genjin.identity.organisation.holdings import Holding, holdings
from genjin.sop.runs.giving_back import givers_back

givers_back.add("lead", give_back_leads)
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
