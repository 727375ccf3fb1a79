"""A follow-up as it may become part of an SOP: without the customer it was about."""

from collections.abc import Sequence
from typing import NamedTuple

from genjin.activities.follow_ups.models import FollowUp
from genjin.crm.contacts.models import Contact
from genjin.crm.contacts.selectors import contacts_of as contacts_of_customer
from genjin.crm.leads.models import LeadContact
from genjin.crm.leads.selectors import contacts_of as contacts_of_lead
from genjin.desk.cards import cards_of
from genjin.desk.taking.neutral import neutral
from genjin.records.objects.selectors import values_of
from genjin.records.objects.types import object_types
from genjin.sop.runs.choices import PENDING
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.pages import steps_of_latest_run


class Place(NamedTuple):
    """Where in which SOP."""

    sop_id: int
    step: str


_REACHED_BY = ("phone", "phone_raw", "wechat", "email")


def neutral_text_of(row: FollowUp) -> str:
    """Without the customer, as far as they are known by name or number."""
    said = "\n".join(part for part in (row.content, row.feedback) if part)
    customers, people, details = _personal(row)
    return neutral(said, customers=customers, people=people, details=details)


def place_of(row: FollowUp) -> Place | None:
    """The step that it proved in the record's newest run; else one that is open, or was last."""
    steps = steps_of_latest_run(row.subject_type, row.subject_id)
    proved = [one for one in steps if _proof_of(one) == ("follow_up", row.pk)]
    found = proved or [one for one in steps if one.state in PENDING] or steps
    return Place(found[-1].run.sop_id, found[-1].step.key) if found else None


def _proof_of(step_run: StepRun) -> tuple[object, object]:
    return step_run.evidence.get("kind"), step_run.evidence.get("id")


def _personal(row: FollowUp) -> tuple[set[str], set[str], set[str]]:
    """Names of the record and of its people, and how to reach them."""
    subject = (row.subject_type, row.subject_id)
    card = cards_of([subject])[subject]
    people, details = {card.contact_name, row.contact_name}, {card.phone}
    known = [name for name in _REACHED_BY if name in object_types.get(row.subject_type).by_name]
    values = values_of(row.subject_type, [row.subject_id], known)[row.subject_id]
    details |= {str(values[name] or "") for name in known}
    further: Sequence[Contact | LeadContact] = (
        contacts_of_customer(row.subject_id)
        if row.subject_type == "customer"
        else contacts_of_lead(row.subject_id)
    )
    for contact in further:
        people.add(contact.name)
        details |= {str(getattr(contact, name) or "") for name in _REACHED_BY}
    return {card.name}, people - {""}, details - {""}
