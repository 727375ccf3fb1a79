"""Commands on SOPs."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F, Max

from genjin.common import clock, facts
from genjin.common.errors import InvalidInputError
from genjin.common.inserts import new_row
from genjin.common.language import text
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.departments.selectors import list_departments
from genjin.identity.users.models import User
from genjin.identity.users.selectors import names_of
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.sop.definitions import errors, selectors
from genjin.sop.definitions.choices import MoveMode, VersionStatus
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.events import SopDisabled, SopEnabled, VersionPublished
from genjin.sop.definitions.models import (
    PilotDepartment,
    Sop,
    SopStep,
    SopVersion,
    VersionMove,
)
from genjin.sop.definitions.reading import accepted, read_definition
from genjin.sop.definitions.spec import Definition


@dataclass(frozen=True, slots=True)
class Publication:
    """Where a version goes, and with what words. `revision`: the state that was looked at."""

    status: str
    revision: int
    note: str
    department_ids: Collection[int] = field(default=())


@command
def publish_sop(source: str, *, by: User | None) -> SopVersion:
    """Make the file a new live version at once. The one before retires; its runs stay on it.

    The same text as the live version changes nothing. Raises BrokenSopFileError."""
    if by is not None:
        require(by, "sop.change")
    definition = read_definition(source, selectors.known_now() if by else selectors.known())
    digest = _digest(source)
    sop = _sop_for(definition)
    accepted(*selectors.check_version(sop, source))
    live = selectors.find_live_version(sop.pk)
    if live is not None and live.digest == digest:
        return live
    _retire(sop.pk, VersionStatus.LIVE)
    version = SopVersion.objects.create(
        sop=sop,
        number=_next_number(sop.pk),
        status=VersionStatus.LIVE,
        source=source,
        digest=digest,
        published_at=clock.now(),
        published_by_id=by.pk if by else None,
        created_by_id=by.pk if by else None,
    )
    _write_steps(version, definition)
    _note(sop.pk, "published", by, {"version": [live.number if live else None, version.number]})
    return version


@command
def begin_sop(*, actor: User, source: str, definition: Definition) -> SopVersion:
    """A new SOP, of which there is a draft and nothing else: no record enters it. `definition`:
    what the text says so far, with a key, a kind of record and a name. Raises SopKeyTakenError."""
    require(actor, "sop.change")
    sop, made = _get_or_create(definition)
    if not made:
        raise errors.SopKeyTakenError(key=definition.key)
    at = clock.now()
    values = {
        "source": source,
        "digest": _digest(source),
        "changed_at": at,
        "changed_by_id": actor.pk,
    }
    draft = _make_draft(sop, actor, values)
    _note(sop.pk, "draft_saved", actor, {"revision": [0, 1]})
    return draft


@command
def save_draft(*, actor: User, sop_id: int, source: str, revision: int) -> SopVersion:
    """Keep the text as the draft of the SOP, whatever is wrong with it. `revision`: the one that
    was changed, 0 for a new draft. Raises DraftChangedError."""
    require(actor, "sop.change")
    sop, draft = selectors.get_sop(sop_id), selectors.find_draft(sop_id)
    at = clock.now()
    values = {
        "source": source,
        "digest": _digest(source),
        "changed_at": at,
        "changed_by_id": actor.pk,
    }
    if draft is None and revision == 0:
        draft = _make_draft(sop, actor, values)
    else:
        rows = SopVersion.objects.filter(sop_id=sop_id, status=VersionStatus.DRAFT)
        if not rows.filter(revision=revision).update(**values, revision=F("revision") + 1):
            raise _draft_changed(draft)
    _note(sop_id, "draft_saved", actor, {"revision": [revision, revision + 1]})
    return selectors.get_version(sop_id, selectors.get_draft(sop_id).number)


@command
def discard_draft(*, actor: User, sop_id: int, revision: int) -> None:
    """Raises NotFoundError where there is none, DraftChangedError."""
    require(actor, "sop.change")
    selectors.get_sop(sop_id)
    draft = selectors.get_draft(sop_id)
    rows = SopVersion.objects.filter(pk=draft.pk, status=VersionStatus.DRAFT, revision=revision)
    if not rows.delete()[0]:
        raise _draft_changed(selectors.find_draft(sop_id))
    _note(sop_id, "draft_discarded", actor, {"revision": [revision, None]})
    # What never was more than a draft is gone with it, and its key is free.
    Sop.objects.filter(pk=sop_id, versions=None).delete()


@command
def publish_version(
    *, actor: User, sop_id: int, number: int, publication: Publication
) -> SopVersion:
    """A draft becomes a pilot or goes live, a pilot goes live; the one in its place retires.

    Raises NotFoundError, BrokenSopFileError, NotPublishableError, NoChangeError,
    PilotUnderWayError, DraftChangedError, InvalidInputError."""
    require(actor, "sop.change")
    version = selectors.get_version(sop_id, number)
    before, to = version.status, publication.status
    if (before, to) not in _WAYS:
        raise errors.NotPublishableError(number=number)
    # What runs already goes on though somebody has left: each step has whom to fall back on.
    is_new = before == VersionStatus.DRAFT
    checked = selectors.check_version(version.sop, version.source, people_too=is_new)
    definition = accepted(*checked)
    departments = _departments_for(publication)
    _refuse_out_of_turn(version, to)
    at = clock.now()
    if to == VersionStatus.LIVE:
        _retire(sop_id, VersionStatus.LIVE)
        _rename(version.sop, definition)
    rows = SopVersion.objects.filter(pk=version.pk, status=before, revision=publication.revision)
    values = {
        "status": to,
        "note": publication.note,
        "published_at": at,
        "published_by_id": actor.pk,
    }
    if before == VersionStatus.DRAFT:
        # One that was published at once meanwhile has taken the next number.
        values["number"] = number = _next_number(sop_id, but=version.pk)
    if not rows.update(**values):
        raise _draft_changed(selectors.find_draft(sop_id))
    if before == VersionStatus.DRAFT:
        _write_steps(version, definition)
    PilotDepartment.objects.bulk_create(
        PilotDepartment(version_id=version.pk, department_id=one) for one in departments
    )
    changes = {"status": [before, to], "version": [None, number], "departments": departments}
    _note(sop_id, "published", actor, changes)
    facts.state(VersionPublished(sop_id, version.pk, at, actor.pk))
    return selectors.get_version(sop_id, number)


@command
def end_pilot(*, actor: User, sop_id: int, number: int) -> SopVersion:
    """New records enter the live version again. Raises NotFoundError, NotAPilotError."""
    require(actor, "sop.change")
    version = selectors.get_version(sop_id, number)
    rows = SopVersion.objects.filter(pk=version.pk, status=VersionStatus.PILOT)
    if not rows.update(status=VersionStatus.RETIRED, retired_at=clock.now()):
        raise errors.NotAPilotError(number=number)
    _note(sop_id, "pilot_ended", actor, {"version": [number, None]})
    return selectors.get_version(sop_id, number)


def plan_move(
    *,
    actor: User,
    source: SopVersion | None,
    target: SopVersion,
    mode: str,
    mapping: Mapping[str, str | None],
    department_ids: Collection[int] | None,
    total: int,
) -> VersionMove:
    """Keep how runs go over; whoever publishes has the right, and starts it."""
    return VersionMove.objects.create(
        sop_id=target.sop_id,
        source=source,
        target=target,
        mode=mode,
        mapping=dict(mapping),
        department_ids=sorted(department_ids) if department_ids is not None else None,
        total=total,
        created_at=clock.now(),
        created_by_id=actor.pk,
        ended_at=None if mode == MoveMode.NOW and total else clock.now(),
    )


def count_moved(moved: Mapping[int, int]) -> None:
    """So many more runs have gone over, by move."""
    for move_id, count in sorted(moved.items()):
        VersionMove.objects.filter(pk=move_id).update(moved=F("moved") + count)


def end_move(move_id: int) -> None:
    VersionMove.objects.filter(pk=move_id, ended_at=None).update(ended_at=clock.now())


@command
def disable_sop(sop: Sop, *, reason: str) -> None:
    """A definition that does not work is switched off and says why; nothing stops silently."""
    reason = reason[:500]
    if Sop.objects.filter(pk=sop.pk, enabled=True).update(enabled=False, disabled_reason=reason):
        sop.enabled, sop.disabled_reason = False, reason
        facts.state(SopDisabled(sop.pk, reason, clock.now()))


@command
def enable_sop(*, actor: User, sop_id: int) -> Sop:
    """Switch it on again after a check of its live version; what was queued goes on.

    Raises BrokenSopFileError while the definition is still broken."""
    require(actor, "sop.change")
    sop = selectors.get_sop(sop_id)
    version = selectors.find_live_version(sop.pk)
    if version is None:
        raise BrokenSopFileError(count=1, line=1, first="-", problems=[])
    read_definition(version.source, selectors.known())
    if pilot := selectors.find_pilot(sop.pk):
        read_definition(pilot.source, selectors.known())
    sop.enabled, sop.disabled_reason = True, ""
    sop.save(update_fields=["enabled", "disabled_reason"])
    facts.state(SopEnabled(sop.pk, clock.now()))
    return sop


_WAYS = {
    (VersionStatus.DRAFT, VersionStatus.PILOT),
    (VersionStatus.DRAFT, VersionStatus.LIVE),
    (VersionStatus.PILOT, VersionStatus.LIVE),
}


def _refuse_out_of_turn(version: SopVersion, to: str) -> None:
    live, pilot = selectors.find_live_version(version.sop_id), selectors.find_pilot(version.sop_id)
    if live is not None and live.digest == version.digest:
        raise errors.NoChangeError(number=live.number)
    if to == VersionStatus.PILOT and pilot is not None:
        raise errors.PilotUnderWayError(number=pilot.number)


def _departments_for(publication: Publication) -> list[int]:
    """A pilot is tried out by somebody; what is live is for everybody."""
    wanted = sorted(set(publication.department_ids))
    missing = set(wanted) - {one.id for one in list_departments()}
    if publication.status == VersionStatus.PILOT and (missing or not wanted):
        said = text(
            zh="选至少一个现有的部门来试行", en="Choose departments that there are, one at least"
        )
        raise InvalidInputError(fields={"department_ids": said})
    if publication.status != VersionStatus.PILOT and wanted:
        said = text(zh="上线对所有部门生效，不用选部门", en="What goes live is for all departments")
        raise InvalidInputError(fields={"department_ids": said})
    return wanted


def _make_draft(sop: Sop, actor: User, values: Mapping[str, Any]) -> SopVersion:
    try:
        with transaction.atomic():
            return SopVersion.objects.create(
                sop=sop,
                number=_next_number(sop.pk),
                status=VersionStatus.DRAFT,
                created_by_id=actor.pk,
                **values,
            )
    except IntegrityError:  # two began one in the same moment
        raise _draft_changed(selectors.find_draft(sop.pk)) from None


def _draft_changed(current: SopVersion | None) -> errors.DraftChangedError:
    if current is None:
        return errors.DraftChangedError(current=None)
    by = current.changed_by_id
    return errors.DraftChangedError(
        current={
            "revision": current.revision,
            "source": current.source,
            "changed_at": current.changed_at.isoformat() if current.changed_at else None,
            "changed_by": names_of([by]).get(by, "") if by else "",
        }
    )


def _retire(sop_id: int, status: str) -> None:
    SopVersion.objects.filter(sop_id=sop_id, status=status).update(
        status=VersionStatus.RETIRED, retired_at=clock.now()
    )


def _next_number(sop_id: int, *, but: int | None = None) -> int:
    rows = SopVersion.objects.filter(sop_id=sop_id).exclude(pk__in=[but] if but else [])
    return int(rows.aggregate(n=Max("number"))["n"] or 0) + 1


def _digest(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()


def _note(sop_id: int, action: str, by: User | None, changes: Mapping[str, Any]) -> None:
    write_history(
        [
            new_row(
                HistoryEntry,
                object_type="sop",
                object_id=sop_id,
                action=action,
                changes=dict(changes),
                actor_id=by.pk if by else None,
                at=clock.now(),
            )
        ]
    )


def _rename(sop: Sop, definition: Definition) -> None:
    sop.name_zh, sop.name_en = definition.name.zh, definition.name.en
    sop.save(update_fields=["name_zh", "name_en"])


def _sop_for(definition: Definition) -> Sop:
    sop, made = _get_or_create(definition)
    if not made and sop.object_type == definition.object_type:
        _rename(sop, definition)
    return sop


def _get_or_create(definition: Definition) -> tuple[Sop, bool]:
    return Sop.objects.get_or_create(
        key=definition.key,
        defaults={
            "object_type": definition.object_type,
            "name_zh": definition.name.zh,
            "name_en": definition.name.en,
            "created_at": clock.now(),
        },
    )


def _write_steps(version: SopVersion, definition: Definition) -> None:
    SopStep.objects.bulk_create(
        SopStep(
            version=version,
            key=step.key,
            position=step.position,
            name_zh=step.name.zh,
            name_en=step.name.en or step.name.zh,
        )
        for step in definition.steps
    )
