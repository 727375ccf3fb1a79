"""The list of customers: filters, order, one page by cursor, and each row's SOP in small."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Q, QuerySet

from genjin.common import clock
from genjin.crm.customers.models import Customer
from genjin.crm.customers.schemas import CustomerFilter
from genjin.crm.customers.selectors import (
    shared_customers,
    visible_customers,
    with_main_contact,
)
from genjin.crm.standing import standings_of
from genjin.crm.views import narrowed
from genjin.identity.users.models import User
from genjin.records.listing import RecordList, found_by
from genjin.records.objects.filtering import chosen
from genjin.sop.runs.selectors.doors import bound_to_overdue

COLUMNS = [
    "id",
    "version",
    "name",
    "tier",
    "industry",
    "city",
    "source",
    "last_follow_up_at",
    "created_at",
    "changed_at",
    "owner_id",
    "owner__name",
    "main__id",
    "main__name",
    "main__title",
    "main__phone",
    "main__phone_raw",
]
OWN = COLUMNS.index("owner_id")


def list_customers(actor: User, wanted: CustomerFilter) -> dict[str, Any]:
    """One page in wire form: a fixed number of statements, whatever the number of rows."""
    page = _LIST.page(actor, wanted)
    standings = standings_of("customer", [row[0] for row in page.rows])
    return page.around([_row(row) | standings[row[0]] for row in page.rows])


def in_view(actor: User, view: str) -> QuerySet[Customer]:
    """One arm of what the actor reaches at a time: the shared ones, or a part of the own reach."""
    if view == "shared":
        return shared_customers(actor)
    return visible_customers(actor).filter(narrowed(actor, view))


def filtered(actor: User, wanted: CustomerFilter) -> QuerySet[Customer]:
    customers = in_view(actor, wanted.view)
    customers = customers.filter(_conditions(wanted), chosen(actor, "customer", wanted.filter))
    customers = found_by(customers, wanted.q)
    if wanted.late:
        customers = customers.filter(pk__in=bound_to_overdue("customer", clock.now()))
    return customers


_LIST = RecordList[CustomerFilter](
    COLUMNS,
    filtered=filtered,
    shown=lambda customers, _: with_main_contact(customers),
    texts=("name",),
)


def _conditions(wanted: CustomerFilter) -> Q:
    conditions = Q()
    if wanted.tier:
        conditions &= Q(tier="" if wanted.tier == "none" else wanted.tier)
    for column in ("industry", "source"):
        if value := getattr(wanted, column):
            conditions &= Q(**{column: value})
    if wanted.owner is not None:
        conditions &= Q(owner_id=wanted.owner)
    if wanted.import_id is not None:
        conditions &= Q(import_job_id=wanted.import_id)
    return conditions


def _row(row: Sequence[Any]) -> dict[str, Any]:
    owner_id, owner, contact_id, name, title, phone, raw = row[OWN : len(COLUMNS)]
    return dict(zip(COLUMNS[:OWN], row, strict=False)) | {
        "owner": {"id": owner_id, "name": owner} if owner_id else None,
        "contact": {"id": contact_id, "name": name, "title": title, "phone": phone or raw}
        if contact_id
        else None,
    }
