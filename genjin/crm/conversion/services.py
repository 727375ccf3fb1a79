"""Turning a lead into a customer."""

from typing import Any

from genjin.common import clock
from genjin.common.errors import ChangedMeanwhileError
from genjin.common.transactions import command
from genjin.crm.contacts.models import Contact
from genjin.crm.contacts.selectors import contacts_of as contacts_of_customer
from genjin.crm.contacts.services import write_contacts
from genjin.crm.conversion import errors
from genjin.crm.conversion.candidates import name_of, not_yet_known, people_of
from genjin.crm.customers.models import Customer
from genjin.crm.customers.object_type import CUSTOMER
from genjin.crm.customers.selectors import get_customer, lock_customer
from genjin.crm.customers.services import make_customer
from genjin.crm.leads.choices import LeadState
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.crm.leads.rules import may_become
from genjin.crm.leads.selectors import contacts_of, lock_lead
from genjin.crm.reach.selectors import require_own, require_writing
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.records.objects.services import Change, update_many
from genjin.sop.runs.handlers import bind_to_runs
from genjin.sop.runs.journal import Cause


@command
def convert_lead(
    *,
    actor: User,
    lead_id: int,
    customer_id: int | None = None,
    name: str = "",
    version: int | None = None,
) -> Customer:
    """Make a customer and its contacts of a lead, or add them to an existing customer. The lead
    stays readable; its SOP goes on with the customer.

    A lead that is converted already answers with its customer, so that a second click does no
    harm. Raises CannotConvertError, DuplicateNameError, ChangedMeanwhileError."""
    require(actor, "lead.convert")
    lead = lock_lead(actor, lead_id)
    require_own(actor, lead)
    if lead.customer_id is not None:
        return get_customer(actor, lead.customer_id)
    _refuse(lead, version)
    customer = _customer_for(actor, lead, customer_id, name.strip() or name_of(lead))
    _bring_people(actor, lead, customer)
    at = clock.now()
    values: dict[str, Any] = {
        "state": LeadState.CONVERTED,
        "customer_id": customer.pk,
        "converted_at": at,
    }
    update_many(LEAD, [Change(lead.pk, values)], by=actor)
    bind_to_runs(
        (LEAD.name, lead.pk),
        role="customer",
        bound=("customer", customer.pk),
        cause=Cause(at, actor.pk),
    )
    return get_customer(actor, customer.pk)


def _refuse(lead: Lead, version: int | None) -> None:
    if not may_become(lead.state, LeadState.CONVERTED):
        raise errors.CannotConvertError(state_label=LEAD.by_name["state"].shown(lead.state))
    if version is not None and version != lead.version:
        raise ChangedMeanwhileError(ids=[lead.pk])


def _customer_for(actor: User, lead: Lead, customer_id: int | None, name: str) -> Customer:
    if customer_id is not None:
        chosen = lock_customer(actor, customer_id)
        require_writing(actor, "customer", chosen)
        _note_last_talk(chosen, lead)
        return chosen
    require(actor, "customer.create")
    customer = Customer(
        owner_id=lead.owner_id,
        name=name,
        tier=lead.tier,
        city=lead.city,
        source=lead.source,
        remark=lead.remark,
        leftovers=lead.leftovers,
        last_follow_up_at=lead.last_follow_up_at,
    )
    return make_customer(customer, actor=actor)


def _note_last_talk(customer: Customer, lead: Lead) -> None:
    """The later of both: what was said to the lead was said to the customer."""
    at, known = lead.last_follow_up_at, customer.last_follow_up_at
    if at is not None and (known is None or at > known):
        update_many(CUSTOMER, [Change(customer.pk, {"last_follow_up_at": at})], by=None)


def _bring_people(actor: User, lead: Lead, customer: Customer) -> None:
    """The lead's people become contacts; whom the customer has already is not made twice."""
    there = contacts_of_customer(customer.pk)
    known = [(contact.name, contact.phone) for contact in there]
    people = not_yet_known(people_of(lead, contacts_of(lead.pk)), known)
    without_main = not any(contact.is_main for contact in there)
    contacts = [
        Contact(
            **person,
            customer=customer,
            owner_id=customer.owner_id,
            is_main=without_main and position == 0,
        )
        for position, person in enumerate(people)
    ]
    write_contacts(contacts, by=actor)
