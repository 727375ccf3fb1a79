"""Reading leads."""

from collections.abc import Collection, Mapping
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from genjin.activities.tasks.selectors import open_tasks_on
from genjin.common.broken import is_broken
from genjin.common.errors import NotFoundError
from genjin.common.prepared import Prepared
from genjin.crm.cards import Card
from genjin.crm.leads.choices import ACTIVE, STATES
from genjin.crm.leads.models import Lead, LeadContact
from genjin.crm.reach.selectors import found_in, may_open
from genjin.identity.access.prepared import ForActor
from genjin.identity.access.selectors import within_reach
from genjin.identity.organisation.holdings import Thing
from genjin.identity.users.models import User
from genjin.records.collaborators.selectors import shared_with
from genjin.sop.runs.selectors.doors import (
    has_step_to_confirm,
    pending_steps_in_runs_of,
    planned_runs_of,
)

_OF_CARD = (
    "version",
    "company",
    "contact_name",
    "contact_title",
    "phone",
    "phone_raw",
    "tier",
    "state",
    "source",
    "created_at",
)


def visible_leads(actor: User) -> QuerySet[Lead]:
    """The door to leads in lists and counts: those within the actor's reach."""
    return Lead.objects.filter(within_reach(actor))


def reachable_leads(actor: User) -> QuerySet[Lead]:
    """The door to a lead by id: also those on which the actor has a step, or collaborates."""
    return Lead.objects.filter(may_open(actor, "lead"))


def shown_leads(actor: User) -> QuerySet[Lead]:
    """The door to what hangs on a lead: also those of which the actor confirms a step for somebody
    who is away."""
    lent = has_step_to_confirm(actor, "lead")
    rows = reachable_leads(actor)
    return rows if lent is None else Lead.objects.filter(may_open(actor, "lead") | lent)


def shared_leads(actor: User) -> QuerySet[Lead]:
    """Those on which the actor collaborates."""
    return Lead.objects.filter(pk__in=shared_with(actor, "lead"))


def get_lead(actor: User, lead_id: int) -> Lead:
    """Raises NotFoundError for missing and invisible alike."""
    found = _BY_ID.find(actor, pk=lead_id) or _shown(actor, lead_id)
    if found is None:
        raise NotFoundError
    return found


def _shown(actor: User, lead_id: int) -> Lead | None:
    lent = has_step_to_confirm(actor, "lead")
    if lent is None:
        return None
    return (
        Lead.objects.select_related("owner", "department", "customer")
        .filter(lent, pk=lead_id)
        .first()
    )


_BY_ID = ForActor(
    lambda actor, pk: (
        reachable_leads(actor).select_related("owner", "department", "customer").filter(pk=pk)
    ),
    pk=int,
)


def without_next_step(leads: QuerySet[Lead]) -> QuerySet[Lead]:
    """Active leads with neither an open step nor a task nor a planned start: 0 wanted."""
    return leads.filter(
        ~Exists(planned_runs_of("lead", "pk")),
        ~Exists(pending_steps_in_runs_of("lead", "pk")),
        ~Exists(open_tasks_on("lead", "pk")),
        state__in=ACTIVE,
    )


def won_on(outer: str, **condition: OuterRef) -> QuerySet[Lead]:
    """The day on which an outer row's lead was won, if it was: for use as a subquery."""
    rows = Lead.objects.filter(pk=OuterRef(outer), decision="won", **condition)
    return rows.values("won_on")[:1]  # type: ignore[return-value]


def decisions_of(lead_ids: Collection[int]) -> dict[int, date | None]:
    """On which day those were won that were, whoever asks: for what is kept of them."""
    rows = Lead.objects.filter(pk__among=lead_ids, decision="won")
    return dict(rows.values_list("id", "won_on"))


def idle_among(lead_ids: Collection[int]) -> list[tuple[int, int | None, int | None]]:
    """Lead, owner and department of those without a next step, whoever asks."""
    rows = without_next_step(Lead.objects.filter(pk__among=lead_ids))
    return list(rows.values_list("id", "owner_id", "department_id"))


def lost_reason(outer: str) -> QuerySet[Lead]:
    """Why an outer row's lead was lost, if it was: for use as a subquery."""
    return Lead.objects.filter(pk=OuterRef(outer), decision="lost").values("lost_reason")[:1]  # type: ignore[return-value]


def ids_won_in(first: date, last: date) -> QuerySet[Lead]:
    """Of leads won on these days, whoever asks: for use inside a query of what one may see."""
    rows = Lead.objects.filter(decision="won", won_on__gte=first, won_on__lte=last)
    return rows.values("pk")  # type: ignore[return-value]


