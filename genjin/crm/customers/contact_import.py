"""What rows of a list become as contacts: people of customers that are there already."""

from collections.abc import Collection, Mapping

from genjin.crm.contacts.import_fields import CONTACT_FIELDS
from genjin.crm.contacts.importing import (
    COLUMNS,
    contact_of,
    people_without_phone,
    store_contacts,
)
from genjin.crm.contacts.selectors import customers_by_phones
from genjin.crm.customers import selectors
from genjin.crm.importing.sharing import leftovers_of, record_of
from genjin.identity.users.models import User
from genjin.records.imports.planning import Outcome
from genjin.records.imports.targets import (
    Batch,
    Existing,
    ImportTarget,
    Options,
    Shared,
    Stored,
    targets,
)


class ContactImport(ImportTarget):
    name = "contact"
    record_type = "customer"
    permission = "contact.import"
    fields = CONTACT_FIELDS
    joins_only = True

    def check(self, actor: User, options: Options) -> None:
        """Contacts belong to whom their customer belongs: there is nothing to share out."""

    def people(self) -> Mapping[str, int]:
        return {}

    def hold(self, phones: Collection[str]) -> None:
        """The database keeps the phones of one customer apart."""

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

    def foresee(self, batch: Batch) -> Shared:
        return Shared({}, 0)

    def store(self, batch: Batch) -> Stored:
        columns = {**COLUMNS, "remark": "remark"}
        contacts = []
        for plan in batch.plans:
            if plan.outcome is Outcome.JOINED:
                customer_id = record_of(plan, {})
                contact = contact_of(plan.draft, customer_id, job_id=batch.job_id, columns=columns)
                contact.leftovers = leftovers_of(plan.draft)
                contacts.append(contact)
        owners = selectors.owners_of({contact.customer_id for contact in contacts})
        store_contacts(contacts, owners, by=batch.actor)
        return Stored({}, Shared({}, 0))


targets.add(ContactImport.name, ContactImport())
