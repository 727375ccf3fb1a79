"""What follows from the numbers, on the wire."""

from ninja import Field, Schema

from genjin.analytics.insights.adherence import COUNTED, NOT_COUNTED, Adherence, Part, StoodIn
from genjin.analytics.insights.proposals import Proposal, Rule, rules
from genjin.analytics.insights.selectors import Review
from genjin.analytics.insights.winning import StepChances, Winning, WinningPart
from genjin.analytics.metrics.schemas import MAXIMAL_ID
from genjin.analytics.monitor.schemas import QUARTER, MonitorFilter, NamedOut, StuckQueryOut
from genjin.sop.statistics.intervals import FEWEST, Share, Verdict


class AdherenceFilter(MonitorFilter):
    person_id: int = Field(ge=1, le=MAXIMAL_ID)


class AdherenceRecordsFilter(AdherenceFilter):
    """`step`: its key, empty for all steps."""

    part: Part = "kept"
    step: str = Field("", max_length=60)
    cursor: str = Field("", max_length=200)


class WinningFilter(MonitorFilter):
    days: int = Field(90, ge=1, le=366)


class WinningRecordsFilter(WinningFilter):
    """`decided`: all; else those that went past the step, done (on time, late) or without it."""

    part: WinningPart = "decided"
    step: str = Field("", max_length=60)
    won_only: bool = False
    cursor: str = Field("", max_length=200)


class ReviewFilter(Schema):
    """`quarter`: `2026-3`; none: the last that is over."""

    model_config = {"extra": "forbid"}

    quarter: str = Field("", pattern=QUARTER)
    department_id: int | None = Field(None, ge=1, le=MAXIMAL_ID)


class StoodInOut(Schema):
    person: NamedOut
    count: int

    @classmethod
    def of(cls, one: StoodIn) -> "StoodInOut":
        return cls(person=NamedOut(id=one.id, name=one.name), count=one.count)


class AdherencePartOut(Schema):
    part: Part
    count: int


class AdherenceScoreOut(Schema):
    """score = 100 × kept ÷ due. `counted` add up to `due`; `not_counted` are in neither. `covered`:
    of those due, done in place of somebody who was away, counted here; `covered_by`: this
    person's, done by others meanwhile, counted there."""

    person: NamedOut
    score: float | None
    kept: int
    due: int
    counted: list[AdherencePartOut]
    not_counted: list[AdherencePartOut]
    covered: list[StoodInOut]
    covered_by: list[StoodInOut]

    @classmethod
    def of(cls, found: Adherence) -> "AdherenceScoreOut":
        parts = {
            name: [AdherencePartOut(part=part, count=found.counts[part]) for part in group]
            for name, group in (("counted", COUNTED), ("not_counted", NOT_COUNTED))
        }
        return cls(
            person=NamedOut(id=found.person_id, name=found.person),
            score=None if found.score is None else round(found.score, 1),
            kept=found.kept,
            due=found.due,
            **parts,
            covered=[StoodInOut.of(one) for one in found.covered],
            covered_by=[StoodInOut.of(one) for one in found.covered_by],
        )


class ShareOut(Schema):
    """Of `cases`, `won`; per cent. The true share lies between `low` and `high` in 19 of 20 such
    samples (Wilson)."""

    cases: int
    won: int
    rate: float | None
    low: float | None
    high: float | None

    @classmethod
    def of(cls, share: Share) -> "ShareOut":
        low, high = share.interval or (None, None)
        return cls(
            cases=share.cases,
            won=share.hits,
            rate=_rounded(share.rate),
            low=_rounded(low),
            high=_rounded(high),
        )


class StepChancesOut(Schema):
    """`with_or_without`, `on_time_or_late`: whether the first is won more often, beyond chance."""

    key: str
    name: str
    done: ShareOut
    without: ShareOut
    on_time: ShareOut
    late: ShareOut
    with_or_without: Verdict
    on_time_or_late: Verdict

    @classmethod
    def of(cls, step: StepChances) -> "StepChancesOut":
        return cls(
            key=step.key,
            name=step.name,
            done=ShareOut.of(step.done),
            without=ShareOut.of(step.without),
            on_time=ShareOut.of(step.on_time),
            late=ShareOut.of(step.late),
            with_or_without=step.with_or_without,
            on_time_or_late=step.on_time_or_late,
        )


class WinningOut(Schema):
    """`fewest`: with fewer cases on a side nothing is said. `by_lead`: won is what became of the
    lead; else a run that went to its end."""

    days: int
    by_lead: bool
    fewest: int
    whole: ShareOut
    steps: list[StepChancesOut]

    @classmethod
    def of(cls, found: Winning, *, days: int) -> "WinningOut":
        return cls(
            days=days,
            by_lead=found.by_lead,
            fewest=FEWEST,
            whole=ShareOut.of(found.whole),
            steps=[StepChancesOut.of(step) for step in found.steps],
        )


class ProposalOut(Schema):
    """`rule_text`: what the rule looks at, with its thresholds."""

    rule: Rule
    rule_text: str
    step: str
    text: str
    why: str
    count: int
    query: StuckQueryOut

    @classmethod
    def of(cls, proposal: Proposal, rule_text: str) -> "ProposalOut":
        return cls(
            rule=proposal.rule,
            rule_text=rule_text,
            step=proposal.step,
            text=proposal.text,
            why=proposal.why,
            count=proposal.count,
            query=StuckQueryOut(**proposal.query),
        )


class RuleOut(Schema):
    rule: Rule
    text: str


class ReviewOut(Schema):
    """The proposals of a quarter, and all rules that were tried. `is_over`: the quarter is."""

    sop: NamedOut
    version: int
    quarter: str
    is_over: bool
    quarters: list[str]
    done: int
    decided: ShareOut
    proposals: list[ProposalOut]
    rules: list[RuleOut]

    @classmethod
    def of(cls, review: Review) -> "ReviewOut":
        said = rules()
        return cls(
            sop=NamedOut(id=review.version.sop_id, name=review.version.sop.name),
            version=review.version.number,
            quarter=str(review.quarter),
            is_over=review.is_over,
            quarters=[str(quarter) for quarter in review.quarters],
            done=review.done,
            decided=ShareOut.of(review.winning.whole),
            proposals=[ProposalOut.of(one, said[one.rule]) for one in review.proposals],
            rules=[RuleOut(rule=rule, text=text) for rule, text in said.items()],
        )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
