"""The fields of an object, as filters ask for them."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from django.db import models
from django.db.models import Q

from genjin.common.filters.fields import Fields, FilterField, Kind, by_key
from genjin.common.filters.queries import to_query
from genjin.common.filters.reading import parse_text
from genjin.identity.access.asking import filter_context
from genjin.identity.departments.models import Department
from genjin.identity.users.models import User
from genjin.records.objects.types import OF_EVERY_RECORD, Field, object_types

# In this order: a moment's column is a date's column too.
_KINDS: Sequence[tuple[type[Any], Kind]] = (
    (models.BooleanField, Kind.BOOLEAN),
    (models.DateTimeField, Kind.MOMENT),
    (models.DateField, Kind.DATE),
    (models.DecimalField, Kind.NUMBER),
    (models.IntegerField, Kind.WHOLE),
    (models.CharField, Kind.TEXT),
    (models.TextField, Kind.TEXT),
)
_REFERRED = {User: Kind.PERSON, Department: Kind.DEPARTMENT}


@cache
def fields_to_filter(object_type: str) -> Fields:
    """Those that people read, and no other column of the table."""
    kind = object_types.get(object_type)
    shown = (*kind.fields, *kind.read_only, *OF_EVERY_RECORD)
    return by_key(*(_field(kind.model, field) for field in shown))


def chosen(actor: User, object_type: str, source: str) -> Q:
    """The filter of a list's query as a condition on its rows, which come by the actor's door;
    every row for none. Raises FilterError."""
    if not source:
        return Q()
    filter_ = parse_text(source, fields_to_filter(object_type))
    return to_query(filter_, filter_context(actor))


def _field(model: type[models.Model], field: Field) -> FilterField:
    column = model._meta.get_field(field.name)
    kind = _kind(column)
    if kind is Kind.TEXT and field.choices:
        return FilterField(field.name, Kind.CHOICE, field.zh, field.en, field.choices)
    # A person or a department by the column of its id, without a join.
    place = getattr(column, "attname", field.name)
    return FilterField(field.name, kind, field.zh, field.en, column=place)


def _kind(column: Any) -> Kind:
    if isinstance(column, models.ForeignKey):
        return _REFERRED[column.related_model]
    return next(kind for type_, kind in _KINDS if isinstance(column, type_))
