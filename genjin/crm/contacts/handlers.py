"""Contacts follow their customer to a new owner."""

from genjin.common.facts import hear
from genjin.crm.contacts.object_type import CONTACT
from genjin.crm.contacts.selectors import contact_ids_of
from genjin.identity.users.selectors import find_active_user
from genjin.records.objects.events import OwnersChanged
from genjin.records.objects.services import change_owner


@hear(OwnersChanged, name="contacts.follow_customer")
def follow_customers(fact: OwnersChanged) -> None:
    if fact.object_type != "customer":
        return
    owner = find_active_user(fact.to_id)
    if owner is not None:
        by = find_active_user(fact.by_id) if fact.by_id else None
        change_owner(CONTACT, contact_ids_of(fact.ids), to=owner, by=by, origin=fact.origin)
