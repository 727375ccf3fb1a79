"""Commands on leads."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from django.db import IntegrityError, transaction

from genjin.activities.tasks.services import cancel_tasks_of
from genjin.common import clock, locks
from genjin.common.errors import ChangedMeanwhileError
from genjin.common.inserts import insert_rows
from genjin.common.transactions import command
from genjin.crm.assignment.owners import owner_of_new, receiver
from genjin.crm.leads import errors, selectors
from genjin.crm.leads.choices import LeadState
from genjin.crm.leads.models import Lead, LeadContact
from genjin.crm.leads.object_type import LEAD
from genjin.crm.leads.rules import may_become
from genjin.crm.reach.selectors import require_own, require_writing
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.records.duplicates.phones import normalise_phone
from genjin.records.objects.services import (
    Change,
    ask_many,
    change_owner,
    create_many,
    update_many,
)
from genjin.sop.definitions.errors import NoSopForObjectError
from genjin.sop.definitions.selectors import list_entered_versions
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.services.entering import enter


@command
def create_lead(*, actor: User, values: Mapping[str, Any], owner_id: int | None = None) -> Lead:
    """A new lead of the actor, or of somebody else for who may assign. Enters its SOP at once.

    Raises NothingToCallError, InvalidPhoneError, DuplicatePhoneError, NoSuchOwnerError."""
    require(actor, "lead.create")
    owner = owner_of_new(actor, "lead", owner_id)
    values = _with_phone(actor, values, None)
    if not (values.get("company") or values.get("phone")):
        raise errors.NothingToCallError(fields={"company": errors.NothingToCallError().message})
    try:
        with transaction.atomic():
            (lead,) = create_many(LEAD, [Lead(owner=owner, **values)], by=actor)
    except IntegrityError:
        raise _duplicate(actor, values["phone"]) from None
    return selectors.get_lead(actor, lead.pk) if owner == actor else lead


@command
def update_lead(
    *, actor: User, lead_id: int, values: Mapping[str, Any], version: int | None
) -> Lead:
    """Change fields of a lead. Raises ChangedMeanwhileError when `version` is not the present."""
    require(actor, "lead.change")
    lead = selectors.lock_lead(actor, lead_id)
    require_writing(actor, LEAD.name, lead)
    if lead.state == LeadState.RETURNED:
        raise errors.ReturnedLeadError
    values = _with_phone(actor, values, lead)
    if lead.decision == "lost" and values.get("decision") == "lost":
        values = {"lost_reason": lead.lost_reason, **values}
    try:
        with transaction.atomic():
            update_many(LEAD, [Change(lead_id, values, version)], by=actor, held=[lead])
    except IntegrityError:
        raise _duplicate(actor, str(values.get("phone", ""))) from None
    return lead


@command
def assign_leads(*, actor: User, lead_ids: Sequence[int], owner_id: int) -> int:
    """Give leads to somebody. Returned ones become new and enter the SOP again.

    Who may not assign may still hand over what is their own. Returns how many changed hands."""
    owner = receiver(actor, "lead", owner_id)
    found = dict(selectors.visible_leads(actor).filter(pk__in=lead_ids).values_list("id", "state"))
    changed = change_owner(LEAD, sorted(found), to=owner, by=actor)
    returned = [pk for pk, state in found.items() if state == LeadState.RETURNED]
    if returned:
        values = {"state": LeadState.NEW, "return_reason": ""}
        update_many(LEAD, [Change(pk, values) for pk in returned], by=actor)
        _enter(actor, returned)
    return len(changed)


@command
def hand_over_leads(
    ids: Sequence[int], *, from_id: int, to: User, by: User | None, package: int | None
) -> None:
    """Of these the active ones of somebody who leaves."""
    theirs = selectors.active_leads_of(from_id).filter(pk__in=ids).order_by("id")
    change_owner(LEAD, list(theirs.values_list("id", flat=True)), to=to, by=by, package=package)


@command
def return_lead(*, actor: User, lead_id: int, reason: str) -> Lead:
    """Give a lead back with the reason; its SOP ends, its tasks fall away."""
    require(actor, "lead.return")
    if not reason.strip():
        raise errors.ReasonMissingError(fields={"reason": errors.ReasonMissingError().message})
    lead = selectors.get_lead(actor, lead_id)
    require_own(actor, lead)
    if not may_become(lead.state, LeadState.RETURNED):
        known = LEAD.by_name["state"]
        raise errors.TransitionError(
            from_label=known.shown(lead.state), to_label=known.shown(LeadState.RETURNED)
        )
    values = {"state": LeadState.RETURNED, "return_reason": reason.strip()}
    update_many(LEAD, [Change(lead_id, values)], by=actor)
    cancel_tasks_of("lead", [lead_id], by=actor)
    return selectors.get_lead(actor, lead_id)


@command
def give_back_leads(ids: Sequence[int], *, reason: str) -> None:
    """An SOP has given them up: returned with the reason, their tasks fall away."""
    mine = _may_be_given_back(ids)
    values = {"state": LeadState.RETURNED, "return_reason": reason}
    update_many(LEAD, [Change(pk, values) for pk in mine], by=None, origin="sop")
    cancel_tasks_of("lead", mine, by=None)


def ask_to_give_back(ids: Sequence[int]) -> None:
    """Raises what a gate would refuse `give_back_leads` with."""
    values = {"state": LeadState.RETURNED}
    ask_many(LEAD, [Change(pk, values) for pk in _may_be_given_back(ids)], by=None)


def _may_be_given_back(ids: Sequence[int]) -> list[int]:
    found = Lead.objects.filter(pk__in=ids).values_list("id", "state")
    return [pk for pk, state in found if may_become(state, LeadState.RETURNED)]


@command
def set_by_sop(ids: Collection[int], values: Mapping[str, Any]) -> None:
    """An SOP sets fields of leads. Raises TransitionError where the state cannot become that one;
    a conversion makes a customer, which takes more than a state."""
    state, known = str(values.get("state", "")), LEAD.by_name["state"]
    for was in Lead.objects.filter(pk__in=ids).values_list("state", flat=True) if state else ():
        if state != was and (state == LeadState.CONVERTED or not may_become(was, state)):
            raise errors.TransitionError(from_label=known.shown(was), to_label=known.shown(state))
    update_many(LEAD, [Change(pk, dict(values)) for pk in ids], by=None, origin="sop")


@command
def start_sop(*, actor: User, lead_ids: Sequence[int]) -> tuple[int, int]:
    """Let active leads into the lead SOP now. Returns (started, skipped)."""
    require(actor, "lead.start_sop")
    return _enter(actor, lead_ids)


@command
def add_contacts(
    contacts: Sequence[LeadContact], *, by: User | None, origin: str = "person"
) -> list[LeadContact]:
    """Further contact persons on leads that the caller has come to by a door."""
    at = clock.now()
    for contact in contacts:
        contact.created_at = at
    written = insert_rows(contacts)
    write_history(
        HistoryEntry(
            object_type=LEAD.name,
            object_id=contact.lead_id,
            action="contact_added",
            changes={"contact": [None, contact.name or contact.phone or contact.phone_raw]},
            actor_id=by.pk if by else None,
            origin=origin,
            at=at,
        )
        for contact in written
    )
    return written


def hold_phones(phones: Iterable[str]) -> None:
    """A phone stands once among leads and their further contacts together, which no constraint
    can say: who stores one holds it from the look for it to the end of the transaction."""
    locks.hold(f"phone:{phone}" for phone in phones)


def _enter(actor: User, lead_ids: Sequence[int]) -> tuple[int, int]:
    active = selectors.visible_leads(actor).filter(
        pk__in=lead_ids, state__in=("new", "working", "qualified")
    )
    ids = list(active.order_by("id").values_list("id", flat=True))
    versions = [version for version in list_entered_versions("lead") if version.sop.enabled]
    if not versions:
        raise NoSopForObjectError
    cause = Cause(clock.now(), actor.pk)
    started = sum(len(enter(version, ids, cause=cause)) for version in versions)
    return started, len(set(lead_ids)) - started


def _with_phone(actor: User, values: Mapping[str, Any], lead: Lead | None) -> dict[str, Any]:
    """The typed phone in its normal form; refused when it is none, or another lead's."""
    typed = str(values.get("phone") or "").strip()
    if "phone" not in values or (lead and typed == lead.phone):
        return {name: value for name, value in values.items() if name != "phone"}
    if not typed:
        return {**values, "phone": ""}
    phone = normalise_phone(typed)
    if phone is None:
        raise errors.InvalidPhoneError(fields={"phone": errors.InvalidPhoneError().message})
    hold_phones([phone.number])
    other = selectors.find_by_phone(phone.number)
    if other is not None and (lead is None or other.pk != lead.pk):
        raise _duplicate(actor, phone.number)
    return {**values, "phone": phone.number, "phone_raw": ""}


def _duplicate(actor: User, phone: str) -> Exception:
    other = selectors.find_by_phone(phone)
    if other is None:
        return ChangedMeanwhileError()
    visible = selectors.reachable_leads(actor).filter(pk=other.pk).exists()
    refusal = errors.DuplicatePhoneError(
        owner_name=other.owner.name if other.owner else "-", lead_id=other.pk if visible else None
    )
    refusal.fields["phone"] = refusal.message
    return refusal
