"""The ground that every test stands on: a database, Django set up, nothing else."""

import atexit
import os
from datetime import timedelta

import django
import hypothesis
import pytest
from django.conf import settings
from django.db import connection
from pytest_django import DjangoDbBlocker

from genjin.common import clock, language
from tests.databases import Session

# Before any other module of the tests is read: those may import models at their top.
SESSION = Session()
atexit.register(SESSION.end)


def _set_up_django() -> None:
    default = settings.DATABASES["default"]
    # A file, not memory: locks, WAL and second connections then are what they are in the product.
    if SESSION.kind == "sqlite":
        default.setdefault("TEST", {})["NAME"] = str(SESSION.folder / "test.sqlite3")
        command = default["OPTIONS"]["init_command"]
        default["OPTIONS"]["init_command"] = command.replace("=FULL", "=OFF")
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    django.setup()


_set_up_django()

from genjin.analytics.outcomes.watching import watch_records  # noqa: E402
from genjin.sop.definitions.selectors import forget_published  # noqa: E402  needs Django's models
from genjin.sop.statistics.watching import watch_days  # noqa: E402

# The same examples each time: a red test is red for everybody. `make soak` looks further afield.
hypothesis.settings.register_profile("test", derandomize=True, deadline=None)
hypothesis.settings.register_profile("soak", max_examples=5000, deadline=None)
hypothesis.settings.load_profile("soak" if os.environ.get("GENJIN_SOAK") else "test")


def pytest_report_header() -> str:
    return f"database: {SESSION.kind}"


def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    """No dot per test in the log of a clean clone: what failed is to be found in it at once."""
    if "CI" in os.environ and report.when == "call" and report.passed:
        return "passed", "", ""
    return None


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes() -> None:
    """Workers inherit the environment; with this in it, they would read the settings before they
    have a folder of their own, and share that of the first process."""
    os.environ.pop("DJANGO_SETTINGS_MODULE", None)


def pytest_unconfigure() -> None:
    SESSION.end()


@pytest.fixture(autouse=True)
def _as_a_process_begins() -> None:
    """No test finds the language or the clock that another one has left."""
    language.activate("zh-CN")
    forget_published()
    clock.set_offset(timedelta(0))


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """As the product does after migrating: see `genjin.config.database.migrate`."""
    with django_db_blocker.unblock():
        watch_days()
        watch_records()


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """The cluster and the folder are thrown away as a whole."""
    return True


@pytest.fixture(scope="session")
def databases() -> Session:
    """For tests that start a product of their own."""
    return SESSION


@pytest.fixture
def database_url(transactional_db: None) -> str:
    """For processes beside the test: the database that this test stands on, in real commits."""
    name = str(connection.settings_dict["NAME"])
    return f"sqlite:///{name}" if SESSION.kind == "sqlite" else SESSION.url(name)
