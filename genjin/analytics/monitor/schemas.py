"""What the SOP monitor looks like on the wire. Its numbers are ours: they are put in without being
looked at again, which for the cells of all people took half of the page's time."""

from datetime import datetime
from typing import Literal

from ninja import Field, Schema

from genjin.analytics.metrics.schemas import MAXIMAL_ID, FigureOut
from genjin.analytics.monitor.selectors import Monitor
from genjin.sop.statistics.selectors import PersonLine, StepLine, Tally
from genjin.sop.statistics.stuck import Finding, Tone

Status = Literal[
    "in_step",
    "late",
    "done",
    "done_on_time",
    "done_late",
    "entered",
    "left",
    "due",
    "kept",
    "missed",
    "started",
    "won",
    "ended",
    "without_next",
]


class MonitorFilter(Schema):
    """A department counts with those below it, and only narrows what one may see."""

    model_config = {"extra": "forbid"}

    days: int = Field(30, ge=1, le=366)
    department_id: int | None = Field(None, ge=1, le=MAXIMAL_ID)


class MonitorRecordsFilter(MonitorFilter):
    """`step`: its key, empty for all steps; the last four states speak of whole leads."""

    step: str = Field("", max_length=60)
    status: Status = "in_step"
    person_id: int | None = Field(None, ge=1, le=MAXIMAL_ID)
    cursor: str = Field("", max_length=200)


class NamedOut(Schema):
    id: int
    name: str


class StepNameOut(Schema):
    key: str
    name: str


class MonitorStepOut(Schema):
    """`average_minutes` and `target_minutes` are working minutes; the latter only where the
    deadline is a span of working time."""

    key: str
    name: str
    entered: int
    in_step: int
    late: int
    done_on_time: int
    done_late: int
    average_minutes: float | None
    left: int
    target_minutes: int | None

    @classmethod
    def of(cls, line: StepLine) -> "MonitorStepOut":
        counts, average = line.tally.counts, line.tally.average
        due = line.step.due if line.step else None
        return cls.model_construct(
            key=line.key,
            name=line.name,
            entered=counts["entered"],
            in_step=counts["in_step"],
            late=counts["late"],
            done_on_time=counts["done_on_time"],
            done_late=counts["done_late"],
            average_minutes=None if average is None else round(average, 1),
            left=counts["left"],
            target_minutes=due.amount if due and due.kind == "working_minutes" else None,
        )


class CellOut(Schema):
    """Of `total` steps whose deadline fell in the period and is over, `on_time` were done by it.
    The records: status `due`, `kept` and `missed`."""

    rate: float | None
    on_time: int
    total: int

    @classmethod
    def of(cls, tally: Tally) -> "CellOut":
        rate = tally.kept_rate
        return cls.model_construct(
            rate=None if rate is None else round(rate, 1),
            on_time=tally.counts["kept"],
            total=tally.counts["due"],
        )


class AdherencePersonOut(Schema):
    """`cells` in the order of the steps; `rate` is over all of them."""

    id: int
    name: str
    department: str
    cells: list[CellOut]
    rate: float | None

    @classmethod
    def of(cls, line: PersonLine) -> "AdherencePersonOut":
        return cls.model_construct(
            id=line.id,
            name=line.name,
            department=line.department,
            cells=[CellOut.of(cell) for cell in line.cells],
            rate=CellOut.of(line.whole).rate,
        )


class AdherenceOut(Schema):
    steps: list[StepNameOut]
    people: list[AdherencePersonOut]


class StuckQueryOut(Schema):
    """What to ask `/records` for."""

    step: str | None = None
    status: str | None = None
    person_id: int | None = None


class StuckOut(Schema):
    tone: Tone
    text: str
    detail: str
    count: int
    query: StuckQueryOut

    @classmethod
    def of(cls, finding: Finding) -> "StuckOut":
        return cls(
            tone=finding.tone,
            text=finding.text,
            detail=finding.detail,
            count=finding.count,
            query=StuckQueryOut(**finding.query),
        )


class MonitorOut(Schema):
    """Every number opens its records at `/records`; `entered`, `won` and `ended` of the whole are
    its states `started`, `won` and `ended`. The figures speak of all SOPs."""

    now: datetime
    sop: NamedOut
    version: int
    days: int
    departments: list[NamedOut]
    department_id: int | None
    figures: list[FigureOut]
    steps: list[MonitorStepOut]
    entered: int
    won: int
    ended: int
    without_next: int
    adherence: AdherenceOut
    stuck: list[StuckOut]

    @classmethod
    def of(cls, monitor: Monitor, *, department_id: int | None) -> "MonitorOut":
        steps, people = monitor.standing.steps, monitor.standing.people
        return cls.model_construct(
            now=monitor.scope.now,
            sop=NamedOut(id=monitor.version.sop_id, name=monitor.version.sop.name),
            version=monitor.version.number,
            days=monitor.scope.period.days,
            departments=[NamedOut(id=line.id, name=line.name) for line in monitor.departments],
            department_id=department_id,
            figures=[FigureOut.of(figure) for figure in monitor.figures],
            steps=[MonitorStepOut.of(line) for line in steps],
            entered=monitor.totals["started"],
            won=monitor.totals["won"],
            ended=monitor.totals["ended"],
            without_next=monitor.without_next,
            adherence=AdherenceOut.model_construct(
                steps=[StepNameOut(key=line.key, name=line.name) for line in steps],
                people=[AdherencePersonOut.of(line) for line in people],
            ),
            stuck=[StuckOut.of(finding) for finding in monitor.stuck],
        )
