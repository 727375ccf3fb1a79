"""What the databases take and give, past what Django's own backends do about it."""

from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.models import Max

from genjin.common import clock
from genjin.common.inserts import insert_rows, new_row
from genjin.crm.leads.models import Lead
from genjin.sop.runs.choices import RunState, StepState
from tests.factories import make_user

pytestmark = pytest.mark.django_db

MOMENTS = (
    datetime(2026, 11, 22, 9, 30, tzinfo=UTC),  # no fraction of a second is written
    datetime(2026, 11, 22, 9, 30, 0, 120_000, tzinfo=UTC),
    datetime(1999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    None,
)
DAYS = (date(2024, 2, 29), None)


def make_leads() -> list[Lead]:
    owner, at = make_user("seller"), clock.now()
    return insert_rows(
        [
            new_row(
                Lead,
                company=f"砚合{number}",
                owner_id=owner.pk,
                last_follow_up_at=moment,
                won_on=DAYS[number % 2],
                created_at=at,
                changed_at=at,
            )
            for number, moment in enumerate(MOMENTS)
        ]
    )


def test_moments_and_days_come_back_as_they_went() -> None:
    made = [(one.last_follow_up_at, one.won_on) for one in make_leads()]
    found = Lead.objects.order_by("id").values_list("last_follow_up_at", "won_on")
    assert list(found) == made
    assert [(one.last_follow_up_at, one.won_on) for one in Lead.objects.order_by("id")] == made
    assert all(at is None or at.utcoffset() == UTC.utcoffset(None) for at, _ in found)


def test_a_moment_that_was_reckoned_has_its_zone() -> None:
    make_leads()
    assert Lead.objects.aggregate(last=Max("last_follow_up_at"))["last"] == MOMENTS[1]


def test_a_cursor_takes_what_the_models_hold() -> None:
    given = [None, True, False, StepState.OPEN, RunState.RUNNING, 7, "abc"]
    with connection.cursor() as cursor:
        types = ("text", "integer", "integer", "text", "text", "integer", "text")
        places = ", ".join(f"CAST(%s AS {name})" for name in types)
        # PostgreSQL turns no truth value into a number of whatever size; SQLite knows only numbers.
        values = [int(one) if isinstance(one, bool) and on_server() else one for one in given]
        cursor.execute(f"SELECT {places}", values)
        assert cursor.fetchone() == (None, 1, 0, "open", "running", 7, "abc")


def on_server() -> bool:
    return connection.vendor == "postgresql"


@pytest.mark.django_db(transaction=True)
def test_only_what_was_taken_back_is_gone() -> None:
    """Also with several savepoints in each other, and one after the other."""
    said: list[str] = []
    owner = make_user("seller")

    def add(name: str) -> None:
        at = clock.now()
        Lead.objects.create(company=name, owner=owner, created_at=at, changed_at=at)
        transaction.on_commit(lambda: said.append(name))

    def take_back(name: str, inside: AbstractContextManager[None] | None = None) -> None:
        with suppress(ZeroDivisionError), transaction.atomic():
            with inside or nullcontext():
                add(name)
            raise ZeroDivisionError

    with transaction.atomic():
        add("first")
        with transaction.atomic():
            add("inner")
            take_back("innermost")
            add("after it")
        take_back("released, then taken back", inside=transaction.atomic())
        add("last")
    kept = ["first", "inner", "after it", "last"]
    assert said == kept
    assert list(Lead.objects.order_by("id").values_list("company", flat=True)) == kept


def test_savepoints_are_the_same_statement_each_time() -> None:
    """What the driver keeps is not pushed out by them."""
    said: list[str] = []

    def listen(execute: Any, sql: str, *rest: Any) -> Any:
        said.append(sql)
        return execute(sql, *rest)

    with connection.execute_wrapper(listen):
        for _ in range(3):
            with transaction.atomic():
                pass
    if connection.vendor == "sqlite":
        assert len(said) == 6
        assert len(set(said)) == 2
