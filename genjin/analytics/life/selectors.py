"""Where the steps of all SOPs lie in the life of customers, and how many records are there now."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple

from django.db.models import Case, Count, Min, Q, QuerySet, Value, When

from genjin.analytics.life.models import LifePhase
from genjin.common import literal  # noqa: F401  registers `said`
from genjin.identity.departments.selectors import list_departments
from genjin.identity.users.models import User
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.phases import PHASES, Phase, phase_of
from genjin.sop.definitions.selectors import (
    list_entered_versions,
    published,
    published_versions,
    readable_definition,
)
from genjin.sop.definitions.spec import Definition
from genjin.sop.runs.choices import PENDING, StepState
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.doors import visible_step_runs
from genjin.sop.statistics.conditions import done, falls_in
from genjin.sop.statistics.scope import Scope, make_scope
from genjin.sop.statistics.selectors.counting import Sought, count_done, sums_of

DAYS = 30
Part = Literal["records", "open", "late", "standing", "done"]


class StepPlace(NamedTuple):
    phase: Phase
    sop_id: int
    key: str


@dataclass(slots=True)
class PhaseNumbers:
    """`records`: those with something to do in it now, each once. `open`, of which `late`;
    `standing`: waits for a day, is paused or looked at. `done`: in the last days. `departments`:
    open and standing steps by department. `steps`: by SOP and key open and standing, and late."""

    records: int = 0
    open: int = 0
    late: int = 0
    standing: int = 0
    done: int = 0
    departments: Counter[int | None] = field(default_factory=Counter)
    steps: dict[tuple[int, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


class Action(NamedTuple):
    """A version that records enter, with its steps in one phase, in order."""

    version: SopVersion
    definition: Definition
    keys: list[str]


@dataclass(frozen=True, slots=True)
class LifeMap:
    numbers: Mapping[Phase, PhaseNumbers]
    actions: Mapping[Phase, list[Action]]
    changed: Mapping[str, LifePhase]
    departments: Mapping[int, str]


def life_map(actor: User) -> LifeMap:
    """Within the actor's reach. The number of statements does not depend on the rows."""
    scope, places = make_scope(actor, days=DAYS), step_places()
    numbers = {phase: PhaseNumbers() for phase in PHASES}
    for cell in _pending(scope, places):
        _add_pending(numbers[places[cell.step].phase], places[cell.step], cell)
    for phase, n in _count_records(scope, places):
        numbers[phase].records += n
    sought = Sought(list(places))
    for step, n in count_done(sought, scope, sums_of(scope, scope.period)):
        numbers[places[step].phase].done += n
    return LifeMap(
        numbers,
        _actions(),
        {one.key: one for one in LifePhase.objects.all()},
        {line.id: line.name for line in list_departments()},
    )


def rows_in(actor: User, phase: Phase, part: Part) -> QuerySet[StepRun]:
    """The steps behind a number; of `records` one of each record."""
    scope = make_scope(actor, days=DAYS)
    mine = [step for step, place in step_places().items() if place.phase == phase]
    rows = visible_step_runs(actor).filter(step_id__in=mine)
    match part:
        case "records":
            pending = rows.filter(state__said=PENDING).order_by()
            firsts = pending.values("subject_type", "subject_id").annotate(first=Min("id"))
            return rows.filter(pk__in=firsts.values("first"))
        case "done":
            return rows.filter(done() & falls_in(scope.period, "done_at"))
        case _:
            return rows.filter(_conditions(scope.now)[part])


def step_places() -> dict[int, StepPlace]:
    """Of all steps of all versions that runs may stand in. A version that has become unreadable
    has none: its SOP is switched off and says so."""
    found = {}
    for version_id, sop_id in published_versions().values_list("id", "sop_id"):
        try:
            version = published(version_id)
        except BrokenSopFileError:
            continue
        for key, step_id in version.step_ids.items():
            phase = phase_of(version.definition, version.definition.step(key))
            found[step_id] = StepPlace(phase, sop_id, key)
    return found


def _conditions(now: datetime) -> Mapping[str, Q]:
    return {
        "open": Q(state=StepState.OPEN),
        "late": Q(state=StepState.OPEN, due_at__lt=now),
        "standing": Q(state__in=[one for one in PENDING if one != StepState.OPEN]),
    }


class _Cell(NamedTuple):
    """Steps to do of one kind: those of a department in a state."""

    step: int
    department: int | None
    state: str
    n: int
    late: int


def _pending(scope: Scope, places: Mapping[int, StepPlace]) -> Iterator[_Cell]:
    rows = visible_step_runs(scope.actor).filter(state__said=PENDING, step_id__in=list(places))
    late = Count(Value(1), filter=_conditions(scope.now)["late"])
    counted = rows.order_by().values_list("step_id", "department_id", "state")
    for cell in counted.annotate(n=Count(Value(1)), number_late=late):
        yield _Cell(*cell)


def _add_pending(numbers: PhaseNumbers, place: StepPlace, cell: _Cell) -> None:
    if cell.state == StepState.OPEN:
        numbers.open += cell.n
    else:
        numbers.standing += cell.n
    numbers.late += cell.late
    numbers.departments[cell.department] += cell.n
    numbers.steps[place.sop_id, place.key].update(now=cell.n, late=cell.late)


def _count_records(scope: Scope, places: Mapping[int, StepPlace]) -> Iterator[tuple[Phase, int]]:
    """A record in several runs of one phase counts once there."""
    steps: dict[Phase, list[int]] = defaultdict(list)
    for step, place in places.items():
        steps[place.phase].append(step)
    if not steps:
        return
    whens = [When(step_id__in=mine, then=Value(phase)) for phase, mine in steps.items()]
    rows = visible_step_runs(scope.actor).filter(state__said=PENDING, step_id__in=list(places))
    grouped = rows.annotate(phase=Case(*whens)).order_by().values_list("phase", "subject_type")
    for phase, _, n in grouped.annotate(n=Count("subject_id", distinct=True)):
        yield phase, n


def _actions() -> Mapping[Phase, list[Action]]:
    found: dict[Phase, list[Action]] = {phase: [] for phase in PHASES}
    for version in list_entered_versions():
        definition = readable_definition(version)
        if definition is None:
            continue
        by_phase: dict[Phase, list[str]] = defaultdict(list)
        for step in definition.steps:
            by_phase[phase_of(definition, step)].append(step.key)
        for phase, keys in by_phase.items():
            found[phase].append(Action(version, definition, keys))
    return found
