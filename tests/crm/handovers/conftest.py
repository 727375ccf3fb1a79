import pytest

from tests.crm.handovers.firm import Firm


@pytest.fixture
def firm() -> Firm:
    return Firm()
