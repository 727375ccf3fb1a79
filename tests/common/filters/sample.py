"""A table with a column of every kind, and the same kinds once more inside of a JSON column."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, ClassVar

from django.apps.registry import Apps
from django.db import connection, models
from django.db.models.fields.json import KT, KeyTransform
from django.db.models.functions import Cast
from django.db.models.lookups import Exact

from genjin.common.filters.context import Context
from genjin.common.filters.fields import FilterField, Kind, by_key

TIERS = (("", "", ""), ("high", "大客户", "Big"), ("low", "小客户", "Small"))
TAGS = (("red", "红", "Red"), ("green", "绿", "Green"), ("blue", "蓝", "Blue"))
KINDS = (
    ("name", Kind.TEXT),
    ("tier", Kind.CHOICE),
    ("tags", Kind.CHOICES),
    ("budget", Kind.NUMBER),
    ("staff", Kind.WHOLE),
    ("due_on", Kind.DATE),
    ("seen_at", Kind.MOMENT),
    ("active", Kind.BOOLEAN),
    ("owner", Kind.PERSON),
    ("department", Kind.DEPARTMENT),
)
LABELS = {
    "name": ("名称", "Name"),
    "tier": ("等级", "Tier"),
    "tags": ("标签", "Tags"),
    "budget": ("预算", "Budget"),
    "staff": ("人数", "Staff"),
    "due_on": ("到期日", "Due on"),
    "seen_at": ("最近联系", "Last seen"),
    "active": ("有效", "Active"),
    "owner": ("负责人", "Owner"),
    "department": ("部门", "Department"),
}
CHOICES = {Kind.CHOICE: TIERS, Kind.CHOICES: TAGS}
# A Sunday evening in UTC, a Monday morning in the company's zone.
NOW = datetime(2026, 11, 22, 22, 30, tzinfo=UTC)
CONTEXT = Context(
    NOW,
    me=1,
    my_department=10,
    my_people=lambda: [2, 3],
    my_departments=lambda: [10, 11],
)


class Sample(models.Model):
    """Every column may be without a value."""

    name = models.CharField(max_length=400, null=True)
    tier = models.CharField(max_length=10, null=True)
    tags = models.JSONField(null=True)
    budget = models.DecimalField(max_digits=15, decimal_places=4, null=True)
    staff = models.BigIntegerField(null=True)
    due_on = models.DateField(null=True)
    seen_at = models.DateTimeField(null=True)
    active = models.BooleanField(null=True)
    owner = models.BigIntegerField(null=True)
    department = models.BigIntegerField(null=True)
    custom = models.JSONField(default=dict)

    class Meta:
        apps: ClassVar = Apps()
        app_label = "filters_sample"


IN_CUSTOM = {
    Kind.TEXT: KT("custom__name"),
    Kind.CHOICE: KT("custom__tier"),
    Kind.CHOICES: KeyTransform("tags", "custom"),
    Kind.NUMBER: Cast(KT("custom__budget"), models.DecimalField(max_digits=30, decimal_places=15)),
    Kind.WHOLE: Cast(KT("custom__staff"), models.BigIntegerField()),
    Kind.DATE: Cast(KT("custom__due_on"), models.DateField()),
    Kind.BOOLEAN: Exact(KT("custom__active"), "true"),
    Kind.PERSON: Cast(KT("custom__owner"), models.BigIntegerField()),
}
"""Moments have no form in JSON that both databases compare."""


def _field(key: str, kind: Kind, column: Any, prefix: str) -> FilterField:
    zh, en = LABELS[key]
    return FilterField(prefix + key, kind, zh, en, CHOICES.get(kind, ()), column)


COLUMNS = by_key(
    *(_field(key, kind, "", "") for key, kind in KINDS),
    *(_field(key, kind, IN_CUSTOM[kind], "my_") for key, kind in KINDS if kind in IN_CUSTOM),
)


def create_table() -> None:
    """In the test's transaction, which takes it away again."""
    editor = connection.schema_editor()
    editor.deferred_sql = []
    sql, params = editor.table_sql(Sample)
    with connection.cursor() as cursor:
        cursor.execute(sql, params or None)


def in_custom(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same values as custom fields hold them: none where there is none."""
    kept = {}
    for key, value in values.items():
        if value is not None and key not in ("seen_at", "department"):
            kept[key] = value
            with suppress(TypeError, AttributeError):
                kept[key] = value.isoformat()
    if "budget" in kept:
        kept["budget"] = float(kept["budget"])
    return kept
