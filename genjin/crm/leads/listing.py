"""The list of leads: filters, order, one page by cursor, and each row's SOP in small."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from genjin.common import clock
from genjin.common.paging import (
    BrokenCursorError,
    cursor_id,
    cursor_moment,
    decode_cursor,
    encode_cursor,
)
from genjin.crm.leads.choices import ACTIVE
from genjin.crm.leads.models import Lead
from genjin.crm.leads.schemas import LeadFilter
from genjin.crm.leads.selectors import visible_leads, without_next_step
from genjin.identity.access.selectors import bounds_of
from genjin.identity.users.models import User
from genjin.records.search.text import as_query
from genjin.sop.runs.outlines import Outline, outlines_of
from genjin.sop.runs.selectors import next_due, overdue_subjects
from genjin.workplace.calendars.selectors import company_working_time

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
    leads = filtered(actor, wanted)
    total = leads.count()
    ordered, key = _ordered(leads, wanted.sort)
    rows = list(_after(ordered, key, wanted.cursor).values_list(*COLUMNS, key)[: wanted.limit + 1])
    page = rows[: wanted.limit]
    more = len(rows) > wanted.limit
    outlines = outlines_of(
        "lead", [row[0] for row in page], at=clock.now(), hours=company_working_time()
    ).by_record
    return {
        "items": [_row(row, outlines.get(row[0])) for row in page],
        "next_cursor": encode_cursor([_plain(page[-1][-1]), page[-1][0]]) if more else None,
        "total": total,
    }


def filtered(actor: User, wanted: LeadFilter) -> QuerySet[Lead]:
    """Within the actor's reach always; `view` only narrows."""
    leads = visible_leads(actor).filter(_conditions(actor, wanted))
    for word in as_query(wanted.q).split():
        leads = leads.filter(search_text__contains=word)
    if wanted.late:
        leads = leads.filter(pk__in=overdue_subjects("lead", clock.now()))
    return without_next_step(leads) if wanted.without_next else leads


def _conditions(actor: User, wanted: LeadFilter) -> Q:
    conditions = _view(actor, wanted.view)
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


def _view(actor: User, view: str) -> Q:
    if view == "mine":
        return Q(owner_id=actor.pk)
    if view == "department" and bounds_of(actor).everything:
        return Q(department_id=actor.department_id) if actor.department_id else Q()
    return Q()


def _ordered(leads: QuerySet[Lead], sort: str) -> tuple[QuerySet[Lead], str]:
    """The list in order, and the column that the cursor goes by."""
    if sort == "due_at":
        nearest = Coalesce(Subquery(next_due("lead", "pk")), Value(FAR))
        return leads.annotate(nearest=nearest).order_by("nearest", "id"), "nearest"
    if sort == "company":
        return leads.order_by("company", "id"), "company"
    return leads.order_by(sort, "-id"), sort.lstrip("-")


def _after(leads: QuerySet[Lead], key: str, cursor: str) -> QuerySet[Lead]:
    if not cursor:
        return leads
    value, pk = decode_cursor(cursor, length=2)
    pk = cursor_id(pk)
    if key != "company":
        value = cursor_moment(value)
    elif not isinstance(value, str):
        raise BrokenCursorError
    if key in ("nearest", "company"):
        return leads.filter(Q(**{f"{key}__gt": value}) | Q(**{key: value, "pk__gt": pk}))
    # Both databases walk the index from a lower bound; the rest only drops the ties.
    return leads.filter(**{f"{key}__lte": value}).filter(Q(**{f"{key}__lt": value}) | Q(pk__lt=pk))


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _row(row: Sequence[Any], outline: Outline | None) -> dict[str, Any]:
    named = dict(zip(COLUMNS, row, strict=False))
    owner_id, owner = named.pop("owner_id"), named.pop("owner__name")
    raw = named.pop("phone_raw")
    step = outline.current if outline else None
    return named | {
        "phone": named["phone"] or raw,
        "owner": {"id": owner_id, "name": owner} if owner_id else None,
        "step": {"key": step.key, "name": step.name, "due_at": step.due_at, "state": step.state}
        if step
        else None,
        "dashes": outline.dashes if outline else [],
    }
