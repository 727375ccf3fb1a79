"""Who keeps an SOP badly, and what a refresher of it shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from django.db.models import Count, F, Q, QuerySet

from genjin.analytics.refreshers.limits import KEPT_BELOW, LEAST_DUE, LOOKED_AT, NOT_AGAIN, WORST
from genjin.analytics.refreshers.models import Refresher
from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.identity.access.selectors import bounds_of
from genjin.identity.users.models import User
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import find_entered_version, readable_definition
from genjin.sop.definitions.spec import Step
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.selectors.doors import all_step_runs
from genjin.sop.statistics.conditions import deadline_is_over

_KEPT = Count("id", filter=Q(done_at__lte=F("due_at")))


class Kept(NamedTuple):
    """Of steps whose deadline is over: how many, and how many were done by it."""

    due: int
    kept: int

    @property
    def percent(self) -> int | None:
        """None where there are too few to say."""
        return round(100 * self.kept / self.due) if self.due >= LEAST_DUE else None


class BadlyKept(NamedTuple):
    person_id: int
    sop_id: int
    counts: Kept


class StepKept(NamedTuple):
    key: str
    counts: Kept


@dataclass(frozen=True, slots=True)
class Shown:
    """`steps`: the worst first, as the SOP asks for them now. `version`: the last one, with its
    note. `since`: after it was read."""

    refresher: Refresher
    version: SopVersion | None
    steps: list[tuple[Step, Kept]]
    since: Kept | None


def badly_kept(at: datetime, sop_id: int | None = None) -> Iterator[BadlyKept]:
    """By person and SOP; one statement."""
    rows = _over(at - LOOKED_AT, at).filter(owner__is_active=True)
    if sop_id is not None:
        rows = rows.filter(step__version__sop_id=sop_id)
    by = ("owner_id", "step__version__sop_id")
    counted = rows.order_by().values(*by).annotate(number_due=Count("id"), number_kept=_KEPT)
    for person, sop, due, kept in counted.values_list(*by, "number_due", "number_kept"):
        if due >= LEAST_DUE and 100 * kept < KEPT_BELOW * due:
            yield BadlyKept(person, sop, Kept(due, kept))


def given_lately(at: datetime) -> set[tuple[int, int]]:
    """By person and SOP: what is open, or was given not long ago."""
    lately = Q(given_at__gt=at - NOT_AGAIN) | Q(read_at__isnull=True)
    return set(Refresher.objects.filter(lately).values_list("person_id", "sop_id"))


def visible_refreshers(actor: User) -> QuerySet[Refresher]:
    """The door: one's own, and those of people within reach."""
    reach = bounds_of(actor).as_q("person_id", "person__department_id")
    return Refresher.objects.filter(reach | Q(person_id=actor.pk))


def list_refreshers(actor: User) -> list[Refresher]:
    """What is open, and what was read lately; one's own first."""
    lately = Q(read_at__isnull=True) | Q(read_at__gt=clock.now() - NOT_AGAIN)
    rows = visible_refreshers(actor).filter(lately).select_related("person", "sop")
    return sorted(rows, key=lambda one: (one.person_id != actor.pk, -one.given_at.timestamp()))


def get_refresher(actor: User, refresher_id: int) -> Refresher:
    """Raises NotFoundError."""
    rows = visible_refreshers(actor).select_related("person", "sop")
    found = rows.filter(pk=refresher_id).first()
    if found is None:
        raise NotFoundError
    return found


def shown(refresher: Refresher, at: datetime) -> Shown:
    version = find_entered_version(refresher.sop_id)
    definition = readable_definition(version) if version else None
    known = {step.key: step for step in definition.steps} if definition else {}
    worst = [
        (known[one.key], one.counts)
        for one in _steps_of(refresher)
        if one.key in known and one.counts.kept < one.counts.due
    ]
    return Shown(refresher, version, worst[:WORST], _since(refresher, at))


def _steps_of(refresher: Refresher) -> list[StepKept]:
    """The person's, before it was given; what was kept least comes first."""
    rows = _over(refresher.given_at - LOOKED_AT, refresher.given_at).filter(
        owner_id=refresher.person_id, step__version__sop_id=refresher.sop_id
    )
    counted = (
        rows.order_by().values("step__key").annotate(number_due=Count("id"), number_kept=_KEPT)
    )
    found = [
        StepKept(key, Kept(due, kept))
        for key, due, kept in counted.values_list("step__key", "number_due", "number_kept")
    ]
    return sorted(found, key=lambda one: (one.counts.kept - one.counts.due, one.key))


def _since(refresher: Refresher, at: datetime) -> Kept | None:
    if refresher.read_at is None:
        return None
    until = min(at, refresher.read_at + LOOKED_AT)
    rows = _over(refresher.read_at, until).filter(
        owner_id=refresher.person_id, step__version__sop_id=refresher.sop_id
    )
    found = rows.aggregate(number_due=Count("id"), number_kept=_KEPT)
    return Kept(found["number_due"], found["number_kept"])


def _over(since: datetime, until: datetime) -> QuerySet[StepRun]:
    """Whose deadline fell into that time and is over."""
    rows = all_step_runs().filter(deadline_is_over(until), due_at__gte=since, due_at__lt=until)
    return rows.filter(owner__isnull=False)
