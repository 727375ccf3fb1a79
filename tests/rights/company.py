"""A company in which everybody has something that each of the others may or may not see.

For each role there is one person, the asker, and for each reach somebody who stands to the asker
like that. Everybody in it owns a lead with all that can hang on one, and an import.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count

from django.db import transaction

from genjin.activities.follow_ups.services import NewFollowUp, NextAction, write_follow_up
from genjin.activities.tasks.services import NewTask, create_tasks
from genjin.common import clock
from genjin.crm.contacts.models import Contact
from genjin.crm.customers.models import Customer
from genjin.crm.customers.services import create_customer
from genjin.crm.leads.models import Lead, LeadContact
from genjin.crm.leads.services import add_contacts, create_lead
from genjin.crm.sharing.services import share
from genjin.identity.departments.models import Department
from genjin.identity.invitations.services import invite
from genjin.identity.structure.services import set_head
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.platform.queue.models import QueueItem
from genjin.records.base import RecordModel
from genjin.records.collaborators.models import Collaborator
from genjin.records.imports.models import ImportJob
from genjin.records.imports.services.uploads import upload_list
from genjin.sop.definitions.install import install_library
from genjin.sop.definitions.models import Sop
from genjin.sop.runs.models import StepRun
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.services.days import set_day
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.models import Notification
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring
from tests.analytics.team import at
from tests.factories import make_department, make_user
from tests.rights.disputes import dispute_of
from tests.rights.drafts import keep_draft
from tests.rights.files import export_of, photo_of
from tests.rights.handovers import handover_to
from tests.rights.hours import shift_of
from tests.rights.leave import leave_of

NOW: datetime = at("11-27 15:00")
REACHES = (
    "own",
    "subordinate",
    "department",
    "below",
    "other",
    "assigned",
    "reads",
    "edits",
    "missing",
)
"""Whose it is, as the asker sees it: a report of theirs in another department, a colleague,
somebody of a department beneath, of another one; another one's, but with a step for the asker;
one that is shared with them to read, or to edit; nobody's."""
NOBODY = 10**9
DAY = date(2026, 12, 24)

_phones = count(13700000000)


@dataclass(frozen=True)
class Belongings:
    """Ids of what one person has."""

    owner: int = NOBODY
    lead: int = NOBODY
    customer: int = NOBODY
    contact: int = NOBODY
    task: int = NOBODY
    step: int = NOBODY
    notification: int = NOBODY
    job: int = NOBODY
    export: int = NOBODY
    file: int = NOBODY
    leave: int = NOBODY
    dispute: int = NOBODY
    handover: int = NOBODY


@dataclass
class Company:
    askers: dict[str, User]
    belongings: dict[tuple[str, str], Belongings]
    sop: Sop
    dead_item: int
    bystander: int
    """Somebody with whom every lead and customer is shared."""
    invitation: int
    empty: Department
    """In which nobody works; it has hours of its own."""
    shift: int
    """Of the bystander."""

    def of(self, role: str, reach: str) -> Belongings:
        return self.belongings[role, reach]


@contextmanager
def company() -> Iterator[Company]:
    """Built once and taken back as a whole; the clock stands still meanwhile."""
    with clock.frozen_at(NOW), transaction.atomic():
        yield _build()
        transaction.set_rollback(True)


def _build() -> Company:
    departments = _departments()
    askers = _askers(departments)
    bystander = make_user(department=departments["west"])
    with clock.frozen_at(NOW - timedelta(days=3)):
        install_library()
        belongings = {
            (role, reach): _belongings(owner)
            for role, asker in askers.items()
            for reach, owner in _owners(role, asker, departments).items()
        }
    set_day(actor=askers[Role.ADMINISTRATOR], day=DAY, kind=DayKind.OFF, name="厂庆")
    for role, asker in askers.items():
        other = User.objects.get(pk=belongings[role, "other"].owner)
        belongings[role, "assigned"] = _assigned(asker, other)
        belongings[role, "reads"] = _shared(asker, other, "read")
        belongings[role, "edits"] = _shared(asker, other, "edit")
        belongings[role, "missing"] = Belongings()
    _share_everything(bystander)
    keep_draft(askers[Role.ADMINISTRATOR])
    return Company(
        askers,
        belongings,
        Sop.objects.get(),
        _dead_item().pk,
        bystander.pk,
        _invitation(),
        departments["empty"],
        shift_of(bystander, departments["empty"], by=askers[Role.ADMINISTRATOR]),
    )


