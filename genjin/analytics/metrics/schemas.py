"""What figures look like on the wire."""

from dataclasses import asdict
from typing import Literal

from ninja import Field, Schema

from genjin.analytics.metrics.drilling import DrillPage
from genjin.analytics.metrics.figures import Figure, Tone
from genjin.analytics.metrics.metric import Meaning, MetricKey, Part
from genjin.workplace.notifications.schemas import DrillRowOut

MAXIMAL_ID = 2**63 - 1


class FigureFilter(Schema):
    """A department counts with those below it; each filter only narrows what one may see."""

    model_config = {"extra": "forbid"}

    part: Part = "denominator"
    days: int = Field(30, ge=1, le=366)
    department_id: int | None = Field(None, ge=1, le=MAXIMAL_ID)
    person_id: int | None = Field(None, ge=1, le=MAXIMAL_ID)
    cursor: str = Field("", max_length=200)


class MeaningOut(Schema):
    """The written definition, in the reader's language."""

    numerator: str
    denominator: str
    period: str
    whose: str
    open_and_late: str

    @classmethod
    def of(cls, meaning: Meaning) -> "MeaningOut":
        return cls(**{name: str(getattr(meaning, name)) for name in cls.model_fields})


class FigureOut(Schema):
    """`value`, `change`, `target` and `alarm` in working minutes or per cent (change: points).
    `spark`: the figure over equally long periods that end in turn, the last is this one. `waiting`:
    records that are not settled yet."""

    key: MetricKey
    name: str
    value: float | None
    unit: Literal["minutes", "percent", "count"]
    numerator: int
    denominator: int
    definition: MeaningOut
    target: float | None
    alarm: float | None
    change: float | None
    tone: Tone
    spark: list[float | None]
    waiting: int

    @classmethod
    def of(cls, figure: Figure) -> "FigureOut":
        metric = figure.metric
        return cls(
            key=metric.key,
            name=str(metric.name),
            value=figure.value,
            unit=metric.unit,
            numerator=figure.numerator,
            denominator=figure.denominator,
            definition=MeaningOut.of(metric.meaning),
            target=metric.target,
            alarm=metric.alarm,
            change=figure.change,
            tone=figure.tone,
            spark=figure.trend,
            waiting=figure.waiting,
        )


class RecordsOut(Schema):
    """The records behind a number; `total` is the number."""

    items: list[DrillRowOut]
    total: int
    next_cursor: str | None

    @classmethod
    def of(cls, page: DrillPage) -> "RecordsOut":
        return cls(
            items=[DrillRowOut(**asdict(row)) for row in page.items],
            total=page.total,
            next_cursor=page.next_cursor,
        )
