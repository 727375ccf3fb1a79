"""A contact's page: who it is, what was changed, and every talk with them."""

from typing import Any

from genjin.activities.follow_ups.selectors import follow_ups_with
from genjin.common import clock
from genjin.common.subjects import about
from genjin.crm.contacts.schemas import ContactOut
from genjin.crm.contacts.selectors import get_contact, may_change
from genjin.desk.timeline.selectors import count_kinds, first_page, load_events
from genjin.identity.access.selectors import may
from genjin.identity.users.models import User


def contact_page(actor: User, contact_id: int) -> dict[str, Any]:
    """Raises NotFoundError for what the actor may not reach."""
    contact = get_contact(actor, contact_id)
    subjects = [("contact", contact.pk)]
    said = follow_ups_with(about([("customer", contact.customer_id)]), contact.pk)
    return {
        "now": clock.now(),
        "contact": ContactOut.from_orm(contact).model_dump(mode="json"),
        "customer": {"id": contact.customer_id, "name": contact.customer.name},
        "timeline": first_page(load_events(subjects, said=said)),
        "counts": count_kinds(subjects, said=said),
        "may": {"edit": may(actor, "contact.change") and may_change(actor, contact)},
    }
