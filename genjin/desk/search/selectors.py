"""What Ctrl-K finds: customers, contacts and leads."""

from typing import Any

from genjin.crm.contacts.selectors import search_contacts
from genjin.crm.customers.selectors import search_customers
from genjin.crm.leads.selectors import search_leads
from genjin.identity.users.models import User

FOUND = 12
FEWER = 6  # of the kinds that come first, so that none crowds out the others


def search(actor: User, text: str) -> list[dict[str, Any]]:
    """Within the actor's reach or shared with them; customers, then contacts, then leads."""
    if not text.strip():
        return []
    return [
        *(
            _found("customer", one.pk, one.name, one.city, _owner(one.owner))
            for one in search_customers(actor, text, FEWER)
        ),
        *(
            _found(
                "contact",
                one.pk,
                one.name or one.phone or one.phone_raw,
                one.customer.name,
                one.title,
                one.phone or one.phone_raw,
            )
            for one in search_contacts(actor, text, FEWER)
        ),
        *(
            _found(
                "lead",
                one.pk,
                one.company or one.contact_name or one.phone,
                one.contact_name,
                one.phone or one.phone_raw,
                _owner(one.owner),
            )
            for one in search_leads(actor, text, FOUND)
        ),
    ]


def _owner(owner: User | None) -> str:
    return owner.name if owner else ""


def _found(kind: str, pk: int, title: str, *about: str) -> dict[str, Any]:
    subtitle = " · ".join(part for part in about if part)
    return {"type": kind, "id": pk, "title": title, "subtitle": subtitle}
