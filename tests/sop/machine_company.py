"""The company of the engine's state machine, and what changes in it during a run: hours, shifts,
pilots, people who hand over."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime

from genjin.common import clock
from genjin.common.working_time import OFFICE_DAY
from genjin.crm.leads.models import Lead
from genjin.crm.leads.object_type import LEAD
from genjin.identity.departments.models import Department
from genjin.identity.users.models import User
from genjin.records.objects.services import Change, update_many
from genjin.sop.definitions.models import Sop, SopVersion
from genjin.sop.definitions.selectors import find_pilot
from genjin.sop.definitions.services import Publication, save_draft
from genjin.sop.runs.selectors.doors import pending_steps_held_by
from genjin.sop.runs.services.owning import hand_over_steps
from genjin.sop.versions.services import Running, end_pilot, publish
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.hours import Typed
from genjin.workplace.calendars.models import WorkingHours
from genjin.workplace.calendars.services.days import set_day
from genjin.workplace.calendars.services.own import (
    NewHours,
    change_shift,
    create_shift,
    remove_department_hours,
    remove_shift,
    set_department_hours,
)
from genjin.workplace.leave.models import Leave
from genjin.workplace.leave.services import Span, cancel_leave, plan_leave
from tests.sop.conftest import Company

WEEKS: tuple[Typed, ...] = (
    [*([OFFICE_DAY] * 6), []],
    [*([[(13 * 60, 21 * 60)]] * 5), [], []],
    [*([[(8 * 60, 12 * 60)]] * 7)],
)
NIGHT: Typed = [*([[(22 * 60, 6 * 60)]] * 5), [], []]
MODES = ("now", "next_step", "stay")


@dataclass
class Firm(Company):
    far: User  # of another sales department than the seller
    branch: Department

    def person(self, who: str) -> User:
        found: User = getattr(self, who)
        return found

    @property
    def departments(self) -> Sequence[int]:
        return [one.department_id or 0 for one in (self.seller, self.service, self.far)]


def firm_of(company: Company) -> Firm:
    root = Department.objects.get(parent=None)
    branch = Department.objects.create(name="销售二部", parent=root)
    far = User.objects.create(
        login="far", name="far", role="seller", department=branch, created_at=clock.now()
    )
    own = {field.name: getattr(company, field.name) for field in fields(company)}
    return Firm(**own, far=far, branch=branch)


def change_a_day(firm: Firm, day: date, what: str) -> None:
    kind = DayKind.OFF if what == "day off" else DayKind.WORKING
    set_day(actor=firm.administrator, day=day, kind=kind, name="厂庆")


def go_away(firm: Firm, person: User, deputy: User, span: Span) -> None:
    plan_leave(actor=firm.administrator, user_id=person.pk, deputy_id=deputy.pk, span=span)


def call_back(firm: Firm, place: int, now: datetime) -> None:
    mine = Leave.objects.filter(ends_at__gt=now, cancelled_at=None).order_by("id")
    if mine:
        cancel_leave(actor=firm.administrator, leave_id=mine[place % len(mine)].pk)


def change_hours(firm: Firm, place: int, week: int) -> None:
    """Of a department; now and then they are those of the company again."""
    department = firm.departments[place % 3]
    if week == len(WEEKS):
        remove_department_hours(actor=firm.administrator, department_id=department)
    else:
        new = NewHours(WEEKS[week], observes_holidays=place % 5 > 0)
        set_department_hours(actor=firm.administrator, department_id=department, new=new)


def change_the_shift(firm: Firm, place: int, people: Sequence[User]) -> None:
    """Made, given to others, or gone."""
    found = WorkingHours.objects.exclude(shift="").first()
    ids = sorted({person.pk for person in people})
    new = NewHours(NIGHT if place % 2 else WEEKS[1])
    by = firm.administrator
    if found is None:
        create_shift(actor=by, name="热线", person_ids=ids, new=new)
    elif place % 4 == 0:
        remove_shift(actor=by, shift_id=found.pk)
    else:
        change_shift(actor=by, shift_id=found.pk, name="热线", person_ids=ids, new=new)


def another_version(firm: Firm, sop: Sop, source: str, mode: str) -> SopVersion:
    return _publish(firm, sop, source, Publication("live", 0, "改进"), mode)


def turn_pilot(firm: Firm, sop: Sop, source: str, place: int, mode: str) -> None:
    """One begins; the one that there is goes on, goes live or is over."""
    pilot = find_pilot(sop.pk)
    by, running = firm.administrator, Running(mode)
    if pilot is None:
        tried_by = [firm.departments[place % 3]]
        _publish(firm, sop, source, Publication("pilot", 0, "试行", tried_by), mode)
    elif place % 3 == 0:
        end_pilot(actor=by, sop_id=sop.pk, number=pilot.number, running=running)
    elif place % 3 == 1:
        live = Publication("live", pilot.revision, "上线")
        publish(actor=by, sop_id=sop.pk, number=pilot.number, publication=live, running=running)


def _publish(firm: Firm, sop: Sop, source: str, publication: Publication, mode: str) -> SopVersion:
    by = firm.administrator
    draft = save_draft(actor=by, sop_id=sop.pk, source=source, revision=0)
    return publish(
        actor=by,
        sop_id=sop.pk,
        number=draft.number,
        publication=Publication(
            publication.status, draft.revision, publication.note, publication.department_ids
        ),
        running=Running(mode),
    )


def hand_over(firm: Firm, giver: User, to: User) -> None:
    rows = pending_steps_held_by(giver.pk).order_by("id")
    ids = list(rows.values_list("id", flat=True)[:50])
    hand_over_steps(ids, from_id=giver.pk, to=to, by=firm.administrator)


def bring_in_a_list(firm: Firm, lead: Lead, state: str) -> None:
    """What an import writes of a record that there is already."""
    change = Change(lead.pk, {"state": state})
    update_many(LEAD, [change], by=firm.administrator, origin="import")
