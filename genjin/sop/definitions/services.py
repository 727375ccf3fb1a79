"""Commands on SOPs."""

import hashlib

from django.db.models import Max

from genjin.common import clock, facts
from genjin.common.transactions import command
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.sop.definitions import selectors
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.events import SopDisabled, SopEnabled
from genjin.sop.definitions.models import Sop, SopStep, SopVersion
from genjin.sop.definitions.reading import read_definition
from genjin.sop.definitions.spec import Definition


@command
def publish_sop(source: str, *, by: User | None) -> SopVersion:
    """Make the file a new live version. The one before retires; its runs stay on it.

    The same text as the live version changes nothing. Raises BrokenSopFileError."""
    if by is not None:
        require(by, "sop.change")
    definition = read_definition(source, selectors.known())
    digest = hashlib.sha256(source.encode()).hexdigest()
    sop = _sop_for(definition)
    live = selectors.find_live_version(sop.pk)
    if live is not None and live.digest == digest:
        return live
    SopVersion.objects.filter(sop=sop, status=VersionStatus.LIVE).update(
        status=VersionStatus.RETIRED
    )
    number = SopVersion.objects.filter(sop=sop).aggregate(n=Max("number"))["n"] or 0
    version = SopVersion.objects.create(
        sop=sop,
        number=number + 1,
        status=VersionStatus.LIVE,
        source=source,
        digest=digest,
        published_at=clock.now(),
        created_by_id=by.pk if by else None,
    )
    _write_steps(version, definition)
    return version


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
    sop.enabled, sop.disabled_reason = True, ""
    sop.save(update_fields=["enabled", "disabled_reason"])
    facts.state(SopEnabled(sop.pk, clock.now()))
    return sop


def _sop_for(definition: Definition) -> Sop:
    sop, made = Sop.objects.get_or_create(
        key=definition.key,
        defaults={
            "object_type": definition.object_type,
            "name_zh": definition.name.zh,
            "name_en": definition.name.en,
            "created_at": clock.now(),
        },
    )
    if not made:
        sop.name_zh, sop.name_en = definition.name.zh, definition.name.en
        sop.save(update_fields=["name_zh", "name_en"])
    return sop


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
