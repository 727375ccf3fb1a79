"""A customer's page, with what was before it was a customer."""

from typing import Any

from genjin.common.subjects import Subject
from genjin.crm.cards import Card
from genjin.crm.contacts.models import Contact
from genjin.crm.contacts.schemas import ContactOut
from genjin.crm.contacts.selectors import contacts_of
from genjin.crm.customers.models import Customer
from genjin.crm.customers.schemas import CustomerOut
from genjin.crm.customers.selectors import get_customer
from genjin.crm.leads.models import Lead
from genjin.crm.leads.selectors import card_of, leads_of
from genjin.crm.reach.selectors import can_write, is_own
from genjin.desk.record_page.files import files_of
from genjin.desk.record_page.parts import parts_of
from genjin.desk.timeline.selectors import timeline_of
from genjin.identity.access.selectors import may
from genjin.identity.users.models import User
from genjin.records.collaborators.models import Collaborator
from genjin.records.collaborators.selectors import collaborators_of


def customer_page(actor: User, customer_id: int) -> dict[str, Any]:
    """Raises NotFoundError for what the actor may not reach."""
    customer = get_customer(actor, customer_id)
    leads, contacts = leads_of(customer.pk), contacts_of(customer.pk)
    cards = [_card(customer, contacts), *map(card_of, leads)]
    subjects, allowed = _subjects(customer, leads), _may(actor, customer)
    parts = parts_of(actor, subjects, {card.key: card for card in cards})
    return parts | {
        "customer": CustomerOut.from_orm(customer).model_dump(mode="json"),
        "contacts": [ContactOut.from_orm(one).model_dump(mode="json") for one in contacts],
        "leads": [_lead(lead) for lead in leads],
        "collaborators": [_collaborator(row) for row in collaborators_of("customer", customer.pk)],
        "files": files_of(actor, subjects, may_edit=allowed["edit"]),
        "may": allowed,
    }


def customer_timeline(actor: User, customer_id: int, *, kind: str, cursor: str) -> dict[str, Any]:
    """Any further page; raises NotFoundError for what the actor may not reach."""
    customer = get_customer(actor, customer_id)
    return timeline_of(_subjects(customer, leads_of(customer.pk)), kind=kind, cursor=cursor)


def _subjects(customer: Customer, leads: list[Lead]) -> list[Subject]:
    """Who may open the customer reads what was said while it was a lead."""
    return [("customer", customer.pk), *(("lead", lead.pk) for lead in leads)]


def _card(customer: Customer, contacts: list[Contact]) -> Card:
    main = next((contact for contact in contacts if contact.is_main), None)
    phone = (main.phone or main.phone_raw) if main else ""
    return Card(
        type="customer",
        id=customer.pk,
        version=customer.version,
        name=customer.name,
        tier=customer.tier,
        state="",
        source=customer.source,
        created_at=customer.created_at,
        contact_name=main.name if main else "",
        contact_title=main.title if main else "",
        phone=phone or customer.phone,
    )


def _lead(lead: Lead) -> dict[str, Any]:
    name = lead.company or lead.contact_name
    return {"id": lead.pk, "company": name, "state": lead.state, "created_at": lead.created_at}


def _collaborator(row: Collaborator) -> dict[str, Any]:
    return {"user": {"id": row.user_id, "name": row.user.name}, "access": row.access}


def _may(actor: User, customer: Customer) -> dict[str, bool]:
    own, writes = is_own(actor, customer), can_write(actor, "customer", customer)
    hand_over = may(actor, "customer.assign") or may(actor, "customer.transfer")
    return {
        "edit": writes and may(actor, "customer.change"),
        "follow_up": writes and may(actor, "follow_up.create"),
        "transfer": own and hand_over,
        "share": own and may(actor, "customer.share"),
        "add_contact": writes and may(actor, "contact.create"),
    }
