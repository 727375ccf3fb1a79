"""What goes live beside a pilot leaves its runs alone."""

from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.records.objects.services import create_many
from genjin.sop.runs.models import SopRun
from tests.sop.conftest import MONDAY, Company, at
from tests.sop.versions import LONGER, WIDER, go_live, try_out


def _lead_of(owner: User) -> int:
    (lead,) = create_many(LEAD, [Lead(company="棠屿检测", owner=owner)], by=None)
    return lead.pk


def test_they_stay_with_it_while_another_version_goes_live(company: Company) -> None:
    assert company.seller.department_id is not None
    with clock.frozen_at(MONDAY):
        try_out(company, WIDER, [company.seller.department_id])
        tried, elsewhere = _lead_of(company.seller), _lead_of(company.service)
    assert (_number(tried), _number(elsewhere)) == (2, 1)

    with clock.frozen_at(at("2026-11-23 11:00")):
        go_live(company, LONGER, running="now")
        run_until_idle(kinds=["sop.change_version"])

    assert (_number(tried), _number(elsewhere)) == (2, 3)


def _number(lead_id: int) -> int:
    return SopRun.objects.get(root_id=lead_id).sop_version.number
