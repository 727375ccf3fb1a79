"""The door to what became of records, and which records have to be looked up instead."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from genjin.analytics.outcomes.models import IdleLead, RunOutcome, TouchedRecord
from genjin.identity.access.selectors import bounds_of, within_reach
from genjin.identity.users.models import User
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.selectors.doors import done_again
from genjin.sop.statistics.scope import Scope

MOST = 5_000  # rows of touched records; beyond that, a page looks everything up


@dataclass(frozen=True, slots=True)
class Kept:
    """What may be read as kept outcomes: all but those of touched records, by kind of record."""

    touched: Mapping[str, list[int]]

    def runs(self, scope: Scope) -> QuerySet[RunOutcome]:
        rows = scope.narrowed_sums(RunOutcome.objects.filter(within_reach(scope.actor)))
        return rows.exclude(self.is_touched()) if self.touched else rows

    def idle_leads(self, scope: Scope) -> QuerySet[IdleLead]:
        rows = scope.narrowed_sums(IdleLead.objects.filter(within_reach(scope.actor)))
        leads = self.touched.get("lead")
        return rows.exclude(lead_id__among=leads) if leads else rows

    def is_touched(self) -> Q:
        """Of a query of runs: their record is."""
        found = Q(pk__in=[])
        for kind, ids in self.touched.items():
            found |= Q(root_type=kind, root_id__among=ids)
        return found


def find_kept(scope: Scope) -> Kept | None:
    """None: all is to be looked up. Who sees only their own, or asks about one person, has little
    to look up; and where very much was written, it is done sooner at once."""
    if scope.person_id is not None or bounds_of(scope.actor).owner_id is not None:
        return None
    rows = TouchedRecord.objects.values_list("root_type", "root_id")
    found = list(rows[: MOST + 1])
    if len(found) > MOST:
        return None
    touched: dict[str, set[int]] = defaultdict(set)
    for kind, pk in found:
        touched[kind].add(pk)
    return Kept({kind: sorted(ids) for kind, ids in touched.items()})


def departments_within(actor: User) -> Collection[int] | None:
    """None: all."""
    return bounds_of(actor).department_ids


def went_past(steps: QuerySet[Any]) -> QuerySet[Any]:
    """The last attempt at each step that was done by somebody's work, or passed."""
    past = Q(state=StepState.DONE, counted=True) | Q(state=StepState.SKIPPED)
    return steps.filter(past).exclude(done_again())
