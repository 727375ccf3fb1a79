"""Scores of a month: of one that is frozen as they stand, else counted from the steps."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q, QuerySet

from genjin.analytics.scores.choices import DisputeState
from genjin.analytics.scores.formula import USUAL_WEIGHT, Share, score_of
from genjin.analytics.scores.models import Dispute, FrozenMonth, MonthScore, SopWeight
from genjin.analytics.scores.months import Month
from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.identity.access.selectors import bounds_of, may, within_reach
from genjin.identity.users.models import User
from genjin.identity.users.selectors import get_person, names_of
from genjin.sop.definitions.selectors import list_sops, sops_of_steps
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.doors import all_step_runs, visible_step_runs
from genjin.sop.statistics.conditions import LATE_OR_NEVER, deadline_is_over, falls_in
from genjin.sop.statistics.scope import Scope
from genjin.sop.statistics.selectors.counting import Sought, count_due, sums_of

MOST_MONTHS = 12  # that are offered


@dataclass(frozen=True, slots=True)
class PersonScore:
    """`open`: disputes that wait for their answer."""

    person_id: int
    name: str
    shares: list[Share]
    open: int

    @property
    def score(self) -> float | None:
        return score_of(self.shares)

    def total(self, name: str) -> int:
        return sum(getattr(share, name) for share in self.shares)


@dataclass(frozen=True, slots=True)
class MonthOfScores:
    month: Month
    months: list[Month]
    frozen_at: datetime | None
    people: list[PersonScore]
    sops: dict[int, str]
    weights: dict[int, int]


def month_of(actor: User, month: Month, *, person_id: int | None = None) -> MonthOfScores:
    """Of people within reach who had something due in it, the best first. `person_id`: of one."""
    now = clock.now()
    frozen = FrozenMonth.objects.filter(month=month.first).first()
    weights = load_weights()
    if frozen is not None:
        shares = _frozen_shares(actor, month, person_id)
    else:
        shares = _live_shares(actor, month, now, weights, person_id)
    disputes = visible_disputes(actor, month).filter(state=DisputeState.OPEN)
    waiting = Counter(disputes.values_list("person_id", flat=True))
    names = names_of(shares)
    people = [PersonScore(one, names.get(one, ""), of, waiting[one]) for one, of in shares.items()]
    people.sort(key=lambda one: (one.score is None, -(one.score or 0), one.name, one.person_id))
    return MonthOfScores(
        month=month,
        months=_offered(now),
        frozen_at=frozen.frozen_at if frozen else None,
        people=people,
        sops={sop.pk: sop.name for sop in list_sops()},
        weights=weights,
    )


def person_in(found: MonthOfScores, actor: User, person_id: int) -> PersonScore:
    """Raises NotFoundError for somebody out of reach."""
    if found.people:
        return found.people[0]
    person = get_person(person_id)
    if not bounds_of(actor).includes(owner_id=person.pk, department_id=person.department_id):
        raise NotFoundError
    return PersonScore(person.pk, person.name, [], 0)


def load_weights() -> dict[int, int]:
    """By SOP; of those that are not here it is the usual one."""
    return dict(SopWeight.objects.values_list("sop_id", "weight"))


def shares_of(
    counts: Mapping[tuple[int, int], tuple[int, int, int]], weights: Mapping[int, int]
) -> dict[int, list[Share]]:
    """By person. `counts`: by person and SOP what was due, kept and excused."""
    found: dict[int, list[Share]] = defaultdict(list)
    for (person, sop), (due, kept, excused) in sorted(counts.items()):
        weight = weights.get(sop, USUAL_WEIGHT)
        found[person].append(Share(sop, weight, due, kept, min(excused, due - kept)))
    return found


def missed_in(rows: QuerySet[StepRun], month: Month, now: datetime) -> QuerySet[StepRun]:
    """Of steps those that were due in the month and not kept."""
    return rows.filter(
        deadline_is_over(now) & falls_in(month.period(now), "due_at") & LATE_OR_NEVER,
        owner__isnull=False,
    )


def missed_of(actor: User, month: Month, person_id: int) -> QuerySet[StepRun]:
    rows = visible_step_runs(actor).filter(owner_id=person_id)
    return missed_in(rows, month, clock.now())


def visible_disputes(actor: User, month: Month | None = None) -> QuerySet[Dispute]:
    """The door to disputes: of steps within the actor's reach, and the actor's own."""
    reach = bounds_of(actor).as_q("step_run__owner_id", "step_run__department_id")
    rows = Dispute.objects.filter(reach | Q(person_id=actor.pk))
    if month is not None:
        rows = rows.filter(falls_in(month.period(clock.now()), "step_run__due_at"))
    return rows


def to_answer(actor: User) -> QuerySet[Dispute]:
    """What waits for an answer that the actor may give, the oldest first."""
    if not may(actor, "score.answer"):
        return Dispute.objects.none()
    rows = visible_disputes(actor).filter(state=DisputeState.OPEN).exclude(person_id=actor.pk)
    return rows.order_by("filed_at", "id")


def disputes_on(step_run_ids: Collection[int]) -> dict[int, Dispute]:
    rows = Dispute.objects.filter(step_run_id__in=list(step_run_ids))
    return {one.step_run_id: one for one in rows.select_related("answered_by")}


def month_to_freeze(now: datetime) -> Month | None:
    """The first one that is over long enough and does not stand yet."""
    last = FrozenMonth.objects.order_by("-month").values_list("month", flat=True).first()
    if last is not None:
        month = Month(last).next
    else:
        first = _first_step_at()
        if first is None:
            return None
        month = Month.of(first)
    return month if month.frozen_from <= now else None


def is_frozen(month: Month) -> bool:
    return FrozenMonth.objects.filter(month=month.first).exists()


def excused_in(month: Month, now: datetime, among: Q) -> Counter[tuple[int, int]]:
    """By person and SOP: what was due in the month and not kept, of which a dispute was
    accepted."""
    steps = missed_in(all_step_runs().filter(among), month, now)
    rows = Dispute.objects.filter(state=DisputeState.ACCEPTED, step_run__in=steps)
    by = ("step_run__owner_id", "step_run__step__version__sop_id")
    grouped = rows.order_by().values(*by).annotate(n=Count("id")).values_list(*by, "n")
    return Counter({(person, sop): n for person, sop, n in grouped})


def _live_shares(
    actor: User, month: Month, now: datetime, weights: Mapping[int, int], person_id: int | None
) -> dict[int, list[Share]]:
    scope = Scope(actor, month.period(now), now, person_id=person_id)
    sops = sops_of_steps()
    sums = sums_of(scope, scope.period)
    counts: dict[tuple[int, int], list[int]] = defaultdict(lambda: [0, 0, 0])
    for step, person, due, kept in count_due(Sought(list(sops)), scope, sums):
        of_both = counts[person, sops[step]]
        of_both[0] += due
        of_both[1] += kept
    for key, n in excused_in(month, now, within_reach(actor)).items():
        if key in counts:
            counts[key][2] += n
    return shares_of({key: (due, kept, n) for key, (due, kept, n) in counts.items()}, weights)


def _frozen_shares(actor: User, month: Month, person_id: int | None) -> dict[int, list[Share]]:
    rows = MonthScore.objects.filter(within_reach(actor), month=month.first)
    if person_id is not None:
        rows = rows.filter(owner_id=person_id)
    found: dict[int, list[Share]] = defaultdict(list)
    for row in rows.order_by("owner_id", "sop_id"):
        share = Share(row.sop_id, row.weight, row.due, row.kept, row.excused)
        found[row.owner_id].append(share)
    return found


def _offered(now: datetime) -> list[Month]:
    """This one and those before it, as far back as there are steps."""
    first = _first_step_at()
    month, found = Month.of(now), [Month.of(now)]
    while first is not None and Month.of(first) < month and len(found) < MOST_MONTHS:
        month = month.before
        found.append(month)
    return found


def _first_step_at() -> datetime | None:
    return all_step_runs().order_by("id").values_list("created_at", flat=True).first()
