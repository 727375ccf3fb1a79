"""A lead's page: all at a glance, with one planned set of queries."""

from collections.abc import Sequence
from typing import Any

from genjin.crm.cards import Card
from genjin.crm.customers.selectors import cards_of
from genjin.crm.leads.choices import LeadState
from genjin.crm.leads.models import Lead, LeadContact
from genjin.crm.leads.rules import may_become
from genjin.crm.leads.schemas import LeadOut
from genjin.crm.leads.selectors import card_of, contacts_of, get_lead
from genjin.crm.reach.selectors import can_write, is_own
from genjin.desk.record_page.files import files_of
from genjin.desk.record_page.parts import parts_of
from genjin.identity.access.selectors import may
from genjin.identity.users.models import User


def lead_page(actor: User, lead_id: int) -> dict[str, Any]:
    """Raises NotFoundError for what the actor may not reach."""
    lead = get_lead(actor, lead_id)
    contacts = contacts_of(lead.pk)
    subjects, allowed = [("lead", lead.pk)], _may(actor, lead)
    return parts_of(actor, subjects, _cards(lead)) | {
        "lead": _lead(lead, contacts),
        "contacts": _contacts(lead, contacts),
        "files": files_of(actor, subjects, may_edit=allowed["edit"]),
        "may": allowed,
    }


def _cards(lead: Lead) -> dict[tuple[str, int], Card]:
    """Of the lead, and of the customer that it became: steps of its run may be about that."""
    customers = cards_of([lead.customer_id]) if lead.customer_id else {}
    return {card.key: card for card in (card_of(lead), *customers.values())}


def _lead(lead: Lead, contacts: Sequence[LeadContact]) -> dict[str, Any]:
    """With what an import could not place of its further contacts, under their names."""
    answer = LeadOut.from_orm(lead).model_dump(mode="json")
    answer["leftovers"] += [
        {"label": f"{contact.name} · {label}".removeprefix(" · "), "text": text}
        for contact in contacts
        for label, text in contact.leftovers
    ]
    return answer


def _contacts(lead: Lead, contacts: Sequence[LeadContact]) -> list[dict[str, Any]]:
    """The main contact first, then those that came later."""
    main = {
        "id": None,
        "name": lead.contact_name,
        "title": lead.contact_title,
        "phone": lead.phone or lead.phone_raw,
        "wechat": lead.wechat,
        "email": lead.email,
    }
    further = [
        {
            "id": contact.pk,
            "name": contact.name,
            "title": contact.title,
            "phone": contact.phone or contact.phone_raw,
            "wechat": contact.wechat,
            "email": contact.email,
        }
        for contact in contacts
    ]
    has_main = lead.contact_name or lead.phone or lead.phone_raw
    return [main, *further] if has_main else further


def _may(actor: User, lead: Lead) -> dict[str, bool]:
    open_ = lead.state != LeadState.RETURNED
    own = is_own(actor, lead)
    writes = open_ and can_write(actor, "lead", lead)
    hand_over = may(actor, "lead.assign") or may(actor, "lead.transfer")
    closed = lead.state in (LeadState.LOST, LeadState.CONVERTED)
    return {
        "edit": writes and may(actor, "lead.change"),
        "follow_up": writes and may(actor, "follow_up.create"),
        "transfer": own and hand_over,
        "return": own and open_ and not closed and may(actor, "lead.return"),
        "convert": own
        and may_become(lead.state, LeadState.CONVERTED)
        and lead.state != LeadState.CONVERTED
        and may(actor, "lead.convert"),
        "share": own and may(actor, "lead.share"),
    }
