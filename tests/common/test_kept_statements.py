"""What PostgreSQL keeps of prepared queries, and what becomes of it when a table changes."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import NotSupportedError, connection, transaction
from django.test.utils import CaptureQueriesContext

from genjin.common.prepared import Prepared, Statement, keeping_cursor
from genjin.config.settings import database_from
from genjin.identity.departments.models import Department

ALL_COLUMNS = Statement("SELECT * FROM identity_department", (), ())


def _kept() -> list[str]:
    """The statements that this connection keeps, without those of the test."""
    with connection.cursor() as cursor:
        if connection.vendor != "postgresql":
            return []
        cursor.execute("SELECT statement FROM pg_prepared_statements ORDER BY prepare_time")
        return [statement for (statement,) in cursor.fetchall()]


@contextmanager
def _one_column_more() -> Iterator[None]:
    """Made by somebody else, as by a migration beside a running server."""
    other = connection.copy() if connection.vendor == "postgresql" else connection
    with other.cursor() as cursor:
        cursor.execute("ALTER TABLE identity_department ADD COLUMN nickname integer")
    try:
        yield
    finally:
        with other.cursor() as cursor:
            cursor.execute("ALTER TABLE identity_department DROP COLUMN nickname")
        if other is not connection:
            other.close()


@pytest.mark.django_db
def test_a_statement_is_kept_once_for_all_values() -> None:
    company = Department.objects.create(name="50 %公司")
    query = Prepared(
        lambda pk, name: Department.objects.filter(pk__lte=pk, name=name).exclude(name="%s%%'"),
        pk=int,
        name=str,
    )
    before = _kept()

    with CaptureQueriesContext(connection) as asked:
        for pk in (company.pk, 70_000, 2**40):
            assert query.instances(pk=pk, name="50 %公司") == [company]
            assert query.count(pk=pk, name="it's") == 0

    assert len(asked) == 6
    assert "it's" in asked[1]["sql"].replace("''", "'")
    new = [sql for sql in _kept() if sql not in before]
    assert len(new) == (2 if connection.vendor == "postgresql" else 0)
    assert all("'%s%%''" in sql for sql in new), new


@pytest.mark.django_db(transaction=True)
def test_a_table_that_has_changed_is_asked_again() -> None:
    Department.objects.create(name="公司")
    (row,) = ALL_COLUMNS.run({}, kept=True)

    with _one_column_more():
        for _ in range(2):
            assert len(ALL_COLUMNS.run({}, kept=True)[0]) == len(row) + 1
        connection.close_if_unusable_or_obsolete()  # as after each request
        assert len(ALL_COLUMNS.run({}, kept=True)[0]) == len(row) + 1
    assert ALL_COLUMNS.run({}, kept=True) == [row]


@pytest.mark.django_db(transaction=True)
def test_a_transaction_that_met_a_changed_table_fails_alone() -> None:
    Department.objects.create(name="公司")
    (row,) = ALL_COLUMNS.run({}, kept=True)

    with _one_column_more():
        if connection.vendor == "postgresql":
            with pytest.raises(NotSupportedError), transaction.atomic():
                ALL_COLUMNS.run({}, kept=True)
        connection.close_if_unusable_or_obsolete()
        with transaction.atomic():
            assert len(ALL_COLUMNS.run({}, kept=True)[0]) == len(row) + 1


@pytest.mark.django_db
def test_behind_a_pooler_nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    url = "postgresql://genjin@127.0.0.1:5432/genjin"
    assert database_from(url)["KEEPS_STATEMENTS"] is True
    plain = database_from(f"{url}?prepare=0")
    assert (plain["NAME"], plain["KEEPS_STATEMENTS"]) == ("genjin", False)

    monkeypatch.setitem(connection.settings_dict, "KEEPS_STATEMENTS", False)
    before = _kept()
    with keeping_cursor() as cursor:
        cursor.execute("SELECT %s", [7])
        assert cursor.fetchone() == (7,)
    assert _kept() == before
