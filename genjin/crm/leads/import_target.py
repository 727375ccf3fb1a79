"""What rows of a list become as leads."""

from collections.abc import Collection, Mapping, Sequence

from genjin.common.inserts import new_row
from genjin.crm.importing.sharing import LONGEST_RAW_PHONE, SharedImport, leftovers_of, record_of
from genjin.crm.leads import selectors, services
from genjin.crm.leads.import_fields import LEAD_FIELDS
from genjin.crm.leads.models import Lead, LeadContact
from genjin.crm.leads.object_type import LEAD
from genjin.identity.users.models import User
from genjin.records.imports.interpreting import Draft, person_key
from genjin.records.imports.planning import Plan
from genjin.records.imports.targets import Batch, Existing, targets
from genjin.records.objects.services import create_many

# What a further contact has of its own; everything else of its row stays readable with it.
_OF_CONTACTS = {
    "contact_name": "name",
    "contact_title": "title",
    "wechat": "wechat",
    "email": "email",
}
_NOT_A_COLUMN = {"owner"}


class LeadImport(SharedImport):
    name = LEAD.name
    permission = "lead.import"
    fields = LEAD_FIELDS

    def hold(self, phones: Collection[str]) -> None:
        services.hold_phones(phones)

    def existing(self, phones: Collection[str], company_keys: Collection[str]) -> Existing:
        return Existing(
            phones=selectors.leads_by_phones(phones),
            companies=selectors.leads_by_company_keys(company_keys),
        )

    def changeable(self, actor: User, record_ids: Collection[int]) -> set[int]:
        rows = selectors.visible_leads(actor).filter(pk__in=record_ids)
        return set(rows.values_list("id", flat=True))

    def visible(self, actor: User, record_ids: Collection[int]) -> set[int]:
        rows = selectors.reachable_leads(actor).filter(pk__in=record_ids)
        return set(rows.values_list("id", flat=True))

    def people_of(self, record_ids: Collection[int]) -> Mapping[int, set[str]]:
        people: dict[int, set[str]] = {}
        for lead, name, raw in selectors.people_without_phone(record_ids):
            people.setdefault(lead, set()).add(person_key(name, raw))
        return people

    def make(
        self, plans: Sequence[Plan], owners: Mapping[int, int], batch: Batch
    ) -> Sequence[Lead]:
        leads = [_lead(plan.draft, owners[plan.draft.number], batch) for plan in plans]
        return create_many(LEAD, leads, by=batch.actor, origin="import")

    def join(self, plans: Sequence[Plan], records: Mapping[int, int], batch: Batch) -> None:
        if plans:
            contacts = [_contact(plan, records) for plan in plans]
            services.add_contacts(contacts, by=batch.actor, origin="import")


def _lead(draft: Draft, owner_id: int, batch: Batch) -> Lead:
    values = {name: value for name, value in draft.values.items() if name not in _NOT_A_COLUMN}
    return new_row(
        Lead,
        **values,
        owner_id=owner_id,
        phone=draft.phone,
        phone_raw=draft.phone_raw[:LONGEST_RAW_PHONE],
        leftovers=leftovers_of(draft),
        import_job_id=batch.job_id,
    )


def _contact(plan: Plan, records: Mapping[int, int]) -> LeadContact:
    draft = plan.draft
    values = {
        column: draft.values[name] for name, column in _OF_CONTACTS.items() if name in draft.values
    }
    others = [
        [label, _shown(draft, name)]
        for name, label in draft.labels.items()
        if name not in _OF_CONTACTS and name not in ("company", "owner")
    ]
    return LeadContact(
        **values,
        lead_id=record_of(plan, records),
        phone=draft.phone,
        phone_raw=draft.phone_raw[:LONGEST_RAW_PHONE],
        leftovers=[*others, *leftovers_of(draft)],
    )


def _shown(draft: Draft, name: str) -> str:
    field = next(field for field in LEAD_FIELDS if field.name == name)
    return field.choice_label(str(draft.values[name]))


targets.add(LeadImport.name, LeadImport())
