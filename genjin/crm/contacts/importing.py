"""Contacts made of rows of a list."""

from collections.abc import Collection, Mapping, Sequence

from genjin.crm.contacts import selectors
from genjin.crm.contacts.models import Contact
from genjin.crm.contacts.services import write_contacts
from genjin.crm.importing.sharing import LONGEST_RAW_PHONE
from genjin.identity.users.models import User
from genjin.records.imports.interpreting import Draft, person_key

COLUMNS = {
    "contact_name": "name",
    "contact_title": "title",
    "wechat": "wechat",
    "email": "email",
    "role_in_decision": "role_in_decision",
}


def contact_of(
    draft: Draft, customer_id: int, *, job_id: int, columns: Mapping[str, str] = COLUMNS
) -> Contact:
    """Not yet written, and without the stamp of its customer."""
    values = {
        column: draft.values[name] for name, column in columns.items() if name in draft.values
    }
    return Contact(
        **values,
        customer_id=customer_id,
        phone=draft.phone,
        phone_raw=draft.phone_raw[:LONGEST_RAW_PHONE],
        import_job_id=job_id,
    )


def is_somebody(draft: Draft) -> bool:
    return bool(draft.values.get("contact_name") or draft.phone or draft.phone_raw)


def store_contacts(
    contacts: Sequence[Contact], owners: Mapping[int, int | None], *, by: User
) -> None:
    """`owners`: customer → owner. The first contact of a customer without a main one becomes it."""
    have_main = set(selectors.main_contacts({contact.customer_id for contact in contacts}))
    for contact in contacts:
        contact.owner_id = owners[contact.customer_id]
        contact.is_main = contact.customer_id not in have_main
        have_main.add(contact.customer_id)
    write_contacts(contacts, by=by, origin="import")


def people_without_phone(customer_ids: Collection[int]) -> dict[int, set[str]]:
    """Person keys by customer, of the contacts of whom no valid phone is known."""
    people: dict[int, set[str]] = {}
    for customer, name, raw in selectors.without_phone(customer_ids):
        people.setdefault(customer, set()).add(person_key(name, raw))
    return people
