"""The company stands for all tests in this folder, each request is taken back."""

from collections.abc import Iterator

import pytest
from pytest_django import DjangoDbBlocker

from tests.rights import company as companies


@pytest.fixture(scope="package")
def company(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[companies.Company]:
    with django_db_blocker.unblock(), companies.company() as built:
        yield built
