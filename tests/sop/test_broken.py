"""A broken SOP never stops a seller from saving, and never stops silently."""

from genjin.activities.follow_ups.services import NewFollowUp, write_follow_up
from genjin.common import clock
from genjin.crm.leads.services import create_lead
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.definitions.models import Sop, SopVersion
from genjin.sop.definitions.selectors import forget_published
from genjin.sop.definitions.services import enable_sop
from genjin.sop.runs.models import SopRun, StepRun
from genjin.workplace.notifications.models import Notification
from tests.sop.conftest import MONDAY, Company, at


def _break(company: Company) -> str:
    """As if a field had been taken away under a running SOP."""
    source = company.version.source
    SopVersion.objects.update(source=source.replace("field: tier", "field: gone"), digest="x")
    forget_published()
    return source


def _mend(company: Company, source: str) -> None:
    SopVersion.objects.update(source=source, digest=company.version.digest)
    forget_published()


def test_saving_goes_on_and_the_administrator_hears_of_it(company: Company) -> None:
    with clock.frozen_at(MONDAY):
        lead = create_lead(actor=company.seller, values={"company": "砚合自动化"})
    source = _break(company)
    with clock.frozen_at(at("2026-11-23 10:30")):
        write_follow_up(
            actor=company.seller,
            new=NewFollowUp("lead", lead.pk, "phone", clock.now(), "谈了停机告警"),
        )
        other = create_lead(actor=company.seller, values={"company": "澜桥电子"})

    sop = Sop.objects.get()
    assert (sop.enabled, "gone" in sop.disabled_reason) == (False, True)
    told = Notification.objects.filter(kind="sop_broken")
    assert list(told.values_list("receiver__login", "count")) == [("administrator", 1)]
    assert StepRun.objects.get(step__key="first_contact").state == "open"
    assert not SopRun.objects.filter(root_id=other.pk).exists()

    _mend(company, source)
    with clock.frozen_at(at("2026-11-23 10:50")):
        enable_sop(actor=company.administrator, sop_id=sop.pk)
        run_until_idle()

    first = StepRun.objects.get(step__key="first_contact", subject_id=lead.pk)
    assert (first.state, first.done_at) == ("done", at("2026-11-23 10:30"))
    assert SopRun.objects.filter(root_id=other.pk).exists()


def test_timers_rest_while_switched_off_and_come_after(company: Company) -> None:
    with clock.frozen_at(MONDAY):
        create_lead(actor=company.seller, values={"company": "砚合自动化"})
    Sop.objects.update(enabled=False)
    with clock.frozen_at(at("2026-11-23 12:00")):
        run_until_idle()
    assert not Notification.objects.exists()

    Sop.objects.update(enabled=True)
    with clock.frozen_at(at("2026-11-23 12:15")):
        run_until_idle()

    told = Notification.objects.filter(params__what__en="First contact")
    assert sorted(told.values_list("receiver__login", "late")) == [
        ("manager", True),
        ("seller", True),
    ]
