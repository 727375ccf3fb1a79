"""Commands on customers."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import IntegrityError, transaction

from genjin.common.errors import ChangedMeanwhileError
from genjin.common.transactions import command
from genjin.crm.assignment.owners import owner_of_new, receiver
from genjin.crm.contacts.errors import InvalidPhoneError
from genjin.crm.contacts.services import add_contacts
from genjin.crm.customers import errors, selectors
from genjin.crm.customers.models import Customer
from genjin.crm.customers.object_type import CUSTOMER
from genjin.crm.reach.selectors import require_writing
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.records.duplicates.companies import company_key
from genjin.records.duplicates.phones import normalise_phone
from genjin.records.objects.services import Change, change_owner, create_many, update_many


@command
def create_customer(
    *,
    actor: User,
    values: Mapping[str, Any],
    owner_id: int | None = None,
    contact: Mapping[str, Any] | None = None,
) -> Customer:
    """A new customer of the actor, or of somebody else for who may assign; with its first contact
    where one is given.

    Raises NameMissingError, DuplicateNameError, NoSuchOwnerError, and what contacts raise."""
    require(actor, "customer.create")
    owner = owner_of_new(actor, "customer", owner_id)
    customer = make_customer(Customer(owner=owner, **_with_phone(values)), actor=actor)
    if contact and any(contact.values()):
        add_contacts(customer, [contact], by=actor)
    return selectors.get_customer(actor, customer.pk) if owner == actor else customer


@command
def make_customer(customer: Customer, *, actor: User) -> Customer:
    """Write a customer for whoever has asked for the right. Raises DuplicateNameError."""
    refuse_taken_name(actor, customer.name)
    try:
        with transaction.atomic():
            (made,) = create_many(CUSTOMER, [customer], by=actor)
    except IntegrityError:
        refuse_taken_name(actor, customer.name)
        raise ChangedMeanwhileError from None
    return made


@command
def update_customer(
    *, actor: User, customer_id: int, values: Mapping[str, Any], version: int | None
) -> Customer:
    """Change fields. Raises ChangedMeanwhileError when `version` is not the present one."""
    require(actor, "customer.change")
    customer = selectors.get_customer(actor, customer_id)
    require_writing(actor, CUSTOMER.name, customer)
    values = _with_phone(values)
    name = str(values.get("name", ""))
    refuse_taken_name(actor, name, but=customer_id)
    try:
        with transaction.atomic():
            update_many(CUSTOMER, [Change(customer_id, values, version)], by=actor)
    except IntegrityError:
        refuse_taken_name(actor, name, but=customer_id)
        raise ChangedMeanwhileError from None
    return selectors.get_customer(actor, customer_id)


@command
def assign_customers(*, actor: User, customer_ids: Sequence[int], owner_id: int) -> int:
    """Give customers, and their contacts with them, to somebody.

    Who may not assign may still hand over what is their own. Returns how many changed hands."""
    owner = receiver(actor, "customer", owner_id)
    found = selectors.visible_customers(actor).filter(pk__in=customer_ids)
    ids = sorted(found.values_list("id", flat=True))
    return len(change_owner(CUSTOMER, ids, to=owner, by=actor))


@command
def hand_over_customers(
    ids: Sequence[int], *, from_id: int, to: User, by: User | None, package: int | None
) -> None:
    """Of these those of somebody who leaves, with their contacts."""
    theirs = selectors.customers_of(from_id).filter(pk__in=ids).order_by("id")
    pks = list(theirs.values_list("id", flat=True))
    change_owner(CUSTOMER, pks, to=to, by=by, package=package)


def refuse_taken_name(actor: User, name: str, *, but: int | None = None) -> None:
    """Raises DuplicateNameError where another customer bears the name."""
    other = selectors.find_by_name_key(company_key(name))
    if other is None or other.pk == but:
        return
    visible = selectors.reachable_customers(actor).filter(pk=other.pk).exists()
    refusal = errors.DuplicateNameError(
        owner_name=other.owner.name if other.owner else "-",
        customer_id=other.pk if visible else None,
    )
    refusal.fields["name"] = refusal.message
    raise refusal


def _with_phone(values: Mapping[str, Any]) -> dict[str, Any]:
    """The typed phone in its normal form; refused when it is none."""
    typed = str(values.get("phone") or "").strip()
    if not typed:
        return dict(values)
    phone = normalise_phone(typed)
    if phone is None:
        raise InvalidPhoneError(fields={"phone": InvalidPhoneError().message})
    return {**values, "phone": phone.number}
