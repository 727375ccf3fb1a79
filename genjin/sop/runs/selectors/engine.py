"""What the engine reads: runs that it holds, with their objects and steps."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any, NamedTuple

from django.db.models import Count, F, Q

from genjin.common.errors import NotFoundError
from genjin.common.inserts import tie
from genjin.common.prepared import Prepared
from genjin.common.prepared_about import PreparedAbout
from genjin.common.subjects import Subject
from genjin.identity.access.selectors import within_reach
from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import Published
from genjin.sop.definitions.spec import Again
from genjin.sop.runs.choices import GOING, PENDING, RunState, StepState
from genjin.sop.runs.errors import StepClosedError
from genjin.sop.runs.journal import Journey
from genjin.sop.runs.models import EvidenceReport, RunBinding, SentRung, SopRun, StepMark, StepRun


def lock_going(
    run_ids: Collection[int], states: Collection[str] = (RunState.RUNNING,)
) -> list[SopRun]:
    """Runs in these states, held until the end of the transaction, in order of id."""
    return _lock_going(frozenset(states)).instances(ids=run_ids)


@cache
def _lock_going(states: frozenset[str]) -> Prepared[SopRun]:
    return Prepared(
        lambda ids: (
            SopRun.objects.filter(pk__among=ids, state__in=sorted(states))
            .order_by("id")
            .select_for_update(no_key=True)
        ),
        ids=list,
    )


def load_journeys(runs: Collection[SopRun], versions: Mapping[int, Published]) -> list[Journey]:
    """Runs with their objects and their latest attempt at each step."""
    journeys = {run.pk: Journey(run) for run in runs}
    for one in _BINDINGS.instances(ids=journeys):
        journeys[one.run_id].bound[one.role] = (one.object_type, one.object_id)
    for step_run in _ATTEMPTS.instances(ids=journeys):
        journey = journeys[step_run.run_id]
        tie(step_run, "run", journey.run)
        journey.rows.append(step_run)
        key = versions[journey.run.sop_version_id].keys.get(step_run.step_id)
        if key is not None:
            journey.steps[key] = step_run
    return list(journeys.values())


def bound_beside(root_type: str, root_ids: Collection[int]) -> dict[int, dict[str, Subject]]:
    """By the record that runs began on: what came in beside it, by role; of several runs the
    newest."""
    rows = RunBinding.objects.filter(run__root_type=root_type, run__root_id__among=root_ids)
    found: dict[int, dict[str, Subject]] = defaultdict(dict)
    for root_id, role, object_type, object_id in rows.order_by("run_id").values_list(
        "run__root_id", "role", "object_type", "object_id"
    ):
        found[root_id][role] = (object_type, object_id)
    return found


_BINDINGS = Prepared(lambda ids: RunBinding.objects.filter(run_id__among=ids), ids=list)


_ATTEMPTS = Prepared(
    lambda ids: StepRun.objects.filter(run_id__among=ids).order_by("attempt"), ids=list
)


class RunsOf(NamedTuple):
    """A version under which runs are going, and its SOP."""

    version_id: int
    sop_id: int
    sop_key: str
    enabled: bool


def by_version(
    records: Mapping[str, Iterable[int]], states: Collection[str]
) -> dict[RunsOf, list[int]]:
    """Runs in these states that have one of these records, given by kind, in any role; in order of
    the versions."""
    runs: dict[RunsOf, list[int]] = defaultdict(list)
    for run_id, *version in _runs_bound_to(frozenset(states)).rows(_subjects(records)):
        runs[RunsOf(*version)].append(run_id)
    return dict(sorted(runs.items()))


@cache
def _runs_bound_to(states: frozenset[str]) -> PreparedAbout[SopRun]:
    return PreparedAbout(
        lambda of: (
            SopRun.objects.filter(
                of("bindings__object_type", "bindings__object_id"), state__in=sorted(states)
            )
            .order_by("id")
            .distinct()
            .values_list("id", "sop_version_id", "sop_id", "sop__key", "sop__enabled")
        )
    )


def hold_by_version(records: Mapping[str, Iterable[int]]) -> dict[RunsOf, list[SopRun]]:
    """Runs under way that have one of these records, as in `by_version`, held until the end of the
    transaction."""
    runs: dict[RunsOf, list[SopRun]] = defaultdict(list)
    for run in _HELD_ABOUT.instances(_subjects(records)):
        runs[RunsOf(run.sop_version_id, run.sop_id, run.sop.key, run.sop.enabled)].append(run)
    return dict(sorted(runs.items()))


_HELD_ABOUT: PreparedAbout[SopRun] = PreparedAbout(
    lambda of: (
        SopRun.objects.filter(
            pk__in=RunBinding.objects.filter(of("object_type", "object_id")).values("run_id"),
            state=RunState.RUNNING,
        )
        .order_by("id")
        .select_related("sop")
        .select_for_update(no_key=True, of=("self",))
    )
)


def _subjects(records: Mapping[str, Iterable[int]]) -> set[Subject]:
    return {(kind, pk) for kind, ids in records.items() for pk in ids}


def barred_roots(
    sop_id: int, object_type: str, object_ids: Collection[int], again: Again, at: datetime
) -> set[int]:
    """Those of the records that may not enter the SOP now: they are in it, or planned to be, or
    have been in it too lately."""
    bars = Q(state__in=GOING)
    if again.kind == "once":
        bars = Q()
    elif again.kind == "after":
        bars |= Q(ended_at__gt=at - timedelta(days=again.days))
    of_them = SopRun.objects.filter(root_type=object_type, root_id__among=object_ids)
    return set(of_them.filter(bars, sop_id=sop_id).values_list("root_id", flat=True))


def lock_pending(step_run_ids: Collection[int]) -> dict[int, StepRun]:
    """Steps that are still to do, their runs held until the end of the transaction.

    Runs first: whoever saves a proof holds the run too, so the two never pass each other."""
    by_id = {run.pk: run for run in _RUNS_OF_STEPS.instances(ids=step_run_ids)}
    found = {}
    for step_run in _PENDING.instances(ids=step_run_ids):
        tie(step_run, "run", by_id[step_run.run_id])
        found[step_run.pk] = step_run
    return found


_RUNS_OF_STEPS = Prepared(
    lambda ids: (
        SopRun.objects.filter(pk__in=StepRun.objects.filter(pk__among=ids).values("run_id"))
        .order_by("id")
        .select_related("sop")
        .select_for_update(no_key=True, of=("self",))
    ),
    ids=list,
)
_PENDING = Prepared(
    lambda ids: StepRun.objects.filter(pk__among=ids, state__in=PENDING).select_related("step"),
    ids=list,
)


def sent_already(step_run_ids: Collection[int]) -> set[tuple[Any, ...]]:
    """Step, rung and receiver."""
    return set(_SENT.rows(ids=step_run_ids)) if step_run_ids else set()


_SENT = Prepared(
    lambda ids: SentRung.objects.filter(step_run_id__among=ids).values_list(
        "step_run_id", "rung", "receiver_id"
    ),
    ids=list,
)


def pending_load() -> Counter[int]:
    """How many steps each person has to do."""
    mine = StepRun.objects.filter(state__in=PENDING, queue="")
    rows = mine.values("owner_id").annotate(n=Count("id"))
    return Counter(dict(rows.order_by().values_list("owner_id", "n")))


def all_enabled(run_ids: Collection[int]) -> bool:
    return not SopRun.objects.filter(pk__in=run_ids, sop__enabled=False).exists()


def pending_ids_after(
    step_run_id: int, limit: int, people: Collection[int] | None = None
) -> list[int]:
    """`people`: only steps that one of them answers for."""
    rows = StepRun.objects.filter(pk__gt=step_run_id, state__in=PENDING).order_by("id")
    if people is not None:
        mine = Q(owner_id__among=people, covers=None) | Q(covers_id__among=people)
        rows = rows.filter(mine)
    return list(rows.values_list("id", flat=True)[:limit])


def open_by_person(people: Collection[int]) -> Counter[int]:
    """How many deadlines run that each of them answers for."""
    found: Counter[int] = Counter()
    still = StepRun.objects.filter(state=StepState.OPEN)
    for name, mine in (
        ("owner_id", still.filter(owner_id__among=people, covers=None)),
        ("covers_id", still.filter(covers_id__among=people)),
    ):
        rows = mine.values(name).annotate(n=Count("id")).order_by()
        found.update(dict(rows.values_list(name, "n")))
    return found


def runs_from(root_type: str, root_id: int) -> list[SopRun]:
    """All that began on the record; oldest first."""
    return list(SopRun.objects.filter(root_type=root_type, root_id=root_id).order_by("id"))


def marks_on(step_run_ids: Collection[int]) -> list[StepMark]:
    """Those that stand, in order of time."""
    return _MARKS.instances(ids=step_run_ids)


_MARKS = Prepared(
    lambda ids: StepMark.objects.filter(step_run_id__among=ids, undone_at__isnull=True).order_by(
        "at", "id"
    ),
    ids=list,
)


def hold_step(actor: User, step_run_id: int, *, lent: Q | None = None) -> StepRun:
    """A step within the actor's reach, or the actor's own, its run held until the end of the
    transaction. `lent`: those that are reached for this beside them. Raises NotFoundError."""
    reach = within_reach(actor) | Q(owner_id=actor.pk)
    if lent is not None:
        reach |= lent
    found = StepRun.objects.filter(reach, pk=step_run_id).values_list("run_id", flat=True).first()
    runs = lock_going([found]) if found is not None else []
    step_run = StepRun.objects.select_related("step").filter(pk=step_run_id).first()
    if found is None or step_run is None:
        raise NotFoundError
    if not runs:
        raise StepClosedError
    step_run.run = runs[0]
    return step_run


class GatedRun(NamedTuple):
    """A run under way, by the record that is asked about in it, in whatever role."""

    id: int
    version_id: int
    record_id: int


def runs_at_gates(object_type: str, record_ids: Collection[int]) -> list[GatedRun]:
    """Of SOPs that are switched on: a broken one refuses nothing."""
    return [GatedRun(*row) for row in _AT_GATES.rows(kind=object_type, ids=record_ids)]


def steps_passed(run_ids: Collection[int], states: Collection[str]) -> list[tuple[int, str]]:
    """Run and key of each step whose latest attempt is in one of the states."""
    latest = {(run_id, key): state for run_id, key, state in _ATTEMPT_STATES.rows(ids=run_ids)}
    return [pair for pair, state in latest.items() if state in states]


_AT_GATES = Prepared(
    lambda kind, ids: (
        RunBinding.objects.filter(
            object_type=kind,
            object_id__among=ids,
            run__state=RunState.RUNNING,
            run__sop__enabled=True,
        )
        .order_by("run_id")
        .values_list("run_id", "run__sop_version_id", "object_id")
    ),
    kind=str,
    ids=list,
)
_ATTEMPT_STATES = Prepared(
    lambda ids: (
        StepRun.objects.filter(run_id__among=ids)
        .order_by("attempt")
        .values_list("run_id", "step__key", "state")
    ),
    ids=list,
)


def runs_done_on(
    object_type: str, object_ids: Collection[int], since: datetime
) -> list[tuple[int, int, datetime, None, str]]:
    """Runs at their end in which one of the records has a part: id, the record, when, nobody, the
    key of the SOP; in order of time."""
    rows = RunBinding.objects.filter(
        object_type=object_type,
        object_id__in=object_ids,
        run__state=RunState.DONE,
        run__ended_at__gte=since,
    ).order_by("run__ended_at", "run_id")
    found = rows.values_list("run_id", "object_id", "run__ended_at", "run__sop__key")
    return [(run_id, pk, at, None, key) for run_id, pk, at, key in found if at]


def reports_on(
    kind: str, object_type: str, object_ids: Collection[int], since: datetime
) -> list[EvidenceReport]:
    """Those that stand, in order of time; by when they were told, for nothing proves a step that
    was not open yet."""
    rows = EvidenceReport.objects.filter(
        kind=kind,
        object_type=object_type,
        object_id__in=object_ids,
        reported_at__gte=since,
        undone_at__isnull=True,
    )
    return list(rows.order_by("reported_at", "id"))


def opened_since(person_id: int, begin: datetime) -> int:
    """How many steps have opened for the person since, without those whose proof was there
    already, and those that a queue holds and the person only answers for."""
    mine = StepRun.objects.filter(owner_id=person_id, opened_at__gte=begin, queue="")
    known = Q(state=StepState.DONE, done_at=F("opened_at"))
    return mine.exclude(known).exclude(state=StepState.WAITING).count()
