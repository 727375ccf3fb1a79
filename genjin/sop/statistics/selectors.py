"""Reading how an SOP is kept: one statement, whatever the number of steps, people and records."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, QuerySet

from genjin.identity.users.models import User
from genjin.identity.users.selectors import PersonLine as Person
from genjin.identity.users.selectors import list_people
from genjin.sop.definitions.models import SopStep, SopVersion
from genjin.sop.definitions.selectors import readable_definition, steps_of_sop
from genjin.sop.definitions.spec import Step
from genjin.sop.runs.choices import RunState
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.doors import visible_runs, visible_step_runs
from genjin.sop.statistics.conditions import STATUSES, conditions
from genjin.sop.statistics.counting import SUMS, count_steps
from genjin.sop.statistics.scope import Scope


@dataclass(frozen=True, slots=True)
class Tally:
    """The numbers of one step, or of what fell due of one person's. `counts` by status; minutes are
    working minutes, summed over what was done in the period, and in the period before."""

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
    rows = scope.narrowed(visible_step_runs(scope.actor)).filter(step_id__in=known)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    people: dict[int, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for step, who, numbers in count_steps(rows, scope):
        key = known[step].key
        counts[key].update(numbers)
        if who:
            people[who][key].update(numbers)
    steps = _step_lines(version, known.values(), counts)
    return Standing(steps, _people([line.key for line in steps], people))


def _step_lines(
    version: SopVersion, known: Collection[SopStep], counts: Mapping[str, Counter[str]]
) -> list[StepLine]:
    definition = readable_definition(version)
    steps = {step.key: step for step in definition.steps} if definition else {}
    names = {key: str(step.name) for key, step in steps.items()}
    for gone in sorted(known, key=lambda step: (step.position, step.key)):
        if gone.key in counts:
            names.setdefault(gone.key, gone.name)
    return [
        StepLine(key, name, steps.get(key), _tally(counts[key]) if key in counts else _NOTHING)
        for key, name in names.items()
    ]


def _people(keys: Sequence[str], due: Mapping[int, Mapping[str, Counter[str]]]) -> list[PersonLine]:
    lines = [_person(person, keys, due[person.id]) for person in list_people() if person.id in due]
    return sorted(lines, key=lambda line: (line.department, line.id))


def _person(who: Person, keys: Sequence[str], due: Mapping[str, Counter[str]]) -> PersonLine:
    whole: Counter[str] = Counter()
    for counts in due.values():
        whole.update(counts)
    return PersonLine(
        id=who.id,
        name=who.name,
        department=who.department_name or "",
        cells=tuple(_tally(due[key]) if key in due else _NOTHING for key in keys),
        whole=_tally(whole),
    )


def _tally(counts: Counter[str]) -> Tally:
    return Tally(
        counts={status: counts[status] for status in STATUSES},
        **{name: counts[name] for name in SUMS},
    )


_NOTHING = _tally(Counter())
