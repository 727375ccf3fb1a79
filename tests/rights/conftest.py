"""The company stands for all tests of a file, each request is taken back.

Not for the whole folder: workers steal tests from each other, and a company that outlives its file
stands in the database of whatever its worker runs next.

In `make test` the matrix runs on both databases. What looks for words, differences and undeclared
answers runs on SQLite alone: the doors are the ORM's on both, and PostgreSQL would double minutes.
`make soak` runs all of them on both.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import DjangoDbBlocker

from tests.rights import company as companies

ON_ONE = {"test_canaries.py", "test_contract.py", "test_non_interference.py"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if os.environ.get("DATABASE") != "postgresql" or os.environ.get("GENJIN_SOAK"):
        return
    here = Path(__file__).parent
    others = [item for item in items if item.path.parent == here and item.path.name in ON_ONE]
    config.hook.pytest_deselected(items=others)
    items[:] = [item for item in items if item not in others]


@pytest.fixture(scope="module")
def company(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[companies.Company]:
    with django_db_blocker.unblock(), companies.company() as built:
        yield built
