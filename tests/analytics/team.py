"""A week of two sales departments, by the product's own commands: who did what, and when.

The week is Monday 23 to Friday 27 November 2026, looked at on Friday at 15:00. Office hours 9:00 to
12:00 and 13:30 to 18:00.
"""

from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

from genjin.activities.follow_ups.services import NewFollowUp, write_follow_up
from genjin.activities.tasks.models import Task
from genjin.activities.tasks.services import (
    NewTask,
    cancel_tasks_of,
    complete_task,
    create_tasks,
)
from genjin.common import clock
from genjin.common.clock import COMPANY_ZONE
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.crm.leads.services import create_lead, update_lead
from genjin.identity.departments.models import Department
from genjin.identity.structure.services import set_head
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.records.objects.services import create_many
from genjin.sop.definitions.install import install_library
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import list_entered_versions
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.services.entering import enter
from tests.factories import make_department, make_user

_phones = count(13900000000)


def at(text: str) -> datetime:
    """'11-23 10:00' of the year 2026 on the company's wall."""
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=COMPANY_ZONE)


NOW = at("11-27 15:00")


@dataclass
class Team:
    """East has Lin and Zhou, south has Tang."""

    east: Department
    south: Department
    director: User
    manager: User  # of the east
    lin: User
    zhou: User
    tang: User
    service: User
    administrator: User
    version: SopVersion
    leads: dict[str, Lead] = field(default_factory=dict)


def make_team() -> Team:
    root = make_department("公司")
    east = make_department("华东部", parent=root)
    south = make_department("华南部", parent=root)
    care = make_department("客户服务部", parent=root)
    director = make_user(Role.DIRECTOR, name="沈雁", department=root)
    manager = make_user(Role.MANAGER, name="许安", department=east)
    set_head(actor=None, department_id=root.pk, head_id=director.pk)
    set_head(actor=None, department_id=east.pk, head_id=manager.pk)
    install_library()
    return Team(
        east=east,
        south=south,
        director=director,
        manager=manager,
        lin=make_user(name="林晓彤", department=east),
        zhou=make_user(name="周启明", department=east),
        tang=make_user(name="唐俊", department=south),
        service=make_user(Role.SERVICE, name="何静", department=care),
        administrator=make_user(Role.ADMINISTRATOR, name="管理员"),
        version=list_entered_versions("lead")[0],
    )


def come_in(owner: User, moment: str, **values: Any) -> Lead:
    """A lead that its owner enters; its SOP starts at once."""
    values = {"company": f"{owner.name}的客户", "phone": str(next(_phones)), **values}
    with clock.frozen_at(at(moment)):
        return create_lead(actor=owner, values=values)


def import_leads(
    owner: User, moment: str, number: int, version: SopVersion | None, **values: Any
) -> list[Lead]:
    """Leads of a list; their SOP starts at once, or not at all."""
    with clock.frozen_at(at(moment)):
        leads = [
            Lead(owner=owner, company=f"名单{index}", phone=str(next(_phones)), **values)
            for index in range(number)
        ]
        leads = create_many(LEAD, leads, by=owner, origin="import")
        if version:
            enter(
                version, [lead.pk for lead in leads], cause=Cause(clock.now(), owner.pk, "import")
            )
        return leads


def say(actor: User, lead: Lead, moment: str, **more: Any) -> None:
    with clock.frozen_at(at(moment)):
        new = NewFollowUp("lead", lead.pk, "phone", at(moment), "谈了停机告警和售后响应", **more)
        write_follow_up(actor=actor, new=new)


def put(actor: User, lead: Lead, moment: str, **values: Any) -> None:
    with clock.frozen_at(at(moment)):
        update_lead(actor=actor, lead_id=lead.pk, values=values, version=None)


def plan(owner: User, lead: Lead, moment: str, due: str) -> Task:
    with clock.frozen_at(at(moment)):
        (task,) = create_tasks(
            [NewTask("寄样品", "lead", lead.pk, owner_id=owner.pk, due_at=at(due))], by=owner
        )
    return task


def finish(owner: User, task: Task, moment: str) -> None:
    with clock.frozen_at(at(moment)):
        complete_task(actor=owner, task_id=task.pk)


def live_a_week(team: Team) -> None:
    """Won: all steps. Slow: late and stuck. Silent: nobody called. Lost: before anything was due.
    New: nothing is due yet. Dropped: lost after its deadlines. Before: of the week before. Listed:
    came by import, its tier was known."""
    lin, zhou, tang = team.lin, team.zhou, team.tang
    before = come_in(tang, "11-16 10:00")
    say(tang, before, "11-16 11:00")
    put(tang, before, "11-16 11:00", tier="growing")

    (listed,) = import_leads(zhou, "11-23 09:00", 1, team.version, tier="potential")
    say(zhou, listed, "11-23 09:30")
    put(zhou, listed, "11-23 10:30", needs="两条线联网")

    won = come_in(lin, "11-23 10:00")
    say(lin, won, "11-23 10:40")
    put(lin, won, "11-23 11:00", tier="high_value", needs="二期 12 条线联网")
    put(lin, won, "11-25 09:30", proposal_sent_on=at("11-25 09:30").date())
    say(lin, won, "11-26 10:30", attitude="positive")
    put(lin, won, "11-27 10:30", decision="won")

    slow = come_in(lin, "11-24 10:00")
    say(lin, slow, "11-24 14:30")
    silent = come_in(zhou, "11-25 09:30")
    lost = come_in(zhou, "11-26 10:00")
    put(zhou, lost, "11-26 11:00", decision="lost", lost_reason="price")
    dropped = come_in(tang, "11-26 16:30")
    put(tang, dropped, "11-27 10:00", decision="lost", lost_reason="timing")
    new = come_in(tang, "11-27 14:00")
    team.leads = {
        "before": before,
        "listed": listed,
        "won": won,
        "slow": slow,
        "silent": silent,
        "lost": lost,
        "dropped": dropped,
        "new": new,
    }
    _have_tasks(team)


def _have_tasks(team: Team) -> None:
    lin, zhou, leads = team.lin, team.zhou, team.leads
    finish(lin, plan(lin, leads["won"], "11-16 12:00", "11-18 10:00"), "11-24 11:00")
    finish(lin, plan(lin, leads["won"], "11-16 12:00", "11-19 10:00"), "11-19 09:00")
    finish(lin, plan(lin, leads["won"], "11-23 12:00", "11-24 10:00"), "11-24 09:00")
    finish(lin, plan(lin, leads["slow"], "11-24 15:00", "11-25 10:00"), "11-26 09:00")
    plan(zhou, leads["silent"], "11-25 10:00", "11-26 10:00")
    plan(zhou, leads["lost"], "11-25 10:00", "11-26 09:30")
    with clock.frozen_at(at("11-26 11:00")):
        cancel_tasks_of("lead", [leads["lost"].pk], by=zhou)
    plan(team.tang, leads["new"], "11-27 14:00", "11-30 10:00")
