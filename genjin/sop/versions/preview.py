"""What moving runs to another version would do, before anybody does it."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.db.models import QuerySet

from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.entrances import with_all_beneath
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.reading import accepted
from genjin.sop.definitions.selectors import (
    check_version,
    definitions_of,
    find_live_version,
    get_version,
    moves_of,
)
from genjin.sop.definitions.spec import Definition, Step
from genjin.sop.runs.choices import PASSED, PENDING, StepState
from genjin.sop.runs.models import SopRun
from genjin.sop.runs.selectors import moves
from genjin.sop.versions.errors import NoSuchStepError, StepsMeetError

ENDED = "ended"

Mapped = Mapping[str, str | None]
_Shape = tuple[int, frozenset[tuple[str, str]]]
"""A version, and the state of each step: runs that stand alike."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which runs of the SOP would go where. `source`: from this version alone."""

    sop_id: int
    target: SopVersion
    source: SopVersion | None
    department_ids: frozenset[int] | None

    def runs(self) -> QuerySet[SopRun]:
        return moves.runs_to_move(
            sop_id=self.sop_id,
            target_id=self.target.pk,
            source_id=self.source.pk if self.source else None,
            department_ids=self.department_ids,
        )


@dataclass(frozen=True, slots=True)
class NewStep:
    """A step of the new version: in how many runs it would be to do, and how many of those would
    have it opened by the move. `conditional`: its condition is asked only then."""

    step: Step
    going_on: int
    opened: int
    conditional: bool


@dataclass(frozen=True, slots=True)
class OldStep:
    """A step of the versions that runs are on: in how many it is to do, and where it goes on."""

    key: str
    name: str
    in_step: int
    to: str | None


@dataclass(frozen=True, slots=True)
class Preview:
    """`finished`: runs that would have nothing left to do."""

    runs: int
    planned: int
    finished: int
    before: list[OldStep]
    after: list[NewStep]


def scope_of(
    sop_id: int, version: SopVersion, to: str, department_ids: Collection[int] = ()
) -> Scope:
    """`to`: pilot, live, or ended, which sends a pilot's runs to the live version."""
    if to == ENDED:
        # Where nothing is live they have nowhere to go: none moves.
        return Scope(sop_id, find_live_version(sop_id) or version, version, None)
    if to == VersionStatus.PILOT:
        return Scope(sop_id, version, None, with_all_beneath(department_ids))
    return Scope(sop_id, version, None, None)


def preview_move(
    *,
    actor: User,
    sop_id: int,
    number: int,
    to: str,
    department_ids: Collection[int],
    mapping: Mapped,
) -> Preview:
    """Raises NotFoundError, BrokenSopFileError, NoSuchStepError, StepsMeetError."""
    require(actor, "sop.change")
    version = get_version(sop_id, number)
    scope = scope_of(sop_id, version, to, department_ids)
    target = accepted(*check_version(version.sop, scope.target.source))
    runs = scope.runs()
    by_version = moves.count_by_version(runs)
    sources = sources_of(scope, by_version)
    mapping = completed(scope, mapping)
    check_mapping(mapping, sources.values(), target)
    shapes = _shapes(runs, sources, by_version)
    return Preview(
        runs=by_version.total(),
        planned=moves.count_planned(sop_id),
        finished=sum(
            count for shape, count in shapes.items() if _is_over(_passed(shape, mapping), target)
        ),
        before=_old_steps(sources.values(), shapes, mapping, target),
        after=_new_steps(shapes, mapping, target),
    )


def sources_of(scope: Scope, by_version: Counter[int]) -> dict[int, Definition]:
    """The versions that the runs are on; the live one, if any, where there are none."""
    ids = set(by_version)
    if not ids:
        before = scope.source or find_live_version(scope.sop_id)
        ids = {before.pk} if before else set()
    return definitions_of(ids)


