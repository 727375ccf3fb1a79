"""What must hold of a lead whenever it is written: normal forms and the state that follows."""

from collections.abc import Sequence

from genjin.common import clock
from genjin.crm.leads import errors
from genjin.crm.leads.choices import TRANSITIONS, LeadState
from genjin.crm.leads.models import Lead
from genjin.records.duplicates.companies import company_key
from genjin.records.search.text import search_text

_SEARCHED = {"company", "contact_name", "phone", "phone_raw", "city"}


def prepare(leads: Sequence[Lead], changed: set[str]) -> None:
    """Derive keys, search text, dates and state; raise what the rules refuse."""
    for lead in leads:
        if "company" in changed:
            lead.company_key = company_key(lead.company)
        if changed & _SEARCHED:
            lead.search_text = search_text(
                lead.company, lead.contact_name, lead.phone or lead.phone_raw, lead.city
            )
        if "decision" in changed or "lost_reason" in changed:
            _decide(lead)
        if (
            lead.state == LeadState.NEW
            and "last_follow_up_at" in changed
            and "state" not in changed
        ):
            lead.state = LeadState.QUALIFIED if lead.needs else LeadState.WORKING
        if "needs" in changed and lead.needs and lead.state == LeadState.WORKING:
            lead.state = LeadState.QUALIFIED


def _decide(lead: Lead) -> None:
    if lead.decision == "lost":
        if not lead.lost_reason:
            raise errors.LostReasonMissingError(
                fields={"lost_reason": errors.LostReasonMissingError().message}
            )
        lead.won_on = None
        _become(lead, LeadState.LOST)
        return
    lead.lost_reason = ""
    if lead.decision == "won":
        lead.won_on = lead.won_on or clock.today()
        _become(lead, LeadState.QUALIFIED)
    else:
        lead.won_on = None
        if lead.state == LeadState.LOST:
            lead.state = LeadState.QUALIFIED if lead.needs else LeadState.WORKING


def _become(lead: Lead, state: LeadState) -> None:
    """A lead that was converted stays so: the decision on it may come, or be mended, later."""
    if lead.state != LeadState.CONVERTED:
        lead.state = state


def may_become(state: str, wanted: str) -> bool:
    return wanted == state or wanted in TRANSITIONS[state]
