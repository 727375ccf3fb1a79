"""What converting a lead would do, before anybody does it."""

from typing import Any

from genjin.crm.conversion.candidates import name_of, people_of, shown_phone
from genjin.crm.customers.selectors import find_by_name_key, reachable_customers
from genjin.crm.leads.selectors import contacts_of, get_lead
from genjin.crm.reach.selectors import require_own
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.records.duplicates.companies import company_key


def conversion_of(actor: User, lead_id: int) -> dict[str, Any]:
    """A customer that bears the name already is named with its owner; its id only for who may
    open it."""
    require(actor, "lead.convert")
    lead = get_lead(actor, lead_id)
    require_own(actor, lead)
    name = name_of(lead)
    return {
        "name": name,
        "candidates": _candidates(actor, name),
        "contacts": [
            {
                "name": person["name"],
                "title": person["title"],
                "phone": shown_phone(person),
                "wechat": person["wechat"],
                "email": person["email"],
            }
            for person in people_of(lead, contacts_of(lead.pk))
        ],
    }


def _candidates(actor: User, name: str) -> list[dict[str, Any]]:
    same = find_by_name_key(company_key(name))
    if same is None:
        return []
    known = reachable_customers(actor).filter(pk=same.pk).exists()
    owner = same.owner.name if same.owner else "-"
    # Out of reach it may be spelled otherwise: only what was asked about is said.
    shown = (same.pk, same.name) if known else (None, name)
    return [{"id": shown[0], "name": shown[1], "owner_name": owner}]
