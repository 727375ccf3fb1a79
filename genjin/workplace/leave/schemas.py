"""Leave on the wire."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Literal

from ninja import Field, Schema

from genjin.common.clock import COMPANY_ZONE
from genjin.common.errors import InvalidInputError
from genjin.common.http import BodyIn, Moment
from genjin.common.language import text
from genjin.common.working_time import FIRST_DATE, LAST_DATE
from genjin.workplace.leave.models import Leave
from genjin.workplace.leave.services import Span

Day = Annotated[date, Field(ge=FIRST_DATE, le=LAST_DATE)]


class SpanIn(BodyIn):
    """Either whole days, the last one included, or two moments."""

    first_on: Day | None = None
    last_on: Day | None = None
    begins_at: Moment | None = None
    ends_at: Moment | None = None

    def span(self) -> Span:
        """Raises InvalidInputError unless one of the two pairs is there."""
        days, moments = (self.first_on, self.last_on), (self.begins_at, self.ends_at)
        if self.first_on and self.last_on and moments == (None, None):
            return Span(_midnight(self.first_on), _midnight(self.last_on, after=1), True)
        if self.begins_at and self.ends_at and days == (None, None):
            begins, ends = self.begins_at.astimezone(UTC), self.ends_at.astimezone(UTC)
            return Span(begins, ends, False)
        said = text(
            zh="请写开始和结束：都写日期，或都写时间。",
            en="Give a beginning and an end: two days, or two moments.",
        )
        raise InvalidInputError(fields={"begins": said})


class LeaveIn(SpanIn):
    user_id: int
    deputy_id: int


class LeavePatch(SpanIn):
    """Its times and deputy as they are to be."""

    version: int
    deputy_id: int


class NamedOut(Schema):
    id: int
    name: str


class LeaveOut(Schema):
    """`mine_to_change`: who asks may change or cancel it."""

    id: int
    version: int
    user: NamedOut
    deputy: NamedOut
    begins_at: datetime
    ends_at: datetime
    whole_days: bool
    state: Literal["planned", "on", "over", "cancelled"]
    mine_to_change: bool

    @classmethod
    def of(cls, leave: Leave, at: datetime, *, mine_to_change: bool) -> "LeaveOut":
        return cls(
            id=leave.pk,
            version=leave.version,
            user=NamedOut(id=leave.user_id, name=leave.user.name),
            deputy=NamedOut(id=leave.deputy_id, name=leave.deputy.name),
            begins_at=leave.begins_at,
            ends_at=leave.ends_at,
            whole_days=leave.whole_days,
            state=_state(leave, at),
            mine_to_change=mine_to_change,
        )


class LeavesOut(Schema):
    """`people`: for whom who asks may plan leave, themselves first."""

    items: list[LeaveOut]
    people: list[NamedOut]


def _state(leave: Leave, at: datetime) -> Literal["planned", "on", "over", "cancelled"]:
    if leave.cancelled_at is not None:
        return "cancelled"
    if leave.ends_at <= at:
        return "over"
    return "on" if leave.begins_at <= at else "planned"


def _midnight(day: date, *, after: int = 0) -> datetime:
    moment = datetime.combine(day + timedelta(days=after), time.min, COMPANY_ZONE)
    return moment.astimezone(UTC)
