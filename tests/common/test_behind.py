"""What is written while Python goes on is written like anything else, or refused as loudly."""

from contextlib import suppress

import pytest
from django.db import IntegrityError, connection, transaction

from genjin.common import clock
from genjin.common.inserts import add_rows, behind, insert_rows, new_row
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.models import QueueItem
from genjin.sop.runs.models import RunBinding

pytestmark = pytest.mark.django_db

MANY = 300


def items(count: int = MANY, *, same_key: bool = False) -> list[QueueItem]:
    at = clock.now()
    return [
        new_row(QueueItem, kind="x", key="k" if same_key else f"k{one}", due_at=at, created_at=at)
        for one in range(count)
    ]


def entries(count: int = MANY, text: str = "") -> list[HistoryEntry]:
    at = clock.now()
    return [
        new_row(HistoryEntry, object_type="x", object_id=one, at=at, changes={"text": text})
        for one in range(count)
    ]


def written() -> tuple[int, int]:
    return QueueItem.objects.count(), HistoryEntry.objects.count()


def refused() -> None:
    with behind():
        add_rows(entries())
        add_rows(items(same_key=True))


def test_several_tables_are_written_together() -> None:
    with behind(references=True):
        made = insert_rows(entries())
        add_rows(items())

    assert written() == (MANY, MANY)
    assert set(HistoryEntry.objects.values_list("pk", flat=True)) == {one.pk for one in made}


def test_one_after_the_other() -> None:
    for first in range(0, MANY, 100):
        with behind():
            add_rows(items()[first : first + 100])

    assert QueueItem.objects.count() == MANY


def test_rows_of_many_megabytes_arrive() -> None:
    text = "一\t\\" * 1_000
    with behind():
        add_rows(entries(text=text))

    assert {one.changes["text"] for one in HistoryEntry.objects.all()} == {text}


def test_what_is_refused_is_heard_at_the_end_of_the_savepoint() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        refused()

    assert written() == (0, 0)


def test_what_is_refused_is_heard_by_the_next_statement() -> None:
    with transaction.atomic():
        with pytest.raises(IntegrityError):  # noqa: PT012  either of the two
            refused()
            QueueItem.objects.count()
        transaction.set_rollback(True)

    assert written() == (0, 0)


def test_whoever_goes_back_hears_nothing_of_it() -> None:
    """And what was written around it stands."""
    add_rows(items(1))
    # On SQLite it is refused at once, and it is that which goes back.
    with suppress(ZeroDivisionError, IntegrityError), transaction.atomic():
        with behind():
            add_rows(items(same_key=True)[1:])
        raise ZeroDivisionError
    add_rows(entries(1))

    assert written() == (1, 1)


def test_a_fault_within_writes_nothing() -> None:
    with suppress(ZeroDivisionError), behind():
        add_rows(items())
        raise ZeroDivisionError

    assert QueueItem.objects.count() == (0 if connection.vendor == "postgresql" else MANY)


@pytest.mark.django_db(transaction=True)
class TestWholeTransactions:
    def test_it_stands_after_the_commit(self) -> None:
        with transaction.atomic(), behind():
            add_rows(items())

        assert QueueItem.objects.count() == MANY

    def test_the_commit_hears_what_is_refused(self) -> None:
        with pytest.raises(IntegrityError), transaction.atomic():
            refused()

        assert written() == (0, 0)

    def test_it_is_gone_when_the_transaction_is(self) -> None:
        with suppress(ZeroDivisionError), transaction.atomic():
            with behind():
                add_rows(items())
            raise ZeroDivisionError

        assert written() == (0, 0)

    def test_outside_of_a_transaction_nothing_is_left_lying(self) -> None:
        with pytest.raises(IntegrityError), behind():
            add_rows(items(same_key=True))

        assert QueueItem.objects.count() == 0

    def test_a_reference_to_nothing_is_refused(self) -> None:
        bindings = [
            new_row(RunBinding, run_id=one, role="lead", object_type="lead", object_id=one)
            for one in range(1, MANY)
        ]

        with pytest.raises(IntegrityError), transaction.atomic(), behind(references=True):
            add_rows(bindings)

        assert not RunBinding.objects.exists()
