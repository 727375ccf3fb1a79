"""Customers as they are taken out: the rows of their list."""

from genjin.crm.customers.listing import filtered
from genjin.crm.customers.object_type import CUSTOMER
from genjin.crm.customers.schemas import CustomerFilter
from genjin.records.exports.sources import ExportSource, by_column, sources

sources.add(
    CUSTOMER.name,
    ExportSource(
        kind=CUSTOMER,
        permission="customer.export",
        wanted=CustomerFilter,
        filtered=filtered,
        ordered=by_column,
    ),
)
