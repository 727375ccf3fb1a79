"""What rows of a list become as customers: each with the contact person of its row; further rows
of one company are further contact persons."""

from collections.abc import Collection, Mapping, Sequence

from genjin.crm.contacts.importing import (
    COLUMNS,
    contact_of,
    is_somebody,
    people_without_phone,
    store_contacts,
)
from genjin.crm.contacts.selectors import customers_by_phones
from genjin.crm.customers import selectors
from genjin.crm.customers.import_fields import CUSTOMER_FIELDS
from genjin.crm.customers.models import Customer
from genjin.crm.customers.object_type import CUSTOMER
from genjin.crm.importing.sharing import SharedImport, leftovers_of, record_of
from genjin.identity.users.models import User
from genjin.records.imports.interpreting import Draft
from genjin.records.imports.planning import Plan
from genjin.records.imports.targets import Batch, Existing, targets
from genjin.records.objects.services import create_many

_OF_THE_CUSTOMER = (
    *("tier", "industry", "city", "source", "website", "address", "credit_code", "remark"),
)


class CustomerImport(SharedImport):
    name = CUSTOMER.name
    permission = "customer.import"
    fields = CUSTOMER_FIELDS

    def hold(self, phones: Collection[str]) -> None:
        """Two customers may share a phone; names are kept apart by the database."""

    def existing(self, phones: Collection[str], company_keys: Collection[str]) -> Existing:
        return Existing(
            phones=customers_by_phones(phones),
            companies=selectors.customers_by_name_keys(company_keys),
        )

    def changeable(self, actor: User, record_ids: Collection[int]) -> set[int]:
        return selectors.visible_ids(actor, record_ids)

    def visible(self, actor: User, record_ids: Collection[int]) -> set[int]:
        return selectors.reachable_ids(actor, record_ids)

    def people_of(self, record_ids: Collection[int]) -> Mapping[int, set[str]]:
        return people_without_phone(record_ids)

    def make(
        self, plans: Sequence[Plan], owners: Mapping[int, int], batch: Batch
    ) -> Sequence[Customer]:
        customers = [_customer(plan.draft, owners[plan.draft.number], batch) for plan in plans]
        made = create_many(CUSTOMER, customers, by=batch.actor, origin="import")
        store_contacts(
            [
                contact_of(plan.draft, customer.pk, job_id=batch.job_id)
                for plan, customer in zip(plans, made, strict=True)
                if is_somebody(plan.draft)
            ],
            {customer.pk: customer.owner_id for customer in made},
            by=batch.actor,
        )
        return made

    def join(self, plans: Sequence[Plan], records: Mapping[int, int], batch: Batch) -> None:
        contacts = []
        for plan in plans:
            contact = contact_of(plan.draft, record_of(plan, records), job_id=batch.job_id)
            contact.leftovers = [*_others(plan.draft), *leftovers_of(plan.draft)]
            contacts.append(contact)
        owners = selectors.owners_of({contact.customer_id for contact in contacts})
        store_contacts(contacts, owners, by=batch.actor)


def _customer(draft: Draft, owner_id: int, batch: Batch) -> Customer:
    values = {name: draft.values[name] for name in _OF_THE_CUSTOMER if name in draft.values}
    known = draft.values
    name = known.get("company") or known.get("contact_name") or draft.phone or draft.phone_raw
    return Customer(
        **values,
        name=str(name)[:200],
        owner_id=owner_id,
        leftovers=leftovers_of(draft),
        import_job_id=batch.job_id,
    )


def _others(draft: Draft) -> list[list[str]]:
    """What a further row says of the customer stays readable with its contact."""
    shown = {field.name: field.choice_label for field in CUSTOMER_FIELDS}
    return [
        [label, shown[name](str(draft.values[name]))]
        for name, label in draft.labels.items()
        if name not in COLUMNS and name not in ("company", "owner")
    ]


targets.add(CustomerImport.name, CustomerImport())
