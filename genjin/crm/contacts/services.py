"""Commands on contacts."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import IntegrityError, transaction

from genjin.common.errors import ChangedMeanwhileError
from genjin.common.transactions import command
from genjin.crm.contacts import errors, selectors
from genjin.crm.contacts.models import Contact
from genjin.crm.contacts.object_type import CONTACT
from genjin.crm.reach.selectors import require_writing
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.records.base import RecordModel
from genjin.records.collaborators.errors import ReadOnlyError
from genjin.records.duplicates.phones import normalise_phone
from genjin.records.objects.selectors import get_reachable
from genjin.records.objects.services import Change, create_many, update_many


@command
def create_contact(*, actor: User, customer_id: int, values: Mapping[str, Any]) -> Contact:
    """A further contact person. Raises NobodyError, InvalidPhoneError, DuplicatePhoneError."""
    require(actor, "contact.create")
    customer = get_reachable(actor, "customer", customer_id)
    require_writing(actor, "customer", customer)
    (contact,) = add_contacts(customer, [values], by=actor)
    return selectors.get_contact(actor, contact.pk)


@command
def add_contacts(
    customer: RecordModel,
    wanted: Sequence[Mapping[str, Any]],
    *,
    by: User | None,
    origin: str = "person",
) -> list[Contact]:
    """Contacts of a customer that the caller has come to by its door. The first becomes the main
    one where there is none yet; what belongs to the customer is stamped on them."""
    checked = [_with_phone(customer.pk, values) for values in wanted]
    for values in checked:
        _refuse_nobody(values)
    main = [values for values in checked if values.get("is_main")][:1]
    if main:
        _clear_main(customer.pk, by)
    elif checked and not selectors.main_contacts([customer.pk]):
        main = checked[:1]
    contacts = [
        Contact(**values | {"is_main": values in main}, customer_id=customer.pk)
        for values in checked
    ]
    for contact in contacts:
        contact.owner_id, contact.department_id = customer.owner_id, customer.department_id
    try:
        with transaction.atomic():
            return write_contacts(contacts, by=by, origin=origin)
    except IntegrityError:
        raise _duplicate(customer.pk, str(checked[0].get("phone", ""))) from None


@command
def write_contacts(
    contacts: Sequence[Contact], *, by: User | None, origin: str = "person"
) -> list[Contact]:
    """Contacts that are ready to be written; each stands in its customer's history too."""
    written = create_many(CONTACT, contacts, by=by, origin=origin)
    write_history(
        HistoryEntry(
            object_type="customer",
            object_id=contact.customer_id,
            action="contact_added",
            changes={"contact": [None, contact.name or contact.phone or contact.phone_raw]},
            actor_id=by.pk if by else None,
            origin=origin,
            at=contact.created_at,
        )
        for contact in written
    )
    return written


@command
def update_contact(
    *, actor: User, contact_id: int, values: Mapping[str, Any], version: int
) -> Contact:
    """Who becomes the main contact takes the place of the one before.

    Raises ChangedMeanwhileError when `version` is not the present one, and MainNeededError where
    the customer would be left without a main contact."""
    require(actor, "contact.change")
    contact = selectors.get_contact(actor, contact_id)
    if not selectors.may_change(actor, contact):
        raise ReadOnlyError
    values = _with_phone(contact.customer_id, values, contact)
    after = {"name": contact.name, "phone": contact.phone, "phone_raw": contact.phone_raw}
    _refuse_nobody({**after, **values})
    if contact.is_main and values.get("is_main") is False and version == contact.version:
        raise errors.MainNeededError
    try:
        with transaction.atomic():
            if version == contact.version and values.get("is_main") and not contact.is_main:
                _clear_main(contact.customer_id, actor)
            update_many(CONTACT, [Change(contact_id, values, version)], by=actor)
    except IntegrityError:
        raise _duplicate(contact.customer_id, str(values.get("phone", ""))) from None
    return selectors.get_contact(actor, contact_id)


def _clear_main(customer_id: int, by: User | None) -> None:
    found = selectors.main_contacts([customer_id])
    changes = [Change(contact.pk, {"is_main": False}) for contact in found.values()]
    update_many(CONTACT, changes, by=by)


def _refuse_nobody(values: Mapping[str, Any]) -> None:
    if not (values.get("name") or values.get("phone") or values.get("phone_raw")):
        raise errors.NobodyError(fields={"name": errors.NobodyError().message})


def _with_phone(
    customer_id: int, values: Mapping[str, Any], contact: Contact | None = None
) -> dict[str, Any]:
    """The typed phone in its normal form; refused when it is none, or another contact's."""
    if "phone" not in values:
        return dict(values)
    typed = str(values["phone"] or "").strip()
    if contact and typed == contact.phone:
        return {name: value for name, value in values.items() if name != "phone"}
    if not typed:
        return {**values, "phone": ""}
    phone = normalise_phone(typed)
    if phone is None:
        raise errors.InvalidPhoneError(fields={"phone": errors.InvalidPhoneError().message})
    other = selectors.find_by_phone(customer_id, phone.number)
    if other is not None and (contact is None or other.pk != contact.pk):
        raise _duplicate(customer_id, phone.number)
    return {**values, "phone": phone.number, "phone_raw": ""}


def _duplicate(customer_id: int, phone: str) -> Exception:
    other = selectors.find_by_phone(customer_id, phone) if phone else None
    if other is None:
        return ChangedMeanwhileError()
    refusal = errors.DuplicatePhoneError(contact_name=other.name or other.phone)
    refusal.fields["phone"] = refusal.message
    return refusal
