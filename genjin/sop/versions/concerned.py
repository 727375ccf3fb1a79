"""Who is told of a version, and who of them has read its note."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from genjin.identity.access.selectors import bounds_of
from genjin.identity.departments.selectors import load_chart
from genjin.identity.users.models import User
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.models import SopVersion
from genjin.sop.versions.schemas import SopNoteReadersOut
from genjin.workplace.notifications.selectors import told_of


def source_of(version: SopVersion) -> str:
    """What the bell keeps of the version as it stands: a pilot that goes live is told again."""
    return _source(version.pk, version.status)


def readers_of(actor: User, versions: Collection[SopVersion]) -> dict[int, SopNoteReadersOut]:
    """By version: of the people who work here and are within reach. None where nobody but the actor
    was told. A fixed number of statements."""
    reach = bounds_of(actor)
    names = {
        one.id: one.name
        for one in load_chart().members.values()
        if one.active and reach.includes(owner_id=one.id, department_id=one.department_id)
    }
    told_by = {
        _source(version.pk, status): version.pk
        for version in versions
        for status in (VersionStatus.PILOT, VersionStatus.LIVE)
    }
    heard: dict[int, dict[int, bool]] = defaultdict(dict)
    for told in told_of(names, told_by):
        known = heard[told_by[told.source]]
        known[told.receiver_id] = known.get(told.receiver_id, False) or told.read
    return {
        version: _readers(known, names)
        for version, known in heard.items()
        if known.keys() - {actor.pk}
    }


def _readers(known: Mapping[int, bool], names: Mapping[int, str]) -> SopNoteReadersOut:
    unread = sorted(names[one] for one, read in known.items() if not read)
    return SopNoteReadersOut(told=len(known), read=len(known) - len(unread), unread=unread)


def _source(version_id: int, status: str) -> str:
    return f"sop_version:{version_id}:{status}"
