"""The versions of an SOP as somebody may see them; drafts are for those who may change SOPs."""

from collections.abc import Collection, Mapping

from genjin.common.errors import NotFoundError
from genjin.identity.access.selectors import may, require
from genjin.identity.departments.selectors import list_departments
from genjin.identity.users.models import User
from genjin.identity.users.selectors import names_of
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.reading import check_definition
from genjin.sop.definitions.selectors import (
    check_version,
    get_live_version,
    get_sop,
    get_version,
    known_now,
    moves_of,
    pilot_departments_of,
    readable_definition,
    steps_of,
    versions_of,
)
from genjin.sop.definitions.spec import Definition
from genjin.sop.definitions.strangeness import strange
from genjin.sop.versions.comparing import differences, hunks, other_keys
from genjin.sop.versions.concerned import readers_of
from genjin.sop.versions.figures import StepFigures, figures_of, running_by_version
from genjin.sop.versions.schemas import (
    ComparedStepOut,
    DifferenceOut,
    DiffLineOut,
    SopComparisonOut,
    SopVersionLineOut,
    SopVersionOut,
    StepFiguresOut,
    line_of,
    version_of,
)


def list_lines(actor: User, sop_id: int) -> list[SopVersionLineOut]:
    """The newest first; a fixed number of statements."""
    require(actor, "sop.read")
    get_sop(sop_id)
    versions = [one for one in versions_of(sop_id) if _is_visible(actor, one)]
    return _lines(actor, sop_id, versions)


def show_version(actor: User, sop_id: int, number: int) -> SopVersionOut:
    require(actor, "sop.read")
    version = get_visible(actor, sop_id, number)
    definition, problems = check_version(version.sop, version.source)
    return version_of(_lines(actor, sop_id, [version])[0], version.source, definition, problems)


def compare(actor: User, sop_id: int, a: int | None, b: int | None) -> SopComparisonOut:
    """Left out: what is live against the newest that the actor may see."""
    require(actor, "sop.read")
    a = a or get_live_version(sop_id).number
    b = b or next(one.number for one in versions_of(sop_id) if _is_visible(actor, one))
    one, other = get_visible(actor, sop_id, a), get_visible(actor, sop_id, b)
    lines = _lines(actor, sop_id, [one, other])
    before, after = readable_definition(one), readable_definition(other)
    said = differences(before, after) if before and after else []
    return SopComparisonOut(
        a=lines[0],
        b=lines[1],
        differences=[DifferenceOut.of(difference) for difference in said],
        hunks=[[DiffLineOut.of(line) for line in hunk] for hunk in hunks(one.source, other.source)],
        steps=_compared(actor, (one, before), (other, after)),
    )


def _is_visible(actor: User, version: SopVersion) -> bool:
    return version.status != VersionStatus.DRAFT or may(actor, "sop.change")


def get_visible(actor: User, sop_id: int, number: int) -> SopVersion:
    version = get_version(sop_id, number)
    if not _is_visible(actor, version):
        raise NotFoundError
    return version


def _lines(actor: User, sop_id: int, versions: Collection[SopVersion]) -> list[SopVersionLineOut]:
    running = running_by_version(actor, sop_id)
    chosen = pilot_departments_of([version.pk for version in versions])
    known = {one.id: one.name for one in list_departments()} if chosen else {}
    people = {
        person
        for version in versions
        for person in (version.published_by_id, version.changed_by_id, version.created_by_id)
        if person
    }
    latest = {move.target_id: move for move in reversed(moves_of(sop_id))}
    names = names_of(people)
    readers = readers_of(actor, versions)
    return [
        line_of(
            version,
            running=running,
            errors=_errors(version),
            departments={pk: [known[one] for one in ids] for pk, ids in chosen.items()},
            names=names,
            move=latest.get(version.pk) if may(actor, "sop.change") else None,
            readers=readers.get(version.pk),
        )
        for version in versions
    ]


def _errors(version: SopVersion) -> int:
    """As the designer counts them, of who works here now. What is published was sound when it
    was."""
    if version.status != VersionStatus.DRAFT:
        return 0
    definition, problems = check_definition(version.source, known_now())
    more = strange(version.sop, definition, version.source) if definition else []
    return len(problems) + len(more)


def _compared(
    actor: User,
    one: tuple[SopVersion, Definition | None],
    other: tuple[SopVersion, Definition | None],
) -> list[ComparedStepOut]:
    """In the order of the newer version; what is in the older one alone comes last."""
    (a, before), (b, after) = one, other
    ids = {version.pk: {step.key: step for step in steps_of(version.pk)} for version in (a, b)}
    figures = figures_of(actor, [step.pk for steps in ids.values() for step in steps.values()])
    keys = other_keys(before, after) if before and after else {}

    def of(version: SopVersion, known: Mapping[str, str], key: str) -> StepFiguresOut | None:
        """Of a draft all is nought."""
        step = ids[version.pk].get(key)
        counted = figures.get(step.pk) if step else None
        return StepFiguresOut.of(counted or StepFigures()) if key in known else None

    names_before = _names(before)
    names_after = _names(after)
    found = [
        ComparedStepOut(
            key=key,
            name=name,
            a=of(a, names_before, keys.get(key, key)),
            b=of(b, names_after, key),
        )
        for key, name in names_after.items()
    ]
    gone = {
        key: name
        for key, name in names_before.items()
        if key not in names_after and key not in keys.values()
    }
    return found + [
        ComparedStepOut(key=key, name=name, a=of(a, names_before, key), b=None)
        for key, name in gone.items()
    ]


def _names(definition: Definition | None) -> dict[str, str]:
    return {step.key: str(step.name) for step in definition.steps} if definition else {}
