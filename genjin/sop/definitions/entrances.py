"""Into which version of an SOP new records go."""

from collections.abc import Collection
from dataclasses import dataclass

from genjin.identity.departments.chart import Chart, Unit
from genjin.identity.departments.selectors import list_departments
from genjin.sop.definitions.choices import VersionStatus
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import entered, find_pilot, pilot_departments_of


@dataclass(frozen=True, slots=True)
class Entrance:
    """Into which version new records of an SOP go: those of the pilot's departments into the
    pilot, all others into the live one, if there is one yet."""

    live: SopVersion | None
    pilot: SopVersion | None = None
    departments: frozenset[int] = frozenset()

    def version_ids(self) -> set[int]:
        return {version.pk for version in (self.live, self.pilot) if version}

    def version_for(self, department_id: int | None) -> SopVersion | None:
        return self.pilot if self.pilot and department_id in self.departments else self.live


def entrance_by(version: SopVersion) -> Entrance:
    """`version`: the live one, or a pilot of what was never live. Any other is entered by
    everybody."""
    alone = version.status == VersionStatus.PILOT
    pilot = find_pilot(version.sop_id) if alone or version.status == VersionStatus.LIVE else None
    if pilot is None:
        return Entrance(version)
    return Entrance(None if alone else version, pilot, reach_of_pilot(pilot.pk))


def entrances_of(sop_ids: Collection[int]) -> dict[int, Entrance]:
    """By SOP, as far as it has a version that is entered."""
    versions = entered().filter(sop_id__in=sop_ids).select_related("sop").defer("source")
    return {version.sop_id: entrance_by(version) for version in versions}


def reach_of_pilot(version_id: int) -> frozenset[int]:
    """The departments whose new records enter it, with all beneath them."""
    return with_all_beneath(pilot_departments_of({version_id})[version_id])


def with_all_beneath(department_ids: Collection[int]) -> frozenset[int]:
    units = (Unit(one.id, one.name, one.parent_id, one.head_id) for one in list_departments())
    chart = Chart((), units)
    return frozenset(below for one in department_ids for below in chart.below(one))
