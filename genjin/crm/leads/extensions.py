"""What leads bring to contracts above: who leaves hands them over, an SOP may give them back
and asks why they were lost."""

from genjin.crm.leads.selectors import active_leads_of, lost_reason, things_of_leads
from genjin.crm.leads.services import (
    ask_to_give_back,
    give_back_leads,
    hand_over_leads,
    set_by_sop,
)
from genjin.identity.organisation.holdings import Holding, holdings
from genjin.records.objects.setting import setters
from genjin.sop.definitions.giving_back import GivingBack, givers_back
from genjin.sop.statistics.reasons import reasons_of_loss

givers_back.add("lead", GivingBack(give_back_leads, ask_to_give_back))
reasons_of_loss.add("lead", lost_reason)
setters.add("lead", set_by_sop)
holdings.add(
    "lead",
    Holding(
        name="lead",
        zh="{count} 条线索",
        en="leads: {count}",
        rows=active_leads_of,
        describe=things_of_leads,
        hand_over=hand_over_leads,
    ),
)