def contacts_of(lead_id: int) -> list[LeadContact]:
    return _CONTACTS.instances(lead=lead_id)


def counted_leads(leads: QuerySet[Lead]) -> QuerySet[Lead]:
    """What a list's total is the number of."""
    return Lead.objects.all() if is_broken("hidden_counted") else leads


_CONTACTS = Prepared(lambda lead: LeadContact.objects.filter(lead_id=lead).order_by("id"), lead=int)


def find_by_phone(phone: str) -> Lead | None:
    """Whoever's it is: for the check of duplicates, which says the owner and no more."""
    own = Lead.objects.filter(phone=phone).select_related("owner").first()
    if own is not None:
        return own
    contact = LeadContact.objects.filter(phone=phone).select_related("lead__owner").first()
    return contact.lead if contact else None


def leads_by_phones(phones: Collection[str]) -> dict[str, int]:
    """Phone -> lead id, over leads and their further contacts."""
    found = Lead.objects.filter(phone__among=phones).exclude(phone="")
    further = LeadContact.objects.filter(phone__among=phones).exclude(phone="")
    return dict(further.values_list("phone", "lead_id")) | dict(found.values_list("phone", "id"))


def leads_by_company_keys(keys: Collection[str]) -> dict[str, int]:
    """Company key -> the oldest lead of that company."""
    rows = Lead.objects.filter(company_key__among=keys).order_by("-id")
    return dict(rows.values_list("company_key", "id"))


def people_without_phone(lead_ids: Collection[int]) -> list[tuple[int, str, str]]:
    """(lead, name, what was typed as phone) of its contacts of whom no valid phone is known."""
    own = Lead.objects.filter(pk__among=lead_ids, phone="")
    further = LeadContact.objects.filter(lead_id__among=lead_ids, phone="")
    return [
        *own.values_list("id", "contact_name", "phone_raw"),
        *further.values_list("lead_id", "name", "phone_raw"),
    ]


def cards_of(lead_ids: Collection[int]) -> Mapping[int, Card]:
    """Whoever shows them has come by a door: a step or a task of one's own, or the record's."""
    return {lead.pk: card_of(lead) for lead in Lead.objects.filter(pk__in=lead_ids).only(*_OF_CARD)}


def card_of(lead: Lead) -> Card:
    return Card(
        type="lead",
        id=lead.pk,
        version=lead.version,
        name=lead.company or lead.contact_name or lead.phone or lead.phone_raw,
        tier=lead.tier,
        state=lead.state,
        source=lead.source,
        created_at=lead.created_at,
        contact_name=lead.contact_name,
        contact_title=lead.contact_title,
        phone=lead.phone,
    )


def leads_of(customer_id: int) -> list[Lead]:
    """Those that became this customer, newest first; whoever asks has passed its door."""
    return _LEADS_OF.instances(customer=customer_id)


_LEADS_OF = Prepared(
    lambda customer: Lead.objects.filter(customer_id=customer).order_by("-id"), customer=int
)


def lock_lead(actor: User, lead_id: int) -> Lead:
    """Held until the end of the transaction; raises NotFoundError."""
    found = _HELD_BY_ID.find(actor, pk=lead_id)
    if found is None:
        raise NotFoundError
    return found


_HELD_BY_ID = ForActor(
    lambda actor, pk: (
        reachable_leads(actor)
        .filter(pk=pk)
        .select_related("owner", "department")
        .select_for_update(no_key=True, of=("self",))
    ),
    pk=int,
)


def search_leads(actor: User, text: str, limit: int) -> list[Lead]:
    """By company, contact, phone, pinyin or initials, newest changed first."""
    return found_in(
        *(actor, text, limit),
        reach=visible_leads(actor).select_related("owner"),
        shared=shared_leads(actor).select_related("owner"),
    )


def active_leads_of(owner_id: int) -> QuerySet[Lead]:
    """What somebody has to see to, whoever asks: for those who leave. A lead that is a customer by
    now belongs to it while its SOP goes on, or something is to do on it: who has that to do opens
    the lead."""
    goes_on = Exists(pending_steps_in_runs_of("lead", "pk")) | Exists(open_tasks_on("lead", "pk"))
    return Lead.objects.filter(Q(state__in=ACTIVE) | goes_on, owner_id=owner_id)


def things_of_leads(ids: Collection[int]) -> list[Thing]:
    """Whoever asks: what stands of them in a package of somebody who leaves."""
    words = {state: {"zh": zh, "en": en} for state, zh, en in STATES}
    rows = Lead.objects.filter(pk__in=ids).values_list("id", "state")
    return [Thing(pk, ("lead", pk), state=words[state]) for pk, state in rows]
