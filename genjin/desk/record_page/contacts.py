"""A contact's page: who it is, what was changed, and every talk with them."""

from typing import Any

from django.db.models import QuerySet

from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.follow_ups.selectors import follow_ups_with
from genjin.common import clock
from genjin.crm.contacts.models import Contact
from genjin.crm.contacts.schemas import ContactOut
from genjin.crm.contacts.selectors import get_contact, may_change
from genjin.crm.leads.selectors import leads_of
from genjin.desk.timeline.selectors import count_kinds, first_page, load_events, timeline_of
from genjin.identity.access.selectors import may
from genjin.identity.users.models import User


def contact_page(actor: User, contact_id: int) -> dict[str, Any]:
    """Raises NotFoundError for what the actor may not reach."""
    contact = get_contact(actor, contact_id)
    subjects, said = [("contact", contact.pk)], _said_to(contact)
    return {
        "now": clock.now(),
        "contact": ContactOut.from_orm(contact).model_dump(mode="json"),
        "customer": {"id": contact.customer_id, "name": contact.customer.name},
        "timeline": first_page(load_events(subjects, said=said)),
        "counts": count_kinds(subjects, said=said),
        "may": {"edit": may(actor, "contact.change") and may_change(actor, contact)},
    }


def contact_timeline(
    actor: User, contact_id: int, *, kind: str = "", cursor: str = ""
) -> dict[str, Any]:
    """Any further part. Raises NotFoundError for what the actor may not reach."""
    contact = get_contact(actor, contact_id)
    subjects, said = [("contact", contact.pk)], _said_to(contact)
    return timeline_of(subjects, kind=kind, cursor=cursor, said=said)


def _said_to(contact: Contact) -> QuerySet[FollowUp]:
    """Also while the customer was a lead."""
    leads = [("lead", lead.pk) for lead in leads_of(contact.customer_id)]
    customer = ("customer", contact.customer_id)
    return follow_ups_with(customer, contact.pk, before=leads, name=contact.name)
