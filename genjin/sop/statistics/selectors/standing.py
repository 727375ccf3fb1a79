"""Reading how an SOP is kept: some statements, whatever the number of steps, people and records."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from django.db.models import Count, QuerySet

from genjin.identity.users.models import User
from genjin.identity.users.selectors import PersonLine as Person
from genjin.identity.users.selectors import list_people
from genjin.sop.definitions.models import SopStep, SopVersion
from genjin.sop.definitions.selectors import readable_definition, steps_of, steps_of_sop
from genjin.sop.definitions.spec import Step
from genjin.sop.runs.choices import RunState
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.doors import visible_runs
from genjin.sop.statistics.conditions import STATUSES, conditions
from genjin.sop.statistics.percentiles import median, percentile
from genjin.sop.statistics.scope import Scope
from genjin.sop.statistics.selectors.counting import (
    SUMS,
    Sought,
    count_people,
    count_steps,
    minutes_spent,
    sums_of,
)


@dataclass(frozen=True, slots=True)
class Tally:
    """The numbers of one step. `counts` by status; minutes are
    working minutes, summed over what was done in the period, and in the period before; `spent`: how
    often each length of working time was taken in the period."""

    counts: Mapping[str, int]
    minutes: int
    minutes_before: int
    done_before: int
    spent: Mapping[int, int] = field(default_factory=dict)

    @property
    def median(self) -> float | None:
        return median(self.spent)

    @property
    def ninetieth(self) -> int | None:
        """Nine of ten took no longer."""
        return percentile(self.spent, 90)

    @property
    def average(self) -> float | None:
        done = self.counts["done"]
        return self.minutes / done if done else None

    @property
    def average_before(self) -> float | None:
        return self.minutes_before / self.done_before if self.done_before else None


@dataclass(frozen=True, slots=True)
class StepLine:
    """`step` is None where the live version has no such step any more: its runs go on."""

    key: str
    name: str
    step: Step | None
    tally: Tally


class Cell(NamedTuple):
    """Of what fell due of one person's, how much was kept."""

    due: int = 0
    kept: int = 0

    @property
    def missed(self) -> int:
        return self.due - self.kept

    @property
    def kept_rate(self) -> float | None:
        """In per cent."""
        return 100 * self.kept / self.due if self.due else None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """How one person keeps the SOP: `cells` in the order of the steps."""

    id: int
    name: str
    department: str
    cells: tuple[Cell, ...]
    whole: Cell


@dataclass(frozen=True, slots=True)
class Standing:
    """How an SOP stands: its steps in order, and the people who had something due. `keys` of all
    steps that were counted, by id."""

    steps: list[StepLine]
    people: list[PersonLine]
    keys: Mapping[int, str] = field(default_factory=dict)


def count_running(actor: User) -> dict[int, int]:
    """By SOP: the runs under way that the actor may see."""
    rows = visible_runs(actor).filter(state=RunState.RUNNING).values("sop_id")
    return dict(rows.annotate(n=Count("pk")).order_by().values_list("sop_id", "n"))


def step_runs_with(
    scope: Scope, sop_id: int, status: str, *, step: str | None = None, version: int | None = None
) -> QuerySet[StepRun]:
    """The records behind a number of the monitor: of one step, or of all; over all versions, or of
    what was closed in one, and is to do there."""
    steps = [
        one.pk
        for one in (steps_of_sop(sop_id) if version is None else steps_of(version))
        if step is None or one.key == step
    ]
    rows = Sought(steps, as_closed=version is not None).rows(scope)
    return rows.filter(conditions(scope.period, scope.now)[status])


def standing_of(scope: Scope, version: SopVersion, *, whole: bool = True) -> Standing:
    """In the steps of the version: `whole`, over all versions of the SOP; else of this one."""
    steps = steps_of_sop(version.sop_id) if whole else steps_of(version.pk)
    known = {step.pk: step for step in steps}
    sought = Sought(known, as_closed=not whole)
    sums = sums_of(scope, scope.period.with_before())
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    people: dict[int, dict[str, Cell]] = defaultdict(dict)
    for step, who, numbers in count_steps(sought, scope, sums):
        counts[known[step].key].update(numbers)
        if who:
            _add(people[who], known[step].key, numbers.get("due", 0), numbers.get("kept", 0))
    for step, who, due, kept in count_people(sought, scope, sums):
        _add(people[who], known[step].key, due, kept)
    spent: dict[str, Counter[int]] = defaultdict(Counter)
    for step, minutes in minutes_spent(sought, scope, sums).items():
        spent[known[step].key].update(minutes)
    lines = _step_lines(version, known.values(), counts, spent)
    keys = {step.pk: step.key for step in known.values()}
    return Standing(lines, _people([line.key for line in lines], people), keys)


def _step_lines(
    version: SopVersion,
    known: Collection[SopStep],
    counts: Mapping[str, Counter[str]],
    spent: Mapping[str, Counter[int]],
) -> list[StepLine]:
    definition = readable_definition(version)
    steps = {step.key: step for step in definition.steps} if definition else {}
    names = {key: str(step.name) for key, step in steps.items()}
    for gone in sorted(known, key=lambda step: (step.position, step.key)):
        if gone.key in counts:
            names.setdefault(gone.key, gone.name)
    return [
        StepLine(
            key,
            name,
            steps.get(key),
            _tally(counts[key], spent.get(key)) if key in counts else _NOTHING,
        )
        for key, name in names.items()
    ]


def _add(cells: dict[str, Cell], key: str, due: int, kept: int) -> None:
    before = cells.get(key, _EMPTY)
    cells[key] = Cell(before.due + due, before.kept + kept)


def _people(keys: Sequence[str], due: Mapping[int, Mapping[str, Cell]]) -> list[PersonLine]:
    lines = [_person(person, keys, due[person.id]) for person in list_people() if person.id in due]
    return sorted(lines, key=lambda line: (line.department, line.id))


def _person(who: Person, keys: Sequence[str], due: Mapping[str, Cell]) -> PersonLine:
    return PersonLine(
        id=who.id,
        name=who.name,
        department=who.department_name or "",
        cells=tuple(due.get(key, _EMPTY) for key in keys),
        whole=Cell(sum(cell.due for cell in due.values()), sum(cell.kept for cell in due.values())),
    )


def _tally(counts: Counter[str], spent: Counter[int] | None = None) -> Tally:
    return Tally(
        counts={status: counts[status] for status in STATUSES},
        spent=spent or {},
        **{name: counts[name] for name in SUMS},
    )


_NOTHING, _EMPTY = _tally(Counter()), Cell()
