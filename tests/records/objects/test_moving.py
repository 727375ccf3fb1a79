"""Records belong to their owner's department, also after the owner has moved."""

from genjin.activities.tasks.models import Task
from genjin.crm.leads.models import Lead
from genjin.crm.leads.selectors import visible_leads
from genjin.crm.leads.services import create_lead
from genjin.identity.organisation.services.people import change_user
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.runs.models import SopRun, StepRun
from tests.sop.conftest import Company, company

__all__ = ["company"]


def test_a_job_moves_all_that_the_person_owns(company: Company) -> None:
    create_lead(actor=company.seller, values={"company": "木棠家居"})
    create_lead(actor=company.colleague, values={"company": "澜桥电子"})
    care = company.service.department_id

    change_user(actor=None, user_id=company.seller.pk, department_id=care)
    run_until_idle()

    for model in (Lead, SopRun, StepRun, Task):
        owned = model.objects.filter(owner=company.seller).values_list("department_id", flat=True)
        assert set(owned) <= {care}
    seen = visible_leads(company.manager).values_list("company", flat=True)
    assert list(seen) == ["澜桥电子"]
