"""What rows of a list become as leads: made, joined, shared out, and let into their SOP."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from genjin.crm.assignment.errors import NoSellersError
from genjin.crm.assignment.selectors import circle_of, next_turns
from genjin.crm.assignment.services import take_turns
from genjin.crm.leads import selectors, services
from genjin.crm.leads.import_fields import LEAD_FIELDS
from genjin.crm.leads.import_starts import starts_per_day
from genjin.crm.leads.models import Lead, LeadContact
from genjin.crm.leads.object_type import LEAD
from genjin.identity.users.models import User
from genjin.identity.users.selectors import list_active_names
from genjin.records.imports.interpreting import Draft, person_key
from genjin.records.imports.planning import Outcome, Plan
from genjin.records.imports.targets import (
    Batch,
    Existing,
    ImportTarget,
    Options,
    Shared,
    Stored,
    targets,
)
from genjin.records.objects.services import create_many
from genjin.sop.runs.handlers import start_runs
from genjin.sop.runs.progress import Cause
from genjin.workplace.calendars.selectors import company_working_time

# What a further contact has of its own; everything else of its row stays readable with it.
_OF_CONTACTS = {
    "contact_name": "name",
    "contact_title": "title",
    "wechat": "wechat",
    "email": "email",
}
_NOT_A_COLUMN = {"owner"}
_LONGEST_RAW_PHONE = 200


class LeadImport(ImportTarget):
    name = LEAD.name
    permission = "lead.import"
    fields = LEAD_FIELDS

    def check(self, actor: User, options: Options) -> None:
        if not circle_of(actor, options.team_id).members:
            raise NoSellersError

    def people(self) -> Mapping[str, int]:
        """A name that two people bear is nobody's; a log-in always is somebody's."""
        rows = list_active_names()
        bearers = Counter(name.casefold() for _, name, _ in rows)
        names = {
            name.casefold(): person for person, name, _ in rows if bearers[name.casefold()] == 1
        }
        return names | {login.casefold(): person for person, _, login in rows}

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

    def foresee(self, batch: Batch) -> Shared:
        circle = circle_of(batch.actor, batch.options.team_id)
        new = _New.of(batch.plans)
        turns = next_turns(circle, new.without_owner, later=batch.turns)
        return new.shared(turns)

    def store(self, batch: Batch) -> Stored:
        new = _New.of(batch.plans)
        circle = circle_of(batch.actor, batch.options.team_id)
        if new.without_owner and not circle.members:
            raise NoSellersError
        shared = new.shared(take_turns(circle, new.without_owner))
        leads = create_many(
            LEAD,
            [_lead(plan.draft, shared.owners[plan.draft.number], batch) for plan in new.plans],
            by=batch.actor,
            origin="import",
        )
        records = {plan.draft.number: lead.pk for plan, lead in zip(new.plans, leads, strict=True)}
        _join(batch, records)
        _start(batch, leads)
        return Stored(records, shared)


@dataclass(frozen=True, slots=True)
class _New:
    """The rows of a batch that become leads."""

    plans: Sequence[Plan]
    without_owner: int

    @classmethod
    def of(cls, plans: Sequence[Plan]) -> "_New":
        made = [plan for plan in plans if plan.outcome is Outcome.CREATED]
        return cls(made, sum("owner" not in plan.draft.values for plan in made))

    def shared(self, turns: Sequence[int]) -> Shared:
        """Whom the list names gets the lead; the others go to whose turn it is."""
        following = iter(turns)
        owners = {}
        for plan in self.plans:
            named = plan.draft.values.get("owner")
            owners[plan.draft.number] = named if isinstance(named, int) else next(following)
        return Shared(owners, len(turns))


def _lead(draft: Draft, owner_id: int, batch: Batch) -> Lead:
    values = {name: value for name, value in draft.values.items() if name not in _NOT_A_COLUMN}
    return Lead(
        **values,
        owner_id=owner_id,
        phone=draft.phone,
        phone_raw=draft.phone_raw[:_LONGEST_RAW_PHONE],
        leftovers=_leftovers(draft),
        import_job_id=batch.job_id,
    )


def _join(batch: Batch, records: Mapping[int, int]) -> None:
    joined = [plan for plan in batch.plans if plan.outcome is Outcome.JOINED]
    if joined:
        contacts = [_contact(plan, records) for plan in joined]
        services.add_contacts(contacts, by=batch.actor, origin="import")


def _contact(plan: Plan, records: Mapping[int, int]) -> LeadContact:
    draft, match = plan.draft, plan.match
    assert match is not None
    lead_id = match.record_id if match.record_id is not None else records[match.row or 0]
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
        lead_id=lead_id,
        phone=draft.phone,
        phone_raw=draft.phone_raw[:_LONGEST_RAW_PHONE],
        leftovers=[*others, *_leftovers(draft)],
    )


def _shown(draft: Draft, name: str) -> str:
    field = next(field for field in LEAD_FIELDS if field.name == name)
    return field.choice_label(str(draft.values[name]))


def _leftovers(draft: Draft) -> list[list[str]]:
    kept = [[leftover.label, leftover.text] for leftover in draft.leftovers]
    if len(draft.phone_raw) > _LONGEST_RAW_PHONE:
        kept.append([draft.labels.get("phone", ""), draft.phone_raw])
    return kept


def _start(batch: Batch, leads: Sequence[Lead]) -> None:
    """The clock of a lead starts when it is given to somebody; of some on a later day."""
    options = batch.options
    if options.sop == "none" or not leads:
        return
    starts = None
    if options.sop == "per_day":
        starts = starts_per_day(
            ((lead.pk, lead.owner_id or 0) for lead in leads),
            given=batch.given,
            per_day=options.per_day,
            at=batch.at,
            hours=company_working_time(),
        )
    cause = Cause(batch.at, batch.actor.pk, "import")
    start_runs(LEAD.name, [lead.pk for lead in leads], cause=cause, starts=starts)


targets.add(LeadImport.name, LeadImport())
