"""How one person keeps an SOP, as a formula with their own numbers put in.

score = done by the deadline, with its proof ÷ due

Due is what fell due in the period and is over. What did not count stands beside it, so that nobody
has to guess: what nobody could do anything about, what is not decided yet, and whose work it was
where somebody stood in for somebody else."""

from collections import Counter
from dataclasses import dataclass
from typing import Any, Literal

from django.db.models import Case, Count, Q, QuerySet, Value, When

from genjin.identity.users.selectors import names_of
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import steps_of, steps_of_sop
from genjin.sop.runs.choices import CONDITION, StepState
from genjin.sop.runs.models import StepRun
from genjin.sop.statistics.conditions import conditions, falls_in
from genjin.sop.statistics.scope import Scope
from genjin.sop.statistics.selectors.counting import Sought

Part = Literal[
    "kept",
    "done_late",
    "open_late",
    "ended_late",
    "passed_by_condition",
    "skipped",
    "known_before",
    "ended_before_due",
    "paused",
    "checking",
    "not_due_yet",
]
COUNTED: tuple[Part, ...] = ("kept", "done_late", "open_late", "ended_late")
NOT_COUNTED: tuple[Part, ...] = (
    "passed_by_condition",
    "skipped",
    "known_before",
    "ended_before_due",
    "paused",
    "checking",
    "not_due_yet",
)


@dataclass(frozen=True, slots=True)
class StoodIn:
    """`person`: who was away, or who stood in."""

    id: int
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Adherence:
    """`counts` by part; those of COUNTED add up to what was due. `covered`: of those due, done in
    place of others, and counted here. `covered_by`: due of this person, done by others while they
    were away, and counted there."""

    person_id: int
    person: str
    counts: Counter[str]
    covered: list[StoodIn]
    covered_by: list[StoodIn]

    @property
    def kept(self) -> int:
        return self.counts["kept"]

    @property
    def due(self) -> int:
        return sum(self.counts[part] for part in COUNTED)

    @property
    def score(self) -> float | None:
        return 100 * self.kept / self.due if self.due else None


def adherence_of(scope: Scope, version: SopVersion, person_id: int, *, whole: bool) -> Adherence:
    """`scope` without a person: what others did in their place is asked for as well."""
    steps = steps_of_sop(version.sop_id) if whole else steps_of(version.pk)
    sought = Sought([step.pk for step in steps], as_closed=not whole)
    rows = _rows(scope, sought)
    mine = rows.filter(owner_id=person_id)
    counts: Counter[str] = Counter()
    covered: Counter[int] = Counter()
    groups = mine.order_by().values("part", "covers_id")
    for part, absent, n in groups.annotate(n=Count("pk")).values_list("part", "covers_id", "n"):
        counts[part] += n
        if part in COUNTED and absent is not None:
            covered[absent] += n
    due = conditions(scope.period, scope.now)["due"]
    others = rows.filter(due, covers_id=person_id).exclude(owner_id=person_id)
    by = others.order_by().values("owner_id").annotate(n=Count("pk"))
    covered_by = Counter(dict(by.values_list("owner_id", "n")))
    names = names_of({person_id, *covered, *covered_by})
    return Adherence(
        person_id,
        names.get(person_id, ""),
        counts,
        _named(covered, names),
        _named(covered_by, names),
    )


def rows_of_part(
    scope: Scope, version: SopVersion, part: str, *, whole: bool, step: str | None = None
) -> QuerySet[StepRun]:
    """The records behind a part of the score; `scope` says whose."""
    steps = steps_of_sop(version.sop_id) if whole else steps_of(version.pk)
    wanted = [one.pk for one in steps if step is None or one.key == step]
    return _rows(scope, Sought(wanted, as_closed=not whole)).filter(part=part)


def _rows(scope: Scope, sought: Sought) -> QuerySet[Any]:
    """Annotated with the part to which each belongs; those that belong to none fall out."""
    whens = (When(condition, then=Value(part)) for part, condition in _parts(scope).items())
    rows = sought.rows(scope).annotate(part=Case(*whens, default=Value("")))
    return rows.exclude(part="")


def _parts(scope: Scope) -> dict[str, Q]:
    """In order: a step belongs to the first that holds of it. Those that are not due belong to the
    period by when they were closed; what is open, by being open now."""
    wanted = conditions(scope.period, scope.now)
    due = wanted["due"]
    closed = falls_in(scope.period, "done_at")
    ended = Q(state=StepState.CANCELLED)
    return {
        "kept": wanted["kept"],
        "open_late": due & Q(state__in=(StepState.OPEN, StepState.PAUSED, StepState.CHECKING)),
        "ended_late": due & ended,
        "done_late": due,
        "passed_by_condition": Q(state=StepState.SKIPPED, reason=CONDITION) & closed,
        "skipped": Q(state=StepState.SKIPPED) & closed,
        "known_before": Q(state=StepState.DONE, counted=False) & closed,
        "ended_before_due": ended & closed,
        "paused": Q(state=StepState.PAUSED),
        "checking": Q(state=StepState.CHECKING),
        "not_due_yet": Q(state__in=(StepState.OPEN, StepState.WAITING)),
    }


def _named(counts: Counter[int], names: dict[int, str]) -> list[StoodIn]:
    return [StoodIn(pk, names.get(pk, ""), n) for pk, n in counts.most_common()]
