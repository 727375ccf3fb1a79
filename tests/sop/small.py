"""Small SOPs of a test's own, and how to move what runs through them."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from genjin.activities.follow_ups.services import NewFollowUp, write_follow_up
from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.crm.leads.services import create_lead, update_lead
from genjin.identity.users.models import User
from genjin.platform.queue.worker import run_until_idle
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.services import publish_sop
from genjin.sop.runs.models import StepRun
from tests.sop.conftest import MONDAY, Company, at

SopStep = Mapping[str, Any]


def step(key: str, **more: Any) -> SopStep:
    """A step as files have it: the owner's, due in two hours, proved by a click."""
    plain = {"who": "owner", "due": {"working_time": "2h"}, "proof": {"click": None}}
    return {"key": key, "name": f"做{key}", **plain, **more}


def source_of(steps: Sequence[SopStep], *, sop: str = "small", **more: Any) -> str:
    """What is written as JSON is YAML too."""
    head = {"sop": sop, "name": "小流程", "starts_on": "lead"}
    return json.dumps({**head, "steps": list(steps), **more}, ensure_ascii=False)


def publish(*steps: SopStep, **more: Any) -> SopVersion:
    return publish_sop(source_of(steps, **more), by=None)


def new_lead(company: Company, moment: datetime = MONDAY, **values: Any) -> Lead:
    with clock.frozen_at(moment):
        return create_lead(actor=company.seller, values={"company": "砚合自动化", **values})


def write(company: Company, lead: Lead, moment: str, **values: Any) -> None:
    with clock.frozen_at(at(moment)):
        update_lead(actor=company.seller, lead_id=lead.pk, values=values, version=None)


def call(actor: User, lead: Lead, moment: str, **more: Any) -> None:
    with clock.frozen_at(at(moment)):
        new = NewFollowUp("lead", lead.pk, "phone", clock.now(), "谈了停机告警", **more)
        write_follow_up(actor=actor, new=new)


def work(moment: str) -> None:
    with clock.frozen_at(at(moment)):
        run_until_idle()


def attempts(lead: Lead, key: str, sop: str = "small") -> list[StepRun]:
    rows = StepRun.objects.filter(run__root_id=lead.pk, run__sop__key=sop, step__key=key)
    return list(rows.select_related("step", "owner", "run").order_by("run_id", "attempt"))


def latest(lead: Lead, key: str, sop: str = "small") -> StepRun:
    return attempts(lead, key, sop)[-1]


def states(lead: Lead, sop: str = "small") -> dict[str, str]:
    """The latest attempt at each step."""
    rows = StepRun.objects.filter(run__root_id=lead.pk, run__sop__key=sop)
    return dict(rows.order_by("run_id", "attempt").values_list("step__key", "state"))
