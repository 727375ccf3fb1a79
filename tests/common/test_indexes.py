"""Indexes that hold more on SQLite, and the words by which it finds those with a condition."""

import pytest
from django.db import connection

from genjin.common.database import tell_sizes
from genjin.sop.runs.choices import PENDING
from genjin.sop.runs.models import StepRun

pytestmark = pytest.mark.django_db


def _columns(index: str) -> list[str]:
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, StepRun._meta.db_table)
    return list(found[index]["columns"] or ())


def test_an_index_holds_what_is_counted_on_either_database() -> None:
    wide = {"step_id", "department_id", "state", "counted", "late", "worked_minutes"}

    assert wide <= set(_columns("step_run_closed"))


def test_what_is_to_do_is_counted_from_the_index_of_it() -> None:
    rows = StepRun.objects.filter(step__in=[1, 2], state__said=PENDING)
    plan = rows.values("step_id", "department_id").explain()

    # PostgreSQL reads an empty table as it stands; SQLite plans by what the statement says.
    expected = {"sqlite": "COVERING INDEX step_run_pending", "postgresql": "sop_steprun"}
    assert expected[connection.vendor] in plan


def test_words_that_are_none_of_ours_are_refused() -> None:
    with pytest.raises(ValueError, match="drop"):
        list(StepRun.objects.filter(state__said=["x'); drop"]))


def test_sizes_are_told_without_harm() -> None:
    tell_sizes()
    tell_sizes()

    assert StepRun.objects.count() == 0
