"""The list of leads: filters, order, one page by cursor, and each row's SOP in small."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from genjin.common import clock
from genjin.crm.leads.choices import ACTIVE
from genjin.crm.leads.models import Lead
from genjin.crm.leads.schemas import LeadFilter
from genjin.crm.leads.selectors import (
    counted_leads,
    shared_leads,
    visible_leads,
    without_next_step,
)
from genjin.crm.standing import standings_of
from genjin.crm.views import narrowed
from genjin.identity.users.models import User
from genjin.records.listing import RecordList, found_by
from genjin.records.objects.filtering import chosen
from genjin.sop.runs.selectors.doors import bound_to_overdue, next_due

FAR = datetime.fromisoformat("9999-01-01T00:00:00+00:00")
COLUMNS = [
    "id",
    "version",
    "company",
    "contact_name",
    "contact_title",
    "phone",
    "city",
    "source",
    "tier",
    "state",
    "owner_id",
    "owner__name",
    "created_at",
    "changed_at",
    "last_follow_up_at",
    "phone_raw",
]


def list_leads(actor: User, wanted: LeadFilter) -> dict[str, Any]:
    """One page in wire form: a fixed number of statements, whatever the number of rows."""
    page = _LIST.page(actor, wanted)
    standings = standings_of("lead", [row[0] for row in page.rows])
    return page.around([_row(row) | standings[row[0]] for row in page.rows])


def in_view(actor: User, view: str) -> QuerySet[Lead]:
    """One arm of what the actor reaches at a time: the shared ones, or a part of the own reach."""
    if view == "shared":
        return shared_leads(actor)
    return visible_leads(actor).filter(narrowed(actor, view))


def filtered(actor: User, wanted: LeadFilter) -> QuerySet[Lead]:
    leads = in_view(actor, wanted.view)
    leads = leads.filter(_conditions(wanted), chosen(actor, "lead", wanted.filter))
    leads = found_by(leads, wanted.q)
    if wanted.late:
        leads = leads.filter(pk__in=bound_to_overdue("lead", clock.now()))
    return without_next_step(leads) if wanted.without_next else leads


def sortable(leads: QuerySet[Lead], sort: str) -> tuple[QuerySet[Lead], str]:
    """With the column that the order goes by."""
    if sort != "due_at":
        return leads, sort
    nearest = Coalesce(Subquery(next_due("lead", "pk")), Value(FAR))
    return leads.annotate(nearest=nearest), "nearest"


_LIST = RecordList[LeadFilter](
    COLUMNS,
    filtered=filtered,
    shown=lambda leads, wanted: sortable(leads, wanted.sort)[0],
    counted=counted_leads,
    sort_columns={"due_at": "nearest"},
    texts=("company",),
)


def _conditions(wanted: LeadFilter) -> Q:
    conditions = Q()
    if wanted.state == "active":
        conditions &= Q(state__in=ACTIVE)
    elif wanted.state:
        conditions &= Q(state=wanted.state)
    if wanted.tier:
        conditions &= Q(tier="" if wanted.tier == "none" else wanted.tier)
    if wanted.owner is not None:
        conditions &= Q(owner_id=wanted.owner)
    if wanted.source:
        conditions &= Q(source=wanted.source)
    if wanted.import_id is not None:
        conditions &= Q(import_job_id=wanted.import_id)
    return conditions


def _row(row: Sequence[Any]) -> dict[str, Any]:
    named = dict(zip(COLUMNS, row, strict=False))
    owner_id, owner = named.pop("owner_id"), named.pop("owner__name")
    raw = named.pop("phone_raw")
    return named | {
        "phone": named["phone"] or raw,
        "owner": {"id": owner_id, "name": owner} if owner_id else None,
    }