def _departments() -> dict[str, Department]:
    """sales over east over a team; care over a team; west beside them."""
    root = make_department("公司")
    sales = make_department("销售部", parent=root)
    east = make_department("华东部", parent=sales)
    care = make_department("客服部", parent=root)
    return {
        "root": root,
        "sales": sales,
        "east": east,
        "team": make_department("华东一组", parent=east),
        "care": care,
        "care_team": make_department("客服一组", parent=care),
        "west": make_department("西部", parent=root),
        "empty": make_department("空部门", parent=root),
    }


_SEATS: Mapping[str, tuple[str, str]] = {
    # role: their department, one beneath it
    Role.SELLER: ("east", "team"),
    Role.SERVICE: ("care", "care_team"),
    Role.MANAGER: ("east", "team"),
    Role.DIRECTOR: ("sales", "east"),
    Role.ADMINISTRATOR: ("root", "sales"),
}


def _askers(departments: Mapping[str, Department]) -> dict[str, User]:
    askers = {
        role: make_user(role, name=f"提问{role[:4]}", department=departments[seat])
        for role, (seat, _) in _SEATS.items()
    }
    for seat, role in (("east", Role.MANAGER), ("sales", Role.DIRECTOR)):
        set_head(actor=None, department_id=departments[seat].pk, head_id=askers[role].pk)
    return askers


def _owners(role: str, asker: User, departments: Mapping[str, Department]) -> dict[str, User]:
    seat, beneath = _SEATS[role]
    west = departments["west"]
    return {
        "own": asker,
        "subordinate": make_user(department=west, manager=asker),
        "department": make_user(department=departments[seat]),
        "below": make_user(department=departments[beneath]),
        "other": make_user(department=west),
    }


def _belongings(owner: User) -> Belongings:
    lead = new_lead(owner)
    step = first_step(lead)
    action = NextAction(f"寄样品给{lead.company}", NOW + timedelta(days=2), owner.pk)
    said = NewFollowUp(
        "lead",
        lead.pk,
        "phone",
        clock.now(),
        f"{lead.company}说了什么",
        topic="预算",
        feedback=f"{lead.company}说的话",
        keywords=["价格"],
        next_action=action,
        reached=False,
    )
    write_follow_up(actor=owner, new=said)
    task = NewTask(f"回电{lead.company}", "lead", lead.pk, owner.pk, NOW + timedelta(hours=1))
    (made,) = create_tasks([task], by=owner)
    customer = new_customer(owner)
    return Belongings(
        owner=owner.pk,
        lead=lead.pk,
        customer=customer.pk,
        contact=_contact_of(customer),
        task=made.pk,
        step=step.pk,
        notification=_rung(owner, step).pk,
        job=_import(owner, lead).pk,
        export=export_of(owner, by=_administrator()),
        file=photo_of(owner, lead),
        leave=leave_of(owner, by=_administrator()),
        dispute=dispute_of(owner, step),
        handover=handover_to(owner, by=_administrator()),
    )


def new_customer(owner: User) -> Customer:
    """With one contact."""
    phone = next(_phones)
    values = {
        "name": f"客户{phone}",
        "industry": f"行业{phone}",
        "city": f"城市{phone}",
        "source": f"来源{phone}",
        "phone": str(phone),
        "website": f"https://{phone}.example",
        "address": f"地址{phone}",
        "credit_code": f"91{phone}",
        "remark": f"备注{phone}",
    }
    contact = {"name": f"李{phone}", "phone": f"139{str(phone)[3:]}", "wechat": f"wx{phone}"}
    return create_customer(
        actor=_administrator(), values=values, owner_id=owner.pk, contact=contact
    )


def _contact_of(customer: Customer) -> int:
    return Contact.objects.get(customer=customer).pk


