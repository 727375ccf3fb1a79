"""What trials look like on the wire."""

from datetime import date, datetime
from typing import Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn, Moment
from genjin.sop.definitions.reading import MAXIMAL_SIZE
from genjin.sop.trial.choices import Pace

HIGHEST_LIMIT = 1_000


class TriedIn(BodyIn):
    """`source`, a draft as YAML, or `sop_id`, a live SOP: one of the two."""

    model_config = {"str_strip_whitespace": False}

    source: str | None = Field(None, max_length=MAXIMAL_SIZE)
    sop_id: int | None = None


class DryRunIn(TriedIn):
    """`starts_at`: now, where it is left out."""

    object_type: str = Field(max_length=40)
    object_id: int
    starts_at: Moment | None = None
    pace: Pace = Pace.AT_DEADLINE


class ReplayIn(TriedIn):
    pass


class ForecastIn(TriedIn):
    """`limit`: more steps a day than this are too many for one person."""

    limit: int = Field(20, ge=1, le=HIGHEST_LIMIT)


class TrialRef(Schema):
    id: int
    name: str


class TrialRungOut(Schema):
    """`minutes` of working time after the deadline, negative before it. `receivers` in words.
    `sent`: before the step is done, as it is assumed."""

    at: datetime
    minutes: int
    receivers: list[str]
    sent: bool


class TrialStepOut(Schema):
    """`who`, `due` and `proof` as the SOP says them; `resolved`: how the person was found; `note`:
    what had to be assumed for this step."""

    key: str
    name: str
    fate: Literal["there", "done", "open", "waiting", "skipped", "cancelled", "not_reached"]
    who: str
    due: str
    proof: str
    assignee: TrialRef | None
    resolved: str
    opens_at: datetime | None
    due_at: datetime | None
    done_at: datetime | None
    note: str
    rungs: list[TrialRungOut]


class DryRunOut(Schema):
    sop: str
    record: TrialRef
    starts_at: datetime
    pace: Pace
    steps: list[TrialStepOut]
    ended_at: datetime | None
    ended_reason: str
    next_contact_at: datetime | None
    assumptions: list[str]


class TrialCountsOut(Schema):
    """`steps` that somebody had to do; `there`: those whose proof was there when they opened.
    Messages by whom they spoke to; `escalations`: those to managers and directors."""

    steps: int
    there: int
    done: int
    late: int
    to_assignee: int
    to_manager: int
    to_director: int
    escalations: int


class TrialDayOut(TrialCountsOut):
    date: date


class TrialPersonOut(TrialCountsOut):
    """`busiest`: the most steps on a single day."""

    person: TrialRef
    busiest: int


class TrialStepCountsOut(TrialCountsOut):
    key: str
    name: str
    median: str


class ReplayOut(Schema):
    """`records`: how many came in; `replayed`: how many of them were replayed."""

    sop: str
    first: date
    last: date
    records: int
    replayed: int
    whole: TrialCountsOut
    days: list[TrialDayOut]
    people: list[TrialPersonOut]
    steps: list[TrialStepCountsOut]
    assumptions: list[str]


class TrialLoadOut(Schema):
    """`steps` in the order of the forecast's days."""

    person: TrialRef
    department: str
    steps: list[float]
    most: float


class TrialOverloadOut(Schema):
    person: TrialRef
    date: date
    steps: float


class ForecastOut(Schema):
    """`overloads`: the worst first."""

    sop: str
    limit: int
    days: list[date]
    people: list[TrialLoadOut]
    overloads: list[TrialOverloadOut]
    assumptions: list[str]
