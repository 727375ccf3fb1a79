"""Reading contacts."""

from collections.abc import Collection

from django.db.models import QuerySet

from genjin.common.errors import NotFoundError
from genjin.common.prepared import Prepared
from genjin.crm.contacts.models import Contact
from genjin.crm.reach.selectors import found_in, may_open, may_write
from genjin.identity.access.prepared import ForActor
from genjin.identity.access.selectors import within_reach
from genjin.identity.users.models import User
from genjin.records.collaborators.selectors import shared_with


def visible_contacts(actor: User) -> QuerySet[Contact]:
    """The door to contacts in lists and counts: those within the actor's reach."""
    return Contact.objects.filter(within_reach(actor))


def shared_contacts(actor: User) -> QuerySet[Contact]:
    """Contacts of customers on which the actor collaborates."""
    return Contact.objects.filter(customer_id__in=shared_with(actor, "customer"))


def reachable_contacts(actor: User) -> QuerySet[Contact]:
    """The door to a contact by id: also those of customers that the actor may open."""
    return Contact.objects.filter(may_open(actor, "customer", column="customer_id"))


def get_contact(actor: User, contact_id: int) -> Contact:
    """Raises NotFoundError for missing and invisible alike."""
    found = _BY_ID.find(actor, pk=contact_id)
    if found is None:
        raise NotFoundError
    return found


_BY_ID = ForActor(
    lambda actor, pk: (
        reachable_contacts(actor).select_related("owner", "department", "customer").filter(pk=pk)
    ),
    pk=int,
)


def may_change(actor: User, contact: Contact) -> bool:
    """Of a contact that the actor has come to by its door."""
    condition = may_write(actor, "customer", column="customer_id")
    return Contact.objects.filter(condition, pk=contact.pk).exists()


def contacts_of(customer_id: int) -> list[Contact]:
    """The main one first; whoever asks has passed the customer's door."""
    return _CONTACTS.instances(customer=customer_id)


_CONTACTS = Prepared(
    lambda customer: (
        Contact.objects.filter(customer_id=customer)
        .select_related("owner", "customer")
        .order_by("-is_main", "id")
    ),
    customer=int,
)


def main_contacts(customer_ids: Collection[int]) -> dict[int, Contact]:
    """By customer."""
    rows = Contact.objects.filter(customer_id__in=customer_ids, is_main=True)
    return {contact.customer_id: contact for contact in rows}


def contact_ids_of(customer_ids: Collection[int]) -> list[int]:
    rows = Contact.objects.filter(customer_id__in=customer_ids).order_by("id")
    return list(rows.values_list("id", flat=True))


def find_by_phone(customer_id: int, phone: str) -> Contact | None:
    return Contact.objects.filter(customer_id=customer_id, phone=phone).first()


def search_contacts(actor: User, text: str, limit: int) -> list[Contact]:
    """By name, phone, customer, pinyin or initials, newest changed first."""
    return found_in(
        *(actor, text, limit),
        reach=visible_contacts(actor).select_related("customer", "owner"),
        shared=shared_contacts(actor).select_related("customer", "owner"),
    )


def customers_by_phones(phones: Collection[str]) -> dict[str, int]:
    """Phone -> customer that has a contact with it; of several the one that had it first."""
    rows = Contact.objects.filter(phone__among=phones).exclude(phone="").order_by("-id")
    return dict(rows.values_list("phone", "customer_id"))


def without_phone(customer_ids: Collection[int]) -> list[tuple[int, str, str]]:
    """(customer, name, what was typed as phone) of contacts of whom no valid phone is known."""
    rows = Contact.objects.filter(customer_id__among=customer_ids, phone="")
    return list(rows.values_list("customer_id", "name", "phone_raw"))
