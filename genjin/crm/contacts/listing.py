"""The list of contacts."""

from typing import Any

from django.db.models import QuerySet

from genjin.crm.contacts.models import Contact
from genjin.crm.contacts.schemas import ContactFilter
from genjin.crm.contacts.selectors import reachable_contacts, shared_contacts, visible_contacts
from genjin.crm.views import narrowed
from genjin.identity.users.models import User
from genjin.records.listing import RecordList, found_by
from genjin.records.objects.filtering import chosen

COLUMNS = [
    "id",
    "version",
    "name",
    "title",
    "phone",
    "wechat",
    "email",
    "role_in_decision",
    "is_main",
    "created_at",
    "changed_at",
    "phone_raw",
    "customer_id",
    "customer__name",
    "owner_id",
    "owner__name",
]


def list_contacts(actor: User, wanted: ContactFilter) -> dict[str, Any]:
    """One page in wire form: a fixed number of statements, whatever the number of rows."""
    page = _LIST.page(actor, wanted)
    return page.around([_row(row) for row in page.rows])


def filtered(actor: User, wanted: ContactFilter) -> QuerySet[Contact]:
    """Those of one customer come by the customer's door; a list of all by one arm of reach."""
    if wanted.customer_id is not None:
        contacts = reachable_contacts(actor).filter(customer_id=wanted.customer_id)
    elif wanted.view == "shared":
        contacts = shared_contacts(actor)
    else:
        contacts = visible_contacts(actor).filter(narrowed(actor, wanted.view))
    contacts = contacts.filter(chosen(actor, "contact", wanted.filter))
    return found_by(contacts, wanted.q)


_LIST = RecordList[ContactFilter](COLUMNS, filtered=filtered, texts=("name",))


def _row(row: Any) -> dict[str, Any]:
    named = dict(zip(COLUMNS, row, strict=False))
    owner_id, owner = named.pop("owner_id"), named.pop("owner__name")
    customer = {"id": named.pop("customer_id"), "name": named.pop("customer__name")}
    raw = named.pop("phone_raw")
    return named | {
        "phone": named["phone"] or raw,
        "customer": customer,
        "owner": {"id": owner_id, "name": owner} if owner_id else None,
    }
