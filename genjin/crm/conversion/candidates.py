"""What a lead would become: the customer's name, and the people who go along. Pure."""

from collections.abc import Sequence
from typing import Any

from genjin.crm.leads.models import Lead, LeadContact


def name_of(lead: Lead) -> str:
    """The company; a lead without one is a person, who is the customer."""
    return lead.company or lead.contact_name or lead.phone or lead.phone_raw


def people_of(lead: Lead, further: Sequence[LeadContact]) -> list[dict[str, Any]]:
    """The lead's own contact first, then those that came later; nobody twice."""
    people = [
        {
            "name": lead.contact_name,
            "title": lead.contact_title,
            "phone": lead.phone,
            "phone_raw": lead.phone_raw,
            "wechat": lead.wechat,
            "email": lead.email,
        },
        *(
            {
                "name": contact.name,
                "title": contact.title,
                "phone": contact.phone,
                "phone_raw": contact.phone_raw,
                "wechat": contact.wechat,
                "email": contact.email,
                "leftovers": contact.leftovers,
            }
            for contact in further
        ),
    ]
    return [person for person in people if person["name"] or shown_phone(person)]


def shown_phone(person: dict[str, Any]) -> str:
    return str(person["phone"] or person["phone_raw"])


def not_yet_known(
    people: Sequence[dict[str, Any]], known: Sequence[tuple[str, str]]
) -> list[dict[str, Any]]:
    """Those whom the customer does not have: `known` are names and phones. Who has a phone is
    known by it, others by their name."""
    phones = {phone for _, phone in known if phone}
    names = {name for name, _ in known if name}
    fresh = []
    for person in people:
        phone, name = person["phone"], person["name"]
        if phone in phones if phone else name in names:
            continue
        phones.add(phone)
        names.add(name)
        fresh.append(person)
    return fresh
