"""A probe that notes what the queue hands it, at a clock that stands."""

from collections.abc import Iterator

import pytest

from genjin.common import clock
from genjin.platform.queue import points
from tests.platform.planning import NOW
from tests.platform.probe import PROBE, Probe


@pytest.fixture
def probe() -> Iterator[Probe]:
    PROBE.clear()
    with clock.frozen_at(NOW):
        yield PROBE
    points.watcher = None
