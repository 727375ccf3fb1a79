"""The wire of the composed pages."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn, Moment
from genjin.crm.contacts.schemas import ContactOut
from genjin.crm.customers.schemas import CustomerOut
from genjin.crm.leads.schemas import Decision, LeadOut, LostReason, State
from genjin.crm.wire import Dash, Ref, Tier
from genjin.desk.record_page.schemas import HandOut
from genjin.desk.timeline.schemas import TimelineCountsOut, TimelineOut
from genjin.desk.wire import Attitude, Channel
from genjin.records.attachments.schemas import FileOut
from genjin.records.collaborators.schemas import CollaboratorOut

Kind = Literal["step", "task"]
RecordType = Literal["lead", "customer"]


class RecordOut(Schema):
    """`state` is that of a lead; a customer has none."""

    type: RecordType
    id: int
    name: str
    tier: Tier
    state: State | Literal[""]
    version: int


class ContactShort(Schema):
    name: str
    title: str
    phone: str


class StepShort(Schema):
    key: str
    name: str
    position: int
    count: int


class LastOut(Schema):
    text: str
    who: str
    at: datetime
    channel: str


class ToldOut(Schema):
    """Who was told of a late step. `read_at`: seen at the bell; `answered_at`: the assignee has
    said since why it is late."""

    name: str
    at: datetime
    read_at: datetime | None
    answered_at: datetime | None


class CoversOut(Schema):
    """For whom the assignee stands in. `until`: null once they are back."""

    id: int
    name: str
    until: datetime | None


class WorkItem(Schema):
    """Something to do: a step of an SOP, or a task. Minutes are of working time. `asked`: the
    assignee is to say why it is late; `queued`: one of a group is to take it."""

    kind: Kind
    id: int
    record: RecordOut
    contact: ContactShort | None
    sop: Ref | None
    step: StepShort | None
    dashes: list[Dash]
    title: str
    why: str
    last: LastOut | None
    script: str
    due_at: datetime | None
    remaining_minutes: int | None
    urgency: Literal["late", "soon", "normal"]
    told: list[ToldOut]
    urgent: bool
    at_risk: bool
    asked: bool
    late_reason: str
    queued: bool
    snoozed_until: datetime | None
    assignee: Ref
    covers: CoversOut | None


class WorkItemPageOut(Schema):
    """`mine`: it is for who asks to do; `open`: it is still to do."""

    item: WorkItem
    mine: bool
    open: bool


class ToConfirm(WorkItem):
    """`confirms_for`: somebody who is away, and for whom who asks stands in. `proved`: it may be
    returned as well."""

    proved: bool
    confirms_for: CoversOut | None


class AwayOut(Schema):
    """Who asks is away: until when, and with whom how much of theirs is meanwhile."""

    until: datetime
    deputy: Ref
    steps: int


class ProgressOut(Schema):
    done: int
    total: int


class TeamPerson(Schema):
    id: int
    name: str
    open: int
    late: int
    done_today: int


class TeamToday(Schema):
    late: int
    escalated_to_me: int
    without_next: int
    done: int
    total: int
    people: list[TeamPerson]
    escalated: list[WorkItem]


class TodayOut(Schema):
    """`queue`: what one of a group is to take; `confirm`: steps of others that wait for the
    confirmation of who asks."""

    now: datetime
    date: date
    progress: ProgressOut
    late: list[WorkItem]
    today: list[WorkItem]
    upcoming: list[WorkItem]
    late_total: int
    today_total: int
    upcoming_total: int
    queue: list[WorkItem]
    queue_total: int
    confirm: list[ToConfirm]
    confirm_total: int
    team: TeamToday | None
    away: AwayOut | None


class ProofOut(Schema):
    """What completes the step. `field`: the field to fill; `requires`: what the follow-up needs;
    `file`: which kind of file to add."""

    kind: str
    field: str | None
    file: Literal["any", "photo", "document"] | None
    requires: list[str]
    label: str


class ThenOut(Schema):
    name: str
    assignee: Ref | None
    due_at: datetime | None


class OpenItem(WorkItem):
    """`hand`: of steps."""

    goal: str
    proof: ProofOut | None
    then: ThenOut | None
    hand: HandOut | None


class StepLine(Schema):
    key: str
    name: str
    goal: str
    state: Dash
    step_run_id: int | None
    assignee: Ref | None
    covers: CoversOut | None
    who: str
    due_at: datetime | None
    due: str
    paused_until: datetime | None
    opened_at: datetime | None
    done_at: datetime | None
    on_time: bool | None
    late_minutes: int | None
    worked_minutes: int | None
    evidence: str


class SopRef(Schema):
    id: int
    name: str
    version: int


class RunOut(Schema):
    id: int
    state: Literal["scheduled", "running", "done", "ended"]
    starts_at: datetime
    ended_reason: str
    sop: SopRef
    steps: list[StepLine]


class LeadContactOut(Schema):
    id: int | None
    name: str
    title: str
    phone: str
    wechat: str
    email: str


class MayOut(Schema):
    edit: bool
    follow_up: bool
    transfer: bool
    return_: bool = Field(alias="return")
    convert: bool
    share: bool


class PartsOut(Schema):
    """What the pages of leads and customers have in common."""

    now: datetime
    files: list[FileOut]
    run: RunOut | None
    open: list[OpenItem]
    timeline: TimelineOut
    counts: TimelineCountsOut


class LeadPageOut(PartsOut):
    lead: LeadOut
    contacts: list[LeadContactOut]
    may: MayOut


class LeadShort(Schema):
    id: int
    company: str
    state: State
    created_at: datetime


class CustomerMayOut(Schema):
    edit: bool
    follow_up: bool
    transfer: bool
    share: bool
    add_contact: bool


class CustomerPageOut(PartsOut):
    """The timeline tells also what was said while the customer was a lead."""

    customer: CustomerOut
    contacts: list[ContactOut]
    leads: list[LeadShort]
    collaborators: list[CollaboratorOut]
    may: CustomerMayOut


class ContactMayOut(Schema):
    edit: bool


class ContactPageOut(Schema):
    now: datetime
    contact: ContactOut
    customer: Ref
    timeline: TimelineOut
    counts: TimelineCountsOut
    may: ContactMayOut


class FieldsIn(BodyIn):
    """Fields of the record that are set together with the follow-up."""

    tier: Tier | None = None
    needs: Annotated[str, Field(max_length=4000)] | None = None
    proposal_sent_on: date | None = None
    decision: Decision | None = None
    lost_reason: LostReason | None = None
    won_on: date | None = None

    def given(self) -> dict[str, Any]:
        return {k: v for k, v in self.model_dump(exclude_unset=True).items() if v is not None}


class NextActionIn(BodyIn):
    title: Annotated[str, Field(max_length=200)]
    due_at: Moment
    assignee_id: int | None = None


class FollowUpIn(BodyIn):
    """Of a customer, `fields` may hold its tier alone."""

    object_type: RecordType
    object_id: int
    template: Literal["sales", "quick", "service"] = "sales"
    channel: Channel
    contact_id: int | None = None
    happened_at: Moment
    reached: bool = True
    subject: Annotated[str, Field(max_length=200)] = ""
    content: Annotated[str, Field(max_length=5000)]
    feedback: Annotated[str, Field(max_length=2000)] = ""
    attitude: Attitude = ""
    satisfaction: Annotated[int, Field(ge=1, le=5)] | None = None
    keywords: Annotated[list[Annotated[str, Field(max_length=20)]], Field(max_length=20)] = []
    fields: FieldsIn = FieldsIn()
    record_version: int | None = None
    next_action: NextActionIn | None = None
    request_key: Annotated[str, Field(max_length=64)] | None = None


class CompletedOut(Schema):
    name: str
    on_time: bool


class OpenedOut(Schema):
    name: str
    due_at: datetime | None
    assignee: Ref | None


class TaskShort(Schema):
    id: int
    title: str
    due_at: datetime


class FollowUpSaved(Schema):
    follow_up_id: int
    completed: list[CompletedOut]
    opened: list[OpenedOut]
    run_ended: str
    task: TaskShort | None
    lead: LeadOut | None
    customer: CustomerOut | None


class SnoozeIn(BodyIn):
    until: Moment
    reason: Annotated[str, Field(min_length=1, max_length=200)]


class TaskIn(BodyIn):
    object_type: RecordType
    object_id: int
    title: Annotated[str, Field(min_length=1, max_length=200)]
    due_at: Moment
    assignee_id: int | None = None


class FoundOut(Schema):
    type: Literal["lead", "customer", "contact"]
    id: int
    title: str
    subtitle: str


class SearchOut(Schema):
    items: list[FoundOut]
