"""Prepared queries answer as the queries that they were made from."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.db.models import F, QuerySet
from django.test.utils import CaptureQueriesContext

from genjin.common.prepared import Prepared
from genjin.common.prepared_about import PreparedAbout, PreparedCountsAbout
from genjin.common.subjects import About, Subject, about
from genjin.identity.departments.models import Department
from genjin.platform.audit.models import HistoryEntry

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 22, 4, 0, 0, 123_000, tzinfo=UTC)


@pytest.fixture
def entries() -> list[HistoryEntry]:
    return HistoryEntry.objects.bulk_create(
        HistoryEntry(
            object_type=f"kind{number % 2}",
            object_id=number,
            action="changed",
            changes={"name": [None, number]},
            at=NOON + timedelta(minutes=number),
        )
        for number in range(6)
    )


def _found(kind: str, ids: Any, since: datetime) -> QuerySet[HistoryEntry, Any]:
    rows = HistoryEntry.objects.filter(object_type=kind, object_id__among=ids, at__gte=since)
    return rows.order_by("-id").values_list("object_id", "changes", "at")


def test_values_take_the_place_of_the_stand_ins(entries: list[HistoryEntry]) -> None:
    prepared = Prepared(_found, kind=str, ids=list, since=datetime)

    for kind, ids, since in (
        ("kind0", [0, 2, 4], NOON),
        ("kind0", [2, 4, 5], NOON + timedelta(minutes=3)),
        ("kind1", {5}, NOON),
        ("kind1", [], NOON),
        ("it's; --", range(6), NOON),
    ):
        assert prepared.rows(kind=kind, ids=ids, since=since) == list(_found(kind, ids, since))
    assert prepared.first(kind="kind0", ids=[4, 0], since=NOON) == (
        4,
        {"name": [None, 4]},
        NOON + timedelta(minutes=4),
    )
    assert prepared.first(kind="none", ids=[4], since=NOON) is None


def test_instances_come_with_what_is_selected_beside_them() -> None:
    company = Department.objects.create(name="公司")
    team = Department.objects.create(name="一部", parent=company)
    prepared = Prepared(
        lambda pk: (
            Department.objects.filter(pk=pk)
            .select_related("parent", "head")
            .annotate(above=F("parent__name"))
        ),
        pk=int,
    )

    with CaptureQueriesContext(connection) as asked:
        found = [prepared.find(pk=pk) for pk in (team.pk, company.pk, 0)]
        assert [one and (one.name, one.parent, one.head) for one in found] == [
            ("一部", company, None),
            ("公司", None, None),
            None,
        ]
        assert [one and one.above for one in found] == ["公司", None, None]
    assert len(asked) == 3


def test_a_lost_stand_in_is_an_error() -> None:
    prepared = Prepared(lambda name: Department.objects.values_list("id"), name=str)

    with pytest.raises(ValueError, match="lost"):
        prepared.rows(name="x")


@pytest.mark.parametrize(
    "subjects",
    [
        [("kind0", 2)],
        [("kind0", 2), ("kind0", 4)],
        [("kind1", 5), ("kind0", 0)],
        [("kind0", 2), ("kind0", 4), ("kind1", 5)],
        [],
    ],
)
def test_queries_about_records_answer_as_plain_ones(
    entries: list[HistoryEntry], subjects: list[Subject]
) -> None:
    def of_records(of: About) -> QuerySet[HistoryEntry]:
        return HistoryEntry.objects.filter(of("object_type", "object_id")).order_by("id")

    prepared = PreparedAbout(of_records)
    counts = PreparedCountsAbout(
        lambda of: {"all": of_records(of), "late": of_records(of).filter(at__gt=NOON)}
    )
    plain = of_records(about(subjects))

    for _ in range(2):
        assert prepared.instances(subjects) == list(plain)
        if subjects:
            assert counts.counts(subjects) == {
                "all": plain.count(),
                "late": plain.filter(at__gt=NOON).count(),
            }


def test_what_many_rows_refer_to_is_made_once() -> None:
    company = Department.objects.create(name="公司")
    for name in ("一部", "二部"):
        Department.objects.create(name=name, parent=company)
    prepared = Prepared(
        lambda name: Department.objects.exclude(name=name).select_related("parent").order_by("id"),
        name=str,
    )

    root, first, second = prepared.instances(name="")
    assert root.parent is None
    assert first.parent == company
    assert first.parent is second.parent
