"""A product of a module's own, with a demo company: for what moves its clock by months, or changes
what others work by."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from scripts.stamps import one_at_a_time
from scripts.web import ensure_web
from tests.browser.conftest import RESULTS
from tests.browser.product import Product
from tests.databases import Session


@contextmanager
def product_called(
    name: str, databases: Session, folders: pytest.TempPathFactory, **settings: str
) -> Iterator[Product]:
    with one_at_a_time():
        ensure_web()
    RESULTS.mkdir(exist_ok=True)
    product = Product(
        database=databases.create(name),
        folder=folders.mktemp(name),
        log=RESULTS / f"{name}-{databases.kind}.log",
        empty=False,
        **settings,
    )
    try:
        product.start()
        yield product
    finally:
        product.stop()
