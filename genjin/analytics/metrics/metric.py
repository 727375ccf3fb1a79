"""What a figure is: its words, the rows that it speaks of, and what it takes from them.

All that is asked of a figure (its value, its trend, the records behind each of its parts) starts
from the same few conditions that stand in one object, so that words, numbers and lists cannot
drift apart.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, Literal

from django.db.models import Expression, F, Q, QuerySet

from genjin.analytics.outcomes.selectors import Kept
from genjin.sop.definitions.spec import Words
from genjin.sop.statistics.conditions import falls_in
from genjin.sop.statistics.scope import Scope

Part = Literal["numerator", "denominator", "waiting"]
MetricKey = Literal[
    "lead_response_time",
    "missed_follow_up_rate",
    "task_completion_rate",
    "time_in_step",
    "lead_conversion",
]
Rows = QuerySet[Any]


@dataclass(frozen=True, slots=True)
class Share:
    """In per cent: of all rows those for which `hit` holds. `hit_at` is the column that says
    since when, so that a figure of the past is what it was then, not what became of it later."""

    hit: Q
    hit_at: str


@dataclass(frozen=True, slots=True)
class Average:
    """Of a column with working minutes, over the rows for which `over` holds."""

    column: str
    over: Q


@dataclass(frozen=True, slots=True)
class Summed:
    """Which sums of days hold the figure: of rows, of what is taken from them, of what waits.
    `steps`: of these alone; None: of all."""

    rows: tuple[str, ...]
    taken: Expression | F
    waiting: str | None = None
    steps: Callable[[], Collection[int]] | None = None


@dataclass(frozen=True, slots=True)
class Meaning:
    """The written definition, as it is shown on hover."""

    numerator: Words
    denominator: Words
    period: Words
    whose: Words
    open_and_late: Words


@dataclass(frozen=True, slots=True)
class Metric:
    """`rows`: everything within the scope, at any time, that the figure speaks of. `at`: the column
    whose moment puts a row into a period. `waiting`: rows that are not settled yet. `target` is
    where one wants to be, `alarm` where somebody has to act. `summed`: where days
    that are over can be read as sums. `kept`: the same rows, as they are kept of records that were
    not touched since, with the day of their moment in the column `kept_on`."""

    key: MetricKey
    name: Words
    meaning: Meaning
    rows: Callable[[Scope], Rows]
    at: str
    takes: Share | Average
    waiting: Q
    better: Literal["lower", "higher"]
    target: float | None = None
    alarm: float | None = None
    summed: Summed | None = None
    kept: Callable[[Kept, Scope], Rows] | None = None
    kept_on: str = ""

    @property
    def unit(self) -> Literal["minutes", "percent"]:
        return "percent" if isinstance(self.takes, Share) else "minutes"

    @property
    def settled(self) -> Q:
        """Which rows count once their moment has come."""
        return self.takes.over if isinstance(self.takes, Average) else Q()

    @property
    def hit(self) -> Q:
        """Which of those make the numerator: for an average all of them, with their minutes."""
        return self.takes.hit if isinstance(self.takes, Share) else self.takes.over

    def part(self, part: Part, scope: Scope) -> Rows:
        """The records behind a part of the figure."""
        rows = self.rows(scope)
        within = rows.filter(self.settled & falls_in(scope.period, self.at))
        match part:
            case "denominator":
                return within
            case "numerator":
                return within.filter(self.hit)
            case "waiting" if isinstance(self.takes, Share):
                return within.filter(self.waiting)
            case "waiting":
                return rows.filter(self.waiting)
