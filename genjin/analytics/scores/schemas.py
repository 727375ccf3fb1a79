"""What scores look like on the wire."""

from datetime import date, datetime
from typing import Annotated

from ninja import Field, Schema
from pydantic import StringConstraints

from genjin.analytics.metrics.schemas import MAXIMAL_ID
from genjin.analytics.monitor.schemas import NamedOut
from genjin.analytics.scores.choices import DisputeState
from genjin.analytics.scores.formula import HEAVIEST, USUAL_WEIGHT
from genjin.analytics.scores.months import Month
from genjin.analytics.scores.selectors import MonthOfScores, PersonScore
from genjin.workplace.notifications.schemas import RecordRefOut

Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class ScoresFilter(Schema):
    """`month`: 2026-11; blank for this one."""

    model_config = {"extra": "forbid"}

    month: str = Field("", pattern=r"^(\d{4}-(0[1-9]|1[0-2]))?$")


class DisputeIn(Schema):
    model_config = {"extra": "forbid"}

    step_run_id: int = Field(ge=1, le=MAXIMAL_ID)
    reason: Said


class AnswerIn(Schema):
    """`answer`: why; whoever declines says it."""

    model_config = {"extra": "forbid"}

    accept: bool
    answer: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] = ""


class WeightIn(Schema):
    model_config = {"extra": "forbid"}

    sop_id: int = Field(ge=1, le=MAXIMAL_ID)
    weight: int = Field(ge=0, le=HEAVIEST)


class MonthOut(Schema):
    """`disputed_until` and `frozen_from`: the first instant at which nothing of it is disputed, and
    changes, any more. `frozen_at`: it does not since."""

    month: str
    disputed_until: datetime
    frozen_from: datetime
    frozen_at: datetime | None

    @classmethod
    def of(cls, month: Month, frozen_at: datetime | None) -> "MonthOut":
        return cls(
            month=str(month),
            disputed_until=month.disputed_until,
            frozen_from=month.frozen_from,
            frozen_at=frozen_at,
        )


class SopShareOut(Schema):
    """Of one SOP: what counts of what was due is `due` less `excused`."""

    sop: NamedOut
    weight: int
    due: int
    kept: int
    excused: int


class PersonScoreOut(Schema):
    """`score` in per cent; null where nothing counts. `open`: disputes without an answer."""

    person: NamedOut
    score: float | None
    due: int
    kept: int
    excused: int
    open: int

    @classmethod
    def of(cls, one: PersonScore) -> "PersonScoreOut":
        score = one.score
        return cls(
            person=NamedOut(id=one.person_id, name=one.name),
            score=None if score is None else round(score, 1),
            due=one.total("due"),
            kept=one.total("kept"),
            excused=one.total("excused"),
            open=one.open,
        )


class WeightOut(Schema):
    sop: NamedOut
    weight: int


class DisputeOut(Schema):
    """`answered_by` null with an answer: nobody answered in time, so it was accepted."""

    id: int
    person: NamedOut
    reason: str
    filed_at: datetime
    state: DisputeState
    answer: str
    answered_by: NamedOut | None
    answered_at: datetime | None


class MissedOut(Schema):
    """A step that was due and not kept. `may_dispute`, `may_answer`: who asks."""

    step_run_id: int
    step: str
    record: RecordRefOut
    due_at: datetime
    done_at: datetime | None
    late_reason: str
    dispute: DisputeOut | None
    may_dispute: bool
    may_answer: bool


class ScoresOut(Schema):
    """`to_answer`: disputes that wait for who asks, of any month, the oldest first."""

    month: MonthOut
    months: list[str]
    today: date
    people: list[PersonScoreOut]
    weights: list[WeightOut]
    to_answer: list[MissedOut]
    to_answer_total: int

    @staticmethod
    def weights_of(found: MonthOfScores) -> list[WeightOut]:
        return [
            WeightOut(sop=NamedOut(id=pk, name=name), weight=found.weights.get(pk, USUAL_WEIGHT))
            for pk, name in found.sops.items()
        ]


class ScoreOfPersonOut(Schema):
    """`missed`: up to 200 of `missed_total`, in order of their deadlines."""

    month: MonthOut
    person: PersonScoreOut
    sops: list[SopShareOut]
    missed: list[MissedOut]
    missed_total: int
