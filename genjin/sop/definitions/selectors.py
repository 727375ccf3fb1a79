"""Reading SOPs and their versions."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import lru_cache

from django.db.models import DateField, Exists, OuterRef, Q, QuerySet

from genjin.common.errors import NotFoundError
from genjin.common.prepared import Prepared
from genjin.identity.users.choices import Role
from genjin.identity.users.selectors import list_active_names
from genjin.records.objects.filtering import fields_to_filter
from genjin.records.objects.types import ObjectType, object_types
from genjin.sop.definitions.choices import IN_USE, VersionStatus
from genjin.sop.definitions.confirming import CONFIRMATION, Agrees, confirming_role
from genjin.sop.definitions.findings import Known, Problem
from genjin.sop.definitions.giving_back import givers_back
from genjin.sop.definitions.kinds import evidence_kinds
from genjin.sop.definitions.models import (
    PilotDepartment,
    Sop,
    SopStep,
    SopVersion,
    VersionMove,
)
from genjin.sop.definitions.reading import check_definition, read_definition
from genjin.sop.definitions.spec import Definition, Step
from genjin.sop.definitions.strangeness import strange


def known() -> Known:
    """What SOP files may refer to in this installation."""
    return Known(
        fields={kind.name: _fields_of(kind) for kind in object_types},
        dates={kind.name: _dates_of(kind) for kind in object_types},
        evidence={kind.name: dict(kind.options) for kind in evidence_kinds},
        roles=frozenset(Role.values),
        joins={kind.name: _joining(kind) for kind in object_types},
        filters={kind.name: fields_to_filter(kind.name) for kind in object_types},
        given_back=frozenset(givers_back.names()),
    )


def known_now() -> Known:
    """The same with who works here: asked of what is about to be published."""
    names = frozenset(name for _, name, _ in list_active_names())
    sops = dict(Sop.objects.values_list("key", "object_type"))
    return replace(known(), people=names, sops=sops)


def _joining(kind: ObjectType) -> frozenset[str]:
    return frozenset(other.name for other in object_types if kind.name in other.joins)


def _fields_of(kind: ObjectType) -> dict[str, frozenset[str]]:
    """Each field with the values that it may take, none for any."""
    return {field.name: frozenset(value for value, _, _ in field.choices) for field in kind.fields}


def _dates_of(kind: ObjectType) -> frozenset[str]:
    columns = ((name, kind.model._meta.get_field(name)) for name in kind.by_name)
    return frozenset(name for name, column in columns if isinstance(column, DateField))


def list_sops() -> list[Sop]:
    return list(Sop.objects.order_by("id"))


def get_sop(sop_id: int) -> Sop:
    found = Sop.objects.filter(pk=sop_id).first()
    if found is None:
        raise NotFoundError
    return found


def sops_by_key(keys: Collection[str]) -> dict[str, Sop]:
    return {sop.key: sop for sop in Sop.objects.filter(key__in=keys)}


def has_sop(key: str) -> bool:
    return Sop.objects.filter(key=key).exists()


def get_live_version(sop_id: int) -> SopVersion:
    """With its SOP. Raises NotFoundError where there is none."""
    found = SopVersion.objects.filter(sop_id=sop_id, status=VersionStatus.LIVE)
    version = found.select_related("sop").first()
    if version is None:
        raise NotFoundError
    return version


def get_entered_version(sop_id: int) -> SopVersion:
    """The live version, or what is tried out before anything is live. Raises NotFoundError."""
    version = find_entered_version(sop_id)
    if version is None:
        raise NotFoundError
    return version


def entered() -> QuerySet[SopVersion]:
    """The live version of each SOP, or what is tried out of one that was never live."""
    live = SopVersion.objects.filter(sop_id=OuterRef("sop_id"), status=VersionStatus.LIVE)
    return SopVersion.objects.filter(
        Q(status=VersionStatus.LIVE) | Q(~Exists(live), status=VersionStatus.PILOT)
    )


def find_entered_version(sop_id: int) -> SopVersion | None:
    return entered().filter(sop_id=sop_id).select_related("sop").first()


def find_live_version(sop_id: int) -> SopVersion | None:
    return SopVersion.objects.filter(sop_id=sop_id, status=VersionStatus.LIVE).first()


def find_pilot(sop_id: int) -> SopVersion | None:
    return _PILOT.find(sop=sop_id)


_PILOT = Prepared(
    lambda sop: (
        SopVersion.objects.filter(sop_id=sop, status=VersionStatus.PILOT)
        .select_related("sop")
        .defer("source")
    ),
    sop=int,
)


def pilot_departments_of(version_ids: Collection[int]) -> dict[int, list[int]]:
    """Those that were chosen, by version; without what lies beneath them."""
    found: dict[int, list[int]] = defaultdict(list)
    rows = PilotDepartment.objects.filter(version_id__in=version_ids).order_by("department_id")
    for version_id, department_id in rows.values_list("version_id", "department_id"):
        found[version_id].append(department_id)
    return found


def find_draft(sop_id: int) -> SopVersion | None:
    return SopVersion.objects.filter(sop_id=sop_id, status=VersionStatus.DRAFT).first()


def current_versions(keys: Collection[str]) -> dict[tuple[str, str], SopVersion]:
    """What is live and what is a draft under these keys, by key and status, with their SOPs."""
    wanted = (VersionStatus.LIVE, VersionStatus.DRAFT)
    rows = SopVersion.objects.filter(sop__key__in=keys, status__in=wanted)
    versions = rows.select_related("sop").defer("source")
    return {(version.sop.key, version.status): version for version in versions}


def get_draft(sop_id: int) -> SopVersion:
    """Raises NotFoundError where there is none."""
    draft = find_draft(sop_id)
    if draft is None:
        raise NotFoundError
    return draft


def versions_of(sop_id: int) -> list[SopVersion]:
    """All of the SOP, the newest first, without their sources."""
    rows = SopVersion.objects.filter(sop_id=sop_id).defer("source")
    return list(rows.order_by("-number"))


def get_version(sop_id: int, number: int) -> SopVersion:
    """With its SOP. Raises NotFoundError where there is none."""
    found = SopVersion.objects.filter(sop_id=sop_id, number=number).select_related("sop").first()
    if found is None:
        raise NotFoundError
    return found


def check_version(
    sop: Sop, source: str, *, people_too: bool = False
) -> tuple[Definition | None, list[Problem]]:
    """What is wrong with a text that is to become a version of this SOP, in order of lines.
    `people_too`: also whom it names and who is not here any more."""
    definition, problems = check_definition(source, known_now() if people_too else known())
    if definition is not None:
        problems = sorted([*problems, *strange(sop, definition, source)], key=lambda one: one.line)
    return definition, problems


def get_move(move_id: int) -> VersionMove:
    """With its target."""
    return VersionMove.objects.select_related("target", "sop").get(pk=move_id)


def moves_among(move_ids: Collection[int]) -> list[VersionMove]:
    """With their targets."""
    return _MOVES.instances(ids=move_ids)


_MOVES = Prepared(
    lambda ids: (
        VersionMove.objects.filter(pk__among=ids)
        .select_related("target")
        .defer("target__source")
        .order_by("id")
    ),
    ids=list,
)


def moves_of(sop_id: int) -> list[VersionMove]:
    """Of the SOP, the latest first."""
    return list(VersionMove.objects.filter(sop_id=sop_id).order_by("-id"))


def enterable_version(sop_id: int) -> SopVersion | None:
    """The version that records enter with its SOP, when that is switched on."""
    return entered().filter(sop_id=sop_id, sop__enabled=True).select_related("sop").first()


def list_entered_versions(object_type: str | None = None) -> list[SopVersion]:
    """What records enter, with its SOP; of one kind of record, or of all."""
    return _ENTERED.instances() if object_type is None else _ENTERED_BY.instances(kind=object_type)


def _entered_with_sop() -> QuerySet[SopVersion]:
    return entered().select_related("sop").defer("source").order_by("sop_id")


_ENTERED = Prepared(_entered_with_sop)
_ENTERED_BY = Prepared(lambda kind: _entered_with_sop().filter(sop__object_type=kind), kind=str)


def list_unpublished() -> list[SopVersion]:
    """Drafts of what nothing enters yet, with their SOPs, the latest first."""
    drafts = SopVersion.objects.filter(status=VersionStatus.DRAFT).select_related("sop")
    return list(drafts.exclude(sop__versions__status__in=IN_USE).order_by("-changed_at", "-id"))


def list_versions(version_ids: Collection[int]) -> list[SopVersion]:
    """With their SOPs, in order of id."""
    return _VERSIONS.instances(ids=version_ids)


_VERSIONS = Prepared(
    lambda ids: (
        SopVersion.objects.filter(pk__among=ids)
        .select_related("sop")
        .defer("source")
        .order_by("id")
    ),
    ids=list,
)


@dataclass(frozen=True, slots=True)
class Published:
    """A version as the engine works with it."""

    definition: Definition
    step_ids: dict[str, int]  # by key
    keys: dict[int, str]  # by id of the step


# A published version never changes, so each is read once a process.
_published: dict[int, Published] = {}


def published(version_id: int) -> Published:
    return published_of({version_id})[version_id]


def published_of(version_ids: Collection[int]) -> dict[int, Published]:
    """Without a statement once the process knows them, else in two."""
    missing = [pk for pk in version_ids if pk not in _published]
    if missing:
        _read_versions(missing)
    return {pk: _published[pk] for pk in version_ids}


def definitions_of(version_ids: set[int]) -> dict[int, Definition]:
    return {pk: version.definition for pk, version in published_of(version_ids).items()}


def forget_published() -> None:
    """For a process under which the database is changed for another: a test."""
    _published.clear()
    _confirmed.clear()


def _read_versions(version_ids: Collection[int]) -> None:
    steps: dict[int, dict[str, int]] = defaultdict(dict)
    rows = SopStep.objects.filter(version_id__in=version_ids).order_by("position")
    for version_id, key, pk in rows.values_list("version_id", "key", "id"):
        steps[version_id][key] = pk
    sources = SopVersion.objects.filter(pk__in=version_ids).values_list("id", "digest", "source")
    for pk, digest, source in sources:
        keys = {step_id: key for key, step_id in steps[pk].items()}
        _published[pk] = Published(_definition(digest, source), steps[pk], keys)


def readable_definition(version: SopVersion) -> Definition | None:
    """As much of it as can be read. Whoever shows an SOP that has become broken (the product has
    lost a field or a kind of evidence) shows what is left of it; only the engine insists."""
    return _readable(version.digest, version.source)


def steps_at_gates(version_ids: Collection[int]) -> dict[tuple[int, str], tuple[str, ...]]:
    """By version and gate: the steps that the gate waits for. Of what can be read."""
    rows = SopVersion.objects.filter(pk__in=version_ids).values_list("id", "digest", "source")
    return {
        (pk, gate.key): gate.steps
        for pk, digest, source in rows
        if (definition := _readable(digest, source)) is not None
        for gate in definition.gates
    }


def first_answer_step_ids(object_type: str) -> list[int]:
    """The steps, in all versions, that are the first answer to a record of this kind: those that
    open at its entry and are proved by a follow-up. Nobody has to mark them in the file."""
    rows = SopStep.objects.filter(version__sop__object_type=object_type)
    steps = list(rows.values_list("id", "key", "version__digest"))
    _read_first_answers({digest for _, _, digest in steps} - _first_answers.keys())
    return [pk for pk, key, digest in steps if key in _first_answers[digest]]


# A published version never changes, so each is read once a process: digest -> keys of steps.
_first_answers: dict[str, frozenset[str]] = {}


def _read_first_answers(digests: Collection[str]) -> None:
    if not digests:
        return
    rows = SopVersion.objects.filter(digest__in=digests).values_list("digest", "source")
    for digest, source in rows:
        definition = _readable(digest, source)
        steps = definition.steps if definition else ()
        _first_answers[digest] = frozenset(step.key for step in steps if _is_first_answer(step))


def _is_first_answer(step: Step) -> bool:
    return step.proof.kind == "follow_up" and not step.after and step.wait is None


def published_versions() -> QuerySet[SopVersion]:
    """Whatever became of them since. None is ever deleted, so their number tells of a new one."""
    return SopVersion.objects.exclude(status=VersionStatus.DRAFT)


def confirmed_steps(count: int) -> dict[int, Agrees]:
    """The steps with which somebody has to agree before they are done, by id. `count`: of the
    published versions; no statement until there is another."""
    if len(_confirmed) != count:
        _read_confirmed()
    return {step: one for steps in _confirmed.values() for step, one in steps.items()}


_confirmed: dict[int, dict[int, Agrees]] = {}  # by version
_SAYS_CHECK = r"""check["' ]*:"""


def _read_confirmed() -> None:
    fresh = published_versions().exclude(pk__in=list(_confirmed))
    _confirmed.update({pk: {} for pk in fresh.values_list("id", flat=True)})
    # Reading a file takes a tenth of a second; few have the word in them.
    asking = fresh.filter(Q(source__contains=CONFIRMATION) | Q(source__regex=_SAYS_CHECK))
    for pk, digest, source, step_id, key in asking.values_list(
        "id", "digest", "source", "steps__id", "steps__key"
    ):
        definition = _readable(digest, source)
        step = definition.step(key) if definition and key else None
        if step is not None and (role := confirming_role(step)) is not None:
            _confirmed[pk][step_id] = Agrees(role, step.check is not None)


@lru_cache(maxsize=200)
def _readable(digest: str, source: str) -> Definition | None:
    return check_definition(source, known())[0]


@lru_cache(maxsize=200)
def _definition(digest: str, source: str) -> Definition:
    return read_definition(source, known())


def steps_of_sop(sop_id: int) -> list[SopStep]:
    """Of all its versions, in order."""
    return list(SopStep.objects.filter(version__sop_id=sop_id).order_by("position", "id"))


def sops_of_steps() -> dict[int, int]:
    """Of all steps of all versions."""
    return dict(SopStep.objects.values_list("id", "version__sop_id"))


def steps_of(version_id: int) -> list[SopStep]:
    return list(SopStep.objects.filter(version_id=version_id).order_by("position"))
