"""Reading leave."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, partial
from typing import Any

from django.db.models import Model, Q, QuerySet

from genjin.common import clock
from genjin.common.errors import NotFoundError
from genjin.common.once import forget, once
from genjin.common.prepared import Prepared
from genjin.identity.access.selectors import bounds_of
from genjin.identity.departments.chart import Chart
from genjin.identity.departments.selectors import load_chart
from genjin.identity.users.models import User
from genjin.identity.users.selectors import list_chart_rows, names_of
from genjin.workplace.leave.cover import Away, Cover
from genjin.workplace.leave.models import Leave

REMEMBERED = timedelta(days=90)


def visible_leaves(actor: User) -> QuerySet[Leave]:
    """The door to leave: one's own, and that of people within reach."""
    return Leave.objects.filter(_within(actor))


def list_leaves(actor: User) -> list[Leave]:
    """What is under way, planned or not long over; also of those for whom the actor stands in."""
    rows = Leave.objects.filter(_within(actor) | Q(deputy_id=actor.pk))
    since = clock.now() - REMEMBERED
    rows = rows.filter(cancelled_at=None, ends_at__gt=since).select_related("user", "deputy")
    return list(rows.order_by("-begins_at", "-id"))


def get_leave(actor: User, leave_id: int) -> Leave:
    """Raises NotFoundError."""
    found = visible_leaves(actor).select_related("user", "deputy").filter(pk=leave_id).first()
    if found is None:
        raise NotFoundError
    return found


def may_plan_for(actor: User, person: User) -> bool:
    """Oneself, and people within reach."""
    if person.pk == actor.pk:
        return True
    return bounds_of(actor).includes(owner_id=person.pk, department_id=person.department_id)


def leaves_at(actor: User, at: datetime) -> QuerySet[Leave]:
    """The actor's own that is under way at the moment, if any."""
    return Leave.objects.filter(
        user_id=actor.pk, begins_at__lte=at, ends_at__gt=at, cancelled_at=None
    )


def list_plannable(actor: User) -> list[tuple[int, str]]:
    """Id and name of those for whom the actor may plan leave: themselves first, then by name."""
    bounds = bounds_of(actor)
    others = [
        (pk, name)
        for pk, name, _, department_id, _, active in list_chart_rows()
        if active and pk != actor.pk and bounds.includes(owner_id=pk, department_id=department_id)
    ]
    return [(actor.pk, actor.name), *sorted(others, key=lambda person: person[1])]


def find_overlap(
    user_id: int, begins_at: datetime, ends_at: datetime, *, but: int | None
) -> Leave | None:
    rows = Leave.objects.filter(
        user_id=user_id, begins_at__lt=ends_at, ends_at__gt=begins_at, cancelled_at=None
    )
    return rows.exclude(pk=but or 0).order_by("begins_at").first()


def list_by_ids(leave_ids: Collection[int]) -> list[Leave]:
    return list(Leave.objects.filter(pk__in=leave_ids).select_related("user", "deputy"))


def has_deputy_among(user_ids: Collection[int]) -> bool:
    """Whether one of them stands in for somebody now."""
    rows = Leave.objects.filter(deputy_id__in=user_ids, cancelled_at=None)
    return rows.filter(ends_at__gt=clock.now()).exists()


def load_cover(at: datetime, chart: Callable[[], Chart] = load_chart) -> Cover:
    """Who is away at the moment, and who stands in; one small statement a command, and those of
    the chart when somebody is away."""
    return Cover({user: Away(deputy, until) for user, deputy, until in _away(at)}, cache(chart))


def forget_cover() -> None:
    """Leave was written in this command."""
    forget(_LEAVES)


_LEAVES = "leaves"
_AROUND = timedelta(hours=1)  # parts of one command ask for moments that lie closely together


def _away(at: datetime) -> list[tuple[int, int, datetime]]:
    """Of those who are away at the moment: who stands in, and until when."""
    asked, rows = once(_LEAVES, partial(_leaves_around, at))
    if abs(at - asked) > _AROUND:
        _, rows = _leaves_around(at)
    return [(user, deputy, ends) for user, deputy, begins, ends in rows if begins <= at < ends]


def _leaves_around(at: datetime) -> tuple[datetime, list[tuple[Any, ...]]]:
    return at, _AWAY.rows(begun=at + _AROUND, not_over=at - _AROUND)


_AWAY: Prepared[Leave] = Prepared(
    lambda begun, not_over: (
        Leave.objects.filter(begins_at__lte=begun, ends_at__gt=not_over, cancelled_at=None)
        .order_by("id")
        .values_list("user_id", "deputy_id", "begins_at", "ends_at")
    ),
    begun=datetime,
    not_over=datetime,
)


@dataclass(frozen=True, slots=True)
class Absent:
    """Somebody for whom another one stands in; `until` is unknown once they are back."""

    id: int
    name: str
    until: datetime | None


def absent_people(user_ids: Collection[int], at: datetime) -> dict[int, Absent]:
    """No statement for nobody, two for any number."""
    if not user_ids:
        return {}
    until = {user: ends for user, _, ends in _away(at)}
    names = names_of(user_ids)
    return {pk: Absent(pk, names.get(pk, ""), until.get(pk)) for pk in user_ids}


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A row that is not with whom it belongs now: whose it is, and to whom it goes."""

    id: int
    whose: int
    to: int


def misplaced(
    rows: QuerySet[Any, Any],
    cover: Cover,
    *,
    limit: int,
    falls: Callable[[datetime], Q] = lambda _: Q(),
) -> list[Misplaced]:
    """Of rows with an `owner` and a `covers` (whose it really is, while somebody stands in): up to
    `limit` that have to go to who stands in, or back. `falls`: what of an absent person's own goes
    over, given the end of the absence."""
    found: list[Misplaced] = []
    covered = rows.filter(covers__isnull=False).order_by().values_list("covers_id", flat=True)
    for person in sorted(set(covered.distinct())):
        wrong = rows.filter(covers_id=person).exclude(owner_id=cover.stand_in(person))
        found += _taken(wrong, person, cover, limit - len(found))
    for person in sorted(cover.absent):
        until = cover.until(person)
        if until is not None and cover.stand_in(person) != person:
            own = rows.filter(falls(until), owner_id=person, covers=None)
            found += _taken(own, person, cover, limit - len(found))
    return found


def _taken(rows: QuerySet[Model], person: int, cover: Cover, room: int) -> list[Misplaced]:
    to = cover.stand_in(person)
    ids = rows.order_by("id").values_list("pk", flat=True)[:room] if room > 0 else []
    return [Misplaced(pk, person, to) for pk in ids]


def _within(actor: User) -> Q:
    return bounds_of(actor).as_q("user_id", "user__department_id") | Q(user_id=actor.pk)
