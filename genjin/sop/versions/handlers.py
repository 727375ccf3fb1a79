"""Who is concerned by a new version reads at the bell what has changed."""

from genjin.common.facts import hear
from genjin.identity.departments.selectors import load_chart
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.entrances import reach_of_pilot
from genjin.sop.definitions.events import VersionPublished
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import list_versions
from genjin.sop.runs.selectors.moves import people_with_steps_in, runs_to_move
from genjin.sop.versions.concerned import source_of
from genjin.workplace.notifications.choices import NotificationKind
from genjin.workplace.notifications.rings import Ring
from genjin.workplace.notifications.services import ring


@hear(VersionPublished, name="sop.tell_concerned")
def tell_those_concerned(fact: VersionPublished) -> None:
    """Of a pilot its departments, and whoever has a step in their runs; of what is live everybody
    with a step in it. Not whoever published it."""
    (version,) = list_versions([fact.version_id])
    pilot = version.status == VersionStatus.PILOT
    departments = reach_of_pilot(version.pk) if pilot else None
    told = people_with_steps_in(
        runs_to_move(sop_id=fact.sop_id, target_id=None, source_id=None, department_ids=departments)
    )
    if departments is not None:
        people = load_chart().members.values()
        told |= {one.id for one in people if one.active and one.department_id in departments}
    else:
        told |= _in_this(version)
    rings = [_ring(version, person) for person in sorted(told - {fact.by_id or 0})]
    ring(rings=rings, at=fact.at)


def _in_this(version: SopVersion) -> set[int]:
    """Who has tried it out."""
    return people_with_steps_in(
        runs_to_move(
            sop_id=version.sop_id, target_id=None, source_id=version.pk, department_ids=None
        )
    )


def _ring(version: SopVersion, person: int) -> Ring:
    sop = version.sop
    return Ring(
        receiver_id=person,
        kind=NotificationKind.SOP_CHANGED,
        topic=f"sop:{sop.pk}",
        rung=f"v{version.number}",
        source=source_of(version),
        params={
            "what": {"zh": sop.name_zh, "en": sop.name_en},
            "version": version.number,
            "pilot": version.status == VersionStatus.PILOT,
            "reason": version.note,
        },
        link=f"/sop/{sop.pk}/versions",
    )
