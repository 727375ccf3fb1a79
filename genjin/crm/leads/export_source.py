"""Leads as they are taken out: the rows of their list."""

from typing import Any

from django.db.models import QuerySet

from genjin.crm.leads.listing import filtered, sortable
from genjin.crm.leads.object_type import LEAD
from genjin.crm.leads.schemas import LeadFilter
from genjin.records.exports.sources import ExportSource, by_column, sources


def _ordered(leads: QuerySet[Any], sort: str) -> QuerySet[Any]:
    return by_column(*sortable(leads, sort))


sources.add(
    LEAD.name,
    ExportSource(
        kind=LEAD,
        permission="lead.export",
        wanted=LeadFilter,
        filtered=filtered,
        ordered=_ordered,
    ),
)
