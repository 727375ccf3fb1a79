"""What the SOP monitor looks like on the wire. Its numbers are ours: they are put in without being
looked at again, which for the cells of all people took half of the page's time."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from ninja import Field, Schema

from genjin.analytics.metrics.schemas import MAXIMAL_ID, FigureOut
from genjin.analytics.monitor.leaving import Leaving
from genjin.analytics.monitor.selectors import Monitor
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.models import SopVersion
from genjin.sop.statistics.selectors.standing import Cell, PersonLine, StepLine
from genjin.sop.statistics.stuck import Finding, Tone

Status = Literal[
    "in_step",
    "late",
    "done",
    "done_on_time",
    "done_late",
    "skipped",
    "passed",
    "overridden",
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


QUARTER = r"^([2-9]\d{3}-[1-4])?$"


class MonitorFilter(Schema):
    """A department counts with those below it, and only narrows what one may see. `version`: its
    number; none: all versions together, in the steps of the live one."""

    model_config = {"extra": "forbid"}

    days: int = Field(30, ge=1, le=366)
    department_id: int | None = Field(None, ge=1, le=MAXIMAL_ID)
    version: int | None = Field(None, ge=1, le=MAXIMAL_ID)


class MonitorRecordsFilter(MonitorFilter):
    """`step`: its key, empty for all steps; the last four states speak of whole leads. `quarter`:
    in place of the last days."""

    quarter: str = Field("", pattern=QUARTER)

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


class LeavingOut(Schema):
    """Runs that ended in a step for one reason."""

    reason: str
    name: str
    count: int

    @classmethod
    def of(cls, leaving: Leaving) -> "LeavingOut":
        return cls.model_construct(reason=leaving.reason, name=leaving.name, count=leaving.count)


class MonitorVersionOut(Schema):
    number: int
    status: VersionStatus

    @classmethod
    def of(cls, version: SopVersion) -> "MonitorVersionOut":
        return cls.model_construct(number=version.number, status=VersionStatus(version.status))


class MonitorStepOut(Schema):
    """`average_minutes` and `target_minutes` are working minutes; the latter only where the
    deadline is a span of working time. Half of what was done took no longer than `median_minutes`,
    nine of ten no longer than `ninetieth_minutes`, exact to the minute. `skipped` by somebody,
    `passed` by a condition, `overridden` at gates that wait for the step."""

    key: str
    name: str
    entered: int
    in_step: int
    late: int
    done_on_time: int
    done_late: int
    skipped: int
    passed: int
    overridden: int
    average_minutes: float | None
    median_minutes: float | None
    ninetieth_minutes: int | None
    left: int
    leaving: list[LeavingOut]
    target_minutes: int | None

    @classmethod
    def of(cls, line: StepLine, *, overridden: int, leaving: Sequence[Leaving]) -> "MonitorStepOut":
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
            skipped=counts["skipped"],
            passed=counts["passed"],
            overridden=overridden,
            average_minutes=None if average is None else round(average, 1),
            median_minutes=line.tally.median,
            ninetieth_minutes=line.tally.ninetieth,
            left=counts["left"],
            leaving=[LeavingOut.of(one) for one in leaving],
            target_minutes=due.amount if due and due.kind == "working_minutes" else None,
        )


class CellOut(Schema):
    """Of `total` steps whose deadline fell in the period and is over, `on_time` were done by it.
    The records: status `due`, `kept` and `missed`."""

    rate: float | None
    on_time: int
    total: int

    @classmethod
    def of(cls, cell: Cell) -> "CellOut":
        rate = cell.kept_rate
        return cls.model_construct(
            rate=None if rate is None else round(rate, 1), on_time=cell.kept, total=cell.due
        )


class AdherencePersonOut(Schema):
    """`cells` in the order of the steps; `rate` is over all of them."""

    id: int
    name: str
    department: str
    cells: list[CellOut]
    rate: float | None

    @classmethod
    def of(cls, line: PersonLine, drawn: Mapping[Cell, CellOut]) -> "AdherencePersonOut":
        """`drawn`: cells that say the same are one."""
        return cls.model_construct(
            id=line.id,
            name=line.name,
            department=line.department,
            cells=[drawn[cell] for cell in line.cells],
            rate=drawn[line.whole].rate,
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
    its states `started`, `won` and `ended`. The figures speak of all SOPs. `one_version`: of
    `version` alone, else of all `versions` together. `overridden`: times that something was let
    through at a gate."""

    now: datetime
    sop: NamedOut
    version: int
    one_version: bool
    versions: list[MonitorVersionOut]
    days: int
    departments: list[NamedOut]
    department_id: int | None
    figures: list[FigureOut]
    steps: list[MonitorStepOut]
    entered: int
    won: int
    ended: int
    without_next: int
    overridden: int
    adherence: AdherenceOut
    stuck: list[StuckOut]

    @classmethod
    def of(cls, monitor: Monitor, *, department_id: int | None) -> "MonitorOut":
        steps, people = monitor.standing.steps, monitor.standing.people
        cells = {cell for line in people for cell in (*line.cells, line.whole)}
        drawn = {cell: CellOut.of(cell) for cell in cells}
        return cls.model_construct(
            now=monitor.scope.now,
            sop=NamedOut(id=monitor.version.sop_id, name=monitor.version.sop.name),
            version=monitor.version.number,
            one_version=monitor.one_version,
            versions=[MonitorVersionOut.of(version) for version in monitor.versions],
            days=monitor.scope.period.days,
            departments=[NamedOut(id=line.id, name=line.name) for line in monitor.departments],
            department_id=department_id,
            figures=[FigureOut.of(figure) for figure in monitor.figures],
            steps=[
                MonitorStepOut.of(
                    line,
                    overridden=monitor.overridden[line.key],
                    leaving=monitor.leaving.get(line.key, ()),
                )
                for line in steps
            ],
            entered=monitor.totals["started"],
            won=monitor.totals["won"],
            ended=monitor.totals["ended"],
            without_next=monitor.without_next,
            overridden=monitor.overrides,
            adherence=AdherenceOut.model_construct(
                steps=[StepNameOut(key=line.key, name=line.name) for line in steps],
                people=[AdherencePersonOut.of(line, drawn) for line in people],
            ),
            stuck=[StuckOut.of(finding) for finding in monitor.stuck],
        )
