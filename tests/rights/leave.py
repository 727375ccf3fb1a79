"""Leave that somebody in the company of the rights has."""

from datetime import timedelta

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.workplace.leave.services import Span, plan_leave


def leave_of(owner: User, *, by: User) -> int:
    """In a hundred days, so that nobody's work goes anywhere."""
    begins = clock.now() + timedelta(days=100)
    deputy = by if owner.pk != by.pk else User.objects.exclude(pk=by.pk).order_by("id")[0]
    span = Span(begins, begins + timedelta(days=5), whole_days=False)
    return plan_leave(actor=by, user_id=owner.pk, deputy_id=deputy.pk, span=span).pk
