"""Rows written past the ORM are those that the ORM would have written."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.forms.models import model_to_dict

from genjin.common import clock
from genjin.common.bulk import update_rows
from genjin.common.inserts import insert_rows, new_row, tie
from genjin.crm.leads.models import Lead
from genjin.platform.audit.models import HistoryEntry
from genjin.sop.runs.models import StepRun
from tests.factories import make_user

pytestmark = pytest.mark.django_db

TEXTS = ["", "砚合", "a\tb\nc\\N\r", "\\.", "'\"", "🙂𠮷", "=1+1", "NULL", "\\N"]


def lead_values(owner_id: int, number: int) -> dict[str, Any]:
    at: datetime = clock.now() - timedelta(milliseconds=number * 137)
    return {
        "owner_id": owner_id,
        "company": TEXTS[number % len(TEXTS)],
        "phone": f"1380000{number:04}",
        "needs": TEXTS[-number % len(TEXTS)],
        "won_on": date(2026, 2, 28) if number % 2 else None,
        "last_follow_up_at": at if number % 3 else None,
        "leftovers": [["备注", text] for text in TEXTS[: number % 4]],
        "created_at": at,
        "changed_at": at,
    }


def plain_lead(owner_id: int) -> Lead:
    at = clock.now()
    return new_row(Lead, company="旧", owner_id=owner_id, created_at=at, changed_at=at)


def stored(rows: list[Lead]) -> list[dict[str, Any]]:
    found = Lead.objects.filter(pk__in=[row.pk for row in rows]).order_by("pk")
    return [model_to_dict(lead, exclude=["id", "phone"]) for lead in found]


def test_they_are_as_the_orm_writes_them() -> None:
    owner = make_user().pk
    values = [lead_values(owner, number) for number in range(150)]
    by_hand = insert_rows([new_row(Lead, **one) for one in values])
    again = [Lead(**one | {"phone": f"139{at:08}"}) for at, one in enumerate(values)]
    by_orm = Lead.objects.bulk_create(again)

    assert stored(by_hand) == stored(by_orm)
    assert not any(row._state.adding for row in by_hand)


def test_a_row_is_as_the_constructor_makes_it() -> None:
    values = lead_values(make_user().pk, 7)
    for model, given in ((Lead, values), (StepRun, {"run_id": 1, "step_id": 2}), (Lead, {})):
        made, expected = new_row(model, **given), model(**given)
        assert made.__dict__.keys() == expected.__dict__.keys()
        columns = [field.attname for field in model._meta.concrete_fields]
        assert [getattr(made, name) for name in columns] == [
            getattr(expected, name) for name in columns
        ]


@pytest.mark.parametrize("count", [1, 2, 40, 150])
def test_changed_rows_are_as_the_orm_writes_them(count: int) -> None:
    owner = make_user().pk
    leads, twins = (insert_rows([plain_lead(owner) for _ in range(count)]) for _ in range(2))
    columns = [name for name in lead_values(owner, 1) if name != "phone"]
    for number, (lead, twin) in enumerate(zip(leads, twins, strict=True), start=1):
        values = lead_values(owner, number)
        for name, value in ((name, values[name]) for name in columns):
            setattr(lead, name, value)
            setattr(twin, name, value)
    update_rows(Lead.objects, leads, columns)
    for twin in twins:
        twin.save(update_fields=columns)

    assert stored(leads) == stored(twins)


def test_a_date_may_be_given_as_text() -> None:
    lead = insert_rows([plain_lead(make_user().pk)])[0]
    vars(lead)["won_on"] = "2026-02-28"
    update_rows(Lead.objects, [lead], ["won_on"])

    lead.refresh_from_db()
    assert lead.won_on == date(2026, 2, 28)


def test_what_is_tied_costs_no_statement(django_assert_num_queries: Any) -> None:
    owner = make_user()
    lead = new_row(Lead, owner_id=owner.pk)
    tie(lead, "owner", owner)

    with django_assert_num_queries(0):
        assert lead.owner is owner


def test_what_no_table_has_is_refused() -> None:
    with pytest.raises(TypeError):
        new_row(Lead, owner=1, nonsense=2)


def test_ids_go_on_behind_those_that_are_there() -> None:
    def entries(count: int) -> list[HistoryEntry]:
        at = clock.now()
        return [new_row(HistoryEntry, object_type="x", object_id=1, at=at) for _ in range(count)]

    first = HistoryEntry.objects.bulk_create(entries(1))[0].pk
    ids = [row.pk for row in insert_rows(entries(3))]
    after = HistoryEntry.objects.bulk_create(entries(1))[0].pk

    assert len({first, *ids, after}) == 5
    assert first < min(ids) <= max(ids) < after


def test_a_constraint_refuses_the_whole_set() -> None:
    owner = make_user().pk
    twice = [new_row(Lead, **lead_values(owner, 1) | {"phone": "13800000001"}) for _ in range(2)]

    with pytest.raises(IntegrityError), transaction.atomic():
        insert_rows(twice)

    assert Lead.objects.count() == 0
