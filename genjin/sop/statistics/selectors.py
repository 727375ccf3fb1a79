"""Reading how an SOP is kept: one statement, whatever the number of steps, people and records."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet, Sum

from genjin.identity.users.models import User
from genjin.identity.users.selectors import PersonLine as Person
from genjin.identity.users.selectors import list_people
from genjin.sop.definitions.models import SopStep, SopVersion
from genjin.sop.definitions.selectors import readable_definition, steps_of_sop
from genjin.sop.definitions.spec import Step
from genjin.sop.runs.choices import RunState
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.doors import visible_runs, visible_step_runs
from genjin.sop.statistics.conditions import STATUSES, conditions, done, falls_in, touched_by
from genjin.sop.statistics.scope import Scope

_Group = tuple[str, Mapping[str, Any]]
"""The key of a step, and what was counted of it for one person."""

_SUMS = ("minutes", "minutes_before", "done_before")


@dataclass(frozen=True, slots=True)
class Tally:
    """The numbers of one step, of one person or of all. `counts` by status; minutes are working
    minutes, summed over what was done in the period, and in the period before."""

    counts: Mapping[str, int]
    minutes: int
    minutes_before: int
    done_before: int

    @property
    def average(self) -> float | None:
        done = self.counts["done"]
        return self.minutes / done if done else None

    @property
    def average_before(self) -> float | None:
        return self.minutes_before / self.done_before if self.done_before else None

    @property
    def kept_rate(self) -> float | None:
        """Of those due the share that was done on time, in per cent."""
        due = self.counts["due"]
        return 100 * self.counts["kept"] / due if due else None


@dataclass(frozen=True, slots=True)
class StepLine:
    """`step` is None where the live version has no such step any more: its runs go on."""

    key: str
    name: str
    step: Step | None
    tally: Tally


@dataclass(frozen=True, slots=True)
class PersonLine:
    """How one person keeps the SOP: `cells` in the order of the steps."""

    id: int
    name: str
    department: str
    cells: tuple[Tally, ...]
    whole: Tally


@dataclass(frozen=True, slots=True)
class Standing:
    """How an SOP stands: its steps in order, and the people who had something due."""

    steps: list[StepLine]
    people: list[PersonLine]


def count_running(actor: User) -> dict[int, int]:
    """By SOP: the runs under way that the actor may see."""
    rows = visible_runs(actor).filter(state=RunState.RUNNING).values("sop_id")
    return dict(rows.annotate(n=Count("pk")).order_by().values_list("sop_id", "n"))


def step_runs_with(
    scope: Scope, sop_id: int, status: str, *, step: str | None = None
) -> QuerySet[StepRun]:
    """The records behind a number of the monitor: of one step, or of all."""
    rows = scope.narrowed(visible_step_runs(scope.actor)).filter(run__sop_id=sop_id)
    if step is not None:
        rows = rows.filter(step__key=step)
    return rows.filter(conditions(scope.period, scope.now)[status])


def standing_of(scope: Scope, version: SopVersion) -> Standing:
    """Over all versions of the SOP, in the steps of the live one."""
    known = {step.pk: step for step in steps_of_sop(version.sop_id)}
    groups = [(known[group["step_id"]].key, group) for group in _grouped(scope, known)]
    steps = _step_lines(version, known.values(), groups)
    return Standing(steps, _people([line.key for line in steps], groups))


def _grouped(scope: Scope, step_ids: Collection[int]) -> Iterable[Mapping[str, Any]]:
    """Counted by step and person; all else is a sum over these few rows. By numbers alone: names
    beside them would double the time."""
    period = scope.period
    before = done() & falls_in(period.before(), "done_at")
    numbers = {
        _counted(status): Count("pk", filter=condition)
        for status, condition in conditions(period, scope.now).items()
    }
    rows = scope.narrowed(visible_step_runs(scope.actor)).filter(
        touched_by(period), step_id__in=step_ids
    )
    return (
        rows.values("step_id", "owner_id")
        .annotate(
            **numbers,
            minutes=_minutes(done() & falls_in(period, "done_at")),
            minutes_before=_minutes(before),
            done_before=Count("pk", filter=before),
        )
        .order_by("step_id", "owner_id")
    )


def _counted(status: str) -> str:
    """A name of its own: `late` is a column too."""
    return f"count_{status}"


def _minutes(condition: Q) -> Sum:
    return Sum("worked_minutes", filter=condition, default=0)


def _step_lines(
    version: SopVersion, known: Collection[SopStep], groups: Sequence[_Group]
) -> list[StepLine]:
    definition = readable_definition(version)
    steps = {step.key: step for step in definition.steps} if definition else {}
    names = {key: str(step.name) for key, step in steps.items()}
    met = {key for key, _ in groups}
    for gone in sorted(known, key=lambda step: (step.position, step.key)):
        if gone.key in met:
            names.setdefault(gone.key, gone.name)
    by_step = _by_step(groups)
    return [
        StepLine(key, name, steps.get(key), _sum(by_step.get(key, ())))
        for key, name in names.items()
    ]


def _people(keys: Sequence[str], groups: Sequence[_Group]) -> list[PersonLine]:
    by_person: dict[int, list[_Group]] = defaultdict(list)
    for key, group in groups:
        if group[_counted("due")]:
            by_person[group["owner_id"]].append((key, group))
    lines = [
        _person(person, keys, by_person[person.id])
        for person in list_people()
        if person.id in by_person
    ]
    return sorted(lines, key=lambda line: (line.department, line.id))


def _person(who: Person, keys: Sequence[str], groups: Sequence[_Group]) -> PersonLine:
    by_step = _by_step(groups)
    return PersonLine(
        id=who.id,
        name=who.name,
        department=who.department_name or "",
        cells=tuple(_sum(by_step.get(key, ())) for key in keys),
        whole=_sum(group for _, group in groups),
    )


def _by_step(groups: Iterable[_Group]) -> dict[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for key, group in groups:
        found[key].append(group)
    return found


def _sum(groups: Iterable[Mapping[str, Any]]) -> Tally:
    rows = list(groups)
    return Tally(
        counts={status: sum(row[_counted(status)] for row in rows) for status in STATUSES},
        **{name: sum(row[name] for row in rows) for name in _SUMS},
    )
