"""A company from which somebody leaves, and who asks for what."""

from datetime import datetime, timedelta
from typing import Any

from genjin.activities.tasks.services import NewTask, create_tasks
from genjin.common import clock
from genjin.crm.customers.services import create_customer
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import create_lead
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.definitions.install import install_library
from genjin.sop.runs.models import StepRun
from genjin.workplace.notifications.models import Notification
from tests.factories import make_department, make_user
from tests.scenarios.http import Browser
from tests.sop.conftest import at

CAME, NOW, LATER = at("2026-11-23 09:30"), at("2026-11-25 10:00"), at("2026-11-25 11:00")
# What of a step may not change by being handed over.
KEPT = ("id", "state", "attempt", "due_at", "opened_at", "waits_until", "step_id", "run_id", "late")


class Firm:
    """An administrator, a manager, and under them a leaver with two leads in their SOP, a customer,
    and a step and a task on a colleague's lead; a receiver in another department."""

    def __init__(self) -> None:
        install_library()
        self.administrator = make_user(Role.ADMINISTRATOR, name="管理员")
        self.manager = make_user(Role.MANAGER, name="陈主管")
        team = make_department("一组", head=self.manager)
        User.objects.filter(pk=self.manager.pk).update(department=team)
        self.leaver = make_user(name="赵磊", department=team)
        self.colleague = make_user(name="同事", department=team)
        self.receiver = make_user(name="孙婷", department=make_department("二组"))
        self.stranger = make_user(name="路人", department=team)
        with clock.frozen_at(CAME):
            self.leads = [self.lead(name) for name in ("甲公司", "乙公司")]
            values = {"name": "丁客户", "phone": "021-58881234"}
            self.customer = create_customer(
                actor=self.administrator, values=values, owner_id=self.leaver.pk
            )
            theirs = create_lead(
                actor=self.administrator, values={"company": "戊"}, owner_id=self.colleague.pk
            )
            self.step = StepRun.objects.filter(subject_id=theirs.pk, state="open").order_by("id")[0]
            StepRun.objects.filter(pk=self.step.pk).update(owner=self.leaver)
            due = CAME + timedelta(days=9)
            tasks = [
                NewTask("寄样品", "lead", theirs.pk, self.leaver.pk, due),
                NewTask("回电", "lead", self.leads[0].pk, self.leaver.pk, due),
            ]
            create_tasks(tasks, by=self.administrator)

    def lead(self, company: str, **more: str) -> Lead:
        values = {"company": company, **more}
        return create_lead(actor=self.administrator, values=values, owner_id=self.leaver.pk)

    def offer(self, status: int = 201, **more: Any) -> Any:
        body = {"leaver_id": self.leaver.pk, "receiver_id": self.receiver.pk, **more}
        return ask(self.administrator, "POST", "", body, status=status)


def ask(
    person: User,
    method: str,
    path: str,
    body: Any = None,
    *,
    status: int = 200,
    when: datetime = NOW,
    **query: Any,
) -> Any:
    with clock.frozen_at(when):
        browser = Browser(person)
        if method == "GET":
            return browser.get(f"/handovers{path}", expect=status, **query)
        return browser.post(f"/handovers{path}", body, status=status)


def work(when: datetime = NOW) -> None:
    with clock.frozen_at(when):
        run_until_idle()


def items(person: User, number: int, **query: Any) -> Any:
    return ask(person, "GET", f"/{number}/items", **query)


def told(person: User) -> list[str]:
    rows = Notification.objects.filter(receiver=person, kind="handover").order_by("id")
    return [row.params["said"] for row in rows]


def steps_of(*leads: Lead) -> dict[int, tuple[Any, ...]]:
    rows = StepRun.objects.filter(subject_type="lead", subject_id__in=[one.pk for one in leads])
    return {row[0]: row for row in rows.values_list(*KEPT)}
