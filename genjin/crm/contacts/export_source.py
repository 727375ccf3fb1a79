"""Contacts as they are taken out: the rows of their list."""

from genjin.crm.contacts.listing import filtered
from genjin.crm.contacts.object_type import CONTACT
from genjin.crm.contacts.schemas import ContactFilter
from genjin.records.exports.sources import ExportSource, by_column, sources
from genjin.records.objects.types import Field

sources.add(
    CONTACT.name,
    ExportSource(
        kind=CONTACT,
        permission="contact.export",
        wanted=ContactFilter,
        filtered=filtered,
        ordered=by_column,
        further=(Field("customer__name", "客户名称", "Customer"),),
    ),
)