def new_lead(owner: User) -> Lead:
    phone = next(_phones)
    values = {
        "company": f"公司{phone}",
        "contact_name": f"联系人{phone}",
        "phone": str(phone),
        "wechat": f"wx{phone}",
        "email": f"a{phone}@example.com",
        "city": f"城市{phone}",
        "source": f"来源{phone}",
        "needs": f"需求{phone}",
        "remark": f"备注{phone}",
    }
    lead = create_lead_for(owner, values)
    contact = LeadContact(lead_id=lead.pk, name=f"王{phone}", phone=f"138{str(phone)[3:]}")
    add_contacts([contact], by=owner)
    return lead


def create_lead_for(owner: User, values: Mapping[str, str]) -> Lead:
    """Also for those who may not enter leads themselves."""
    return create_lead(actor=_administrator(), values=values, owner_id=owner.pk)


def _administrator() -> User:
    return User.objects.filter(role=Role.ADMINISTRATOR).order_by("id")[0]


def _rung(owner: User, step: StepRun) -> Notification:
    ring(
        rings=[
            Ring(
                receiver_id=owner.pk,
                kind=NotificationKind.REMINDER,
                topic=f"sop_step:{step.step_id}",
                rung="due",
                source=f"step_run:{step.pk}",
                object_type="lead",
                object_id=step.subject_id,
                params={"sop_name": "新线索跟进", "step_name": "首次触达", "minutes": 30},
            )
        ],
        at=clock.now(),
    )
    return Notification.objects.filter(receiver=owner).latest("id")


def _import(owner: User, lead: Lead) -> ImportJob:
    """Taken in by somebody who may; then it is the owner's, like that of one who may no longer."""
    source = f"公司,电话\n{lead.company}的分厂,{next(_phones)}\n".encode()
    job = upload_list(actor=_administrator(), name=f"{lead.company}.csv", content=source)
    ImportJob.objects.filter(pk=job.pk).update(created_by=owner)
    return job


def _assigned(asker: User, other: User) -> Belongings:
    """A further lead and customer of somebody else, each with a step for the asker."""
    lead, customer = new_lead(other), new_customer(other)
    steps = [first_step(lead), first_step(new_lead(other))]
    mine = {"owner": asker, "department": asker.department_id}
    StepRun.objects.filter(pk=steps[0].pk).update(**mine)
    StepRun.objects.filter(pk=steps[1].pk).update(
        **mine, subject_type="customer", subject_id=customer.pk
    )
    return Belongings(
        owner=other.pk,
        lead=lead.pk,
        customer=customer.pk,
        contact=_contact_of(customer),
        step=steps[0].pk,
        file=photo_of(other, lead),
    )


def _shared(asker: User, other: User, access: str) -> Belongings:
    lead, customer = new_lead(other), new_customer(other)
    share_with(asker, access, lead=lead, customer=customer)
    return Belongings(
        owner=other.pk,
        lead=lead.pk,
        customer=customer.pk,
        contact=_contact_of(customer),
        file=photo_of(other, lead),
    )


def share_with(person: User, access: str, **records: RecordModel) -> None:
    for object_type, record in records.items():
        share(
            actor=_administrator(),
            object_type=object_type,
            record=record,
            user_id=person.pk,
            access=access,
        )


def _share_everything(bystander: User) -> None:
    ids = {"lead": Lead.objects.values_list("pk"), "customer": Customer.objects.values_list("pk")}
    Collaborator.objects.bulk_create(
        Collaborator(
            object_type=object_type,
            object_id=pk,
            user=bystander,
            access="read",
            added_by=bystander,
            added_at=NOW,
        )
        for object_type, rows in ids.items()
        for (pk,) in rows
    )


def _invitation() -> int:
    made, _ = invite(
        actor=_administrator(),
        address="http://127.0.0.1",
        name="新人",
        email="new@example.com",
        role=Role.SELLER,
        department_id=_administrator().department_id,
    )
    return made.pk


def first_step(lead: Lead) -> StepRun:
    return StepRun.objects.filter(subject_id=lead.pk, state="open").order_by("id")[0]


def _dead_item() -> QueueItem:
    return QueueItem.objects.create(
        kind="nobody",
        key="nobody:1",
        state="dead",
        attempts=8,
        due_at=NOW,
        created_at=NOW,
        failed_at=NOW,
        last_error="KeyError",
    )