def completed(scope: Scope, mapping: Mapped) -> Mapped:
    """Steps of a pilot go back by the way that they came, unless it is said otherwise."""
    if scope.source is None:
        return mapping
    back: dict[str, str | None] = {}
    for move in moves_of(scope.sop_id):
        if move.target_id == scope.source.pk:
            back |= {new: old for old, new in move.mapping.items() if new is not None}
    return back | dict(mapping)


def check_mapping(mapping: Mapped, sources: Iterable[Definition], target: Definition) -> None:
    """Every step that is named is there, and no two go on as one."""
    sources = list(sources)
    old = {step.key for definition in sources for step in definition.steps}
    new = {step.key for step in target.steps}
    for before, after in mapping.items():
        for key, known in ((before, old), (after, new)):
            if key is not None and key not in known:
                raise NoSuchStepError(key=key)
    for definition in sources:
        taken: dict[str, str] = {}
        for step in definition.steps:
            to = mapping.get(step.key, step.key)
            if to is None or to not in new:
                continue
            if to in taken:
                raise StepsMeetError(one=taken[to], other=step.key, key=to)
            taken[to] = step.key


def _shapes(
    runs: QuerySet[SopRun],
    sources: Mapping[int, Definition],
    by_version: Counter[int],
) -> Counter[_Shape]:
    """Runs that stand alike become the same: counted once, thought through once."""
    known = {
        version_id: {step.key for step in definition.steps}
        for version_id, definition in sources.items()
    }
    states: dict[tuple[int, int], dict[str, str]] = defaultdict(dict)
    for run_id, version_id, key, in_version, state in moves.steps_of_runs(runs):
        if in_version == version_id and key in known[version_id]:
            states[run_id, version_id][key] = state
    shapes = Counter(
        (version_id, frozenset(steps.items())) for (_, version_id), steps in states.items()
    )
    for version_id, count in by_version.items():
        bare = count - sum(n for (of, _), n in shapes.items() if of == version_id)
        if bare:
            shapes[version_id, frozenset()] += bare
    return shapes


def _mapped(shape: _Shape, mapping: Mapped) -> dict[str, str]:
    """States by the keys of the new version."""
    found = {}
    for key, state in shape[1]:
        to = mapping.get(key, key)
        if to is not None:
            found[to] = state
    return found


def _passed(shape: _Shape, mapping: Mapped) -> set[str]:
    return {key for key, state in _mapped(shape, mapping).items() if state in PASSED}


def _is_over(passed: set[str], target: Definition) -> bool:
    return passed.issuperset(step.key for step in target.steps if not step.optional)


def _old_steps(
    sources: Iterable[Definition],
    shapes: Counter[_Shape],
    mapping: Mapped,
    target: Definition,
) -> list[OldStep]:
    here: Counter[str] = Counter()
    for (_, steps), count in shapes.items():
        here.update({key: count for key, state in steps if state in PENDING})
    new = {step.key for step in target.steps}
    found: dict[str, OldStep] = {}
    for definition in sources:
        for step in definition.steps:
            to = mapping.get(step.key, step.key)
            place = to if to in new else None
            found.setdefault(step.key, OldStep(step.key, str(step.name), here[step.key], place))
    return list(found.values())


def _new_steps(shapes: Counter[_Shape], mapping: Mapped, target: Definition) -> list[NewStep]:
    going_on: Counter[str] = Counter()
    opened: Counter[str] = Counter()
    for shape, count in shapes.items():
        states, passed = _mapped(shape, mapping), _passed(shape, mapping)
        if _is_over(passed, target):
            continue
        for step in target.steps:
            state = states.get(step.key)
            if state in PENDING:
                going_on[step.key] += count
            elif state in (None, StepState.CANCELLED) and passed.issuperset(step.after):
                opened[step.key] += count
    return [
        NewStep(step, going_on[step.key], opened[step.key], step.when is not None)
        for step in target.steps
    ]
