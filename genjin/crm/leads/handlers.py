"""What leads do when a follow-up is written on them."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from genjin.common.facts import hear
from genjin.common.subjects import by_type
from genjin.crm.leads.choices import LeadState
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.records.base import RecordModel
from genjin.records.objects.events import RecordsCreated
from genjin.records.objects.services import Change, lock_records, update_many
from genjin.sop.runs.errors import GateShutError


@hear(RecordsCreated, name="leads.followed_up")
def note_follow_up(fact: RecordsCreated) -> None:
    """The first follow-up makes a new lead one that is worked on."""
    if fact.object_type != "follow_up":
        return
    ids = by_type(fact.about).get(LEAD.name, [])
    if not ids:
        return
    held = lock_records(LEAD, ids)
    if any(isinstance(lead, Lead) and lead.state == LeadState.NEW for lead in held):
        _begin(ids, held, fact.at)
    else:
        update_many(LEAD, _followed(ids, fact.at), by=None, origin="sop", held=held)


def _begin(ids: list[int], held: list[RecordModel], at: datetime) -> None:
    """Where a gate keeps a lead new it stays so: what was said to a customer is kept in any case,
    and it may be the very step that the gate waits for."""
    try:
        with transaction.atomic():
            update_many(LEAD, _followed(ids, at), by=None, origin="sop", held=held)
    except GateShutError as shut:
        kept = {gate["record_id"] for gate in shut.details["gates"]}
        staying = [
            Change(pk, {"last_follow_up_at": at, "state": LeadState.NEW}) for pk in sorted(kept)
        ]
        update_many(LEAD, staying, by=None, origin="sop")
        going_on = [pk for pk in ids if pk not in kept]
        update_many(LEAD, _followed(going_on, at), by=None, origin="sop")


def _followed(ids: Iterable[int], at: datetime) -> list[Change]:
    return [Change(pk, {"last_follow_up_at": at}) for pk in ids]
