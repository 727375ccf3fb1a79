"""The ground under all other tests is the one that the product promises to stand on."""

import os

import pytest
from django.conf import settings
from django.db import connection

from genjin.common import clock
from tests.databases import Session

# Before it, two connections can damage the write-ahead log between them.
OLDEST_SQLITE = (3, 51, 3)
OLDEST_POSTGRESQL = 150000


def _ask(question: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(question)
        return str(cursor.fetchone()[0])


@pytest.mark.django_db
def test_the_database_is_the_one_that_was_asked_for() -> None:
    assert connection.vendor == (os.environ.get("DATABASE") or "sqlite")


@pytest.mark.django_db
def test_the_engine_is_new_enough() -> None:
    if connection.vendor == "sqlite":
        version = tuple(int(part) for part in _ask("SELECT sqlite_version()").split("."))
        assert version >= OLDEST_SQLITE
        assert _ask("PRAGMA journal_mode") == "wal"
    else:
        assert int(_ask("SHOW server_version_num")) >= OLDEST_POSTGRESQL


@pytest.mark.django_db
def test_text_keeps_its_signs() -> None:
    assert _ask("SELECT '跟进 ａ （）𠮷 👋'") == "跟进 ａ （）𠮷 👋"


def test_settings_were_read_after_the_tests_had_a_folder(databases: Session) -> None:
    """Else the workers of one run would meet in each other's files."""
    assert databases.folder.resolve() == settings.DATA
    assert settings.MEDIA_ROOT.is_relative_to(settings.DATA)


def test_the_clock_is_aware_and_fits_both_databases() -> None:
    now = clock.now()
    assert now.utcoffset() is not None
    assert now.microsecond % 1000 == 0
