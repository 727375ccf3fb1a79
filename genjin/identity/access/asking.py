"""Who 'me', 'my people' and 'my department' of a filter are."""

from functools import cache

from genjin.common import clock
from genjin.common.filters.context import Context
from genjin.identity.departments.selectors import departments_below, load_chart
from genjin.identity.users.models import User


def filter_context(actor: User) -> Context:
    """Remembered on the actor for the length of the request: a list and its total are asked for
    by the same people, and at the same moment."""
    known: Context | None = getattr(actor, "_filter_context", None)
    if known is None:
        known = _context(actor)
        actor._filter_context = known  # type: ignore[attr-defined]
    return known


def _context(actor: User) -> Context:
    department = actor.department_id
    return Context(
        now=clock.now(),
        me=actor.pk,
        my_department=department,
        my_people=cache(lambda: load_chart().line_below(actor.pk)),
        my_departments=cache(lambda: departments_below(department) if department else []),
    )
