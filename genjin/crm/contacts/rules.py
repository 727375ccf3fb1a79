"""What must hold of a contact whenever it is written."""

from collections.abc import Sequence

from genjin.crm.contacts.models import Contact
from genjin.records.search.text import search_text

_SEARCHED = {"name", "phone", "phone_raw", "title"}


def prepare(contacts: Sequence[Contact], changed: set[str]) -> None:
    if changed & _SEARCHED:
        for contact in contacts:
            phone = contact.phone or contact.phone_raw
            contact.search_text = search_text(contact.name, phone, contact.title)
