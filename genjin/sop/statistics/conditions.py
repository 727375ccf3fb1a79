"""What the numbers of the monitor count. The condition that counts a number lists its records.

entered       the step began in the period: opened, or began to wait for its date; also what was
              known at entry, so that the flow shows everything that passed
in_step       is to do now: open, or waiting for its date; whenever it began
late          is open now, and its deadline is over
done          done in the period
done_on_time  of those: by the deadline
done_late     of those: after the deadline
skipped       somebody with the right to passed it in the period, with a reason
passed        in the period it was its turn, and its condition did not hold: nobody's work
left          the run ended in the period before its end: while this step was open or waiting, or
              with the proof of this step (the customer decided against us). A run that ends with
              two steps open leaves in both. A step that fell away with a new version did not
due           the deadline fell in the period and is over; cancelled or paused before it: not due
kept          of those due: done by the deadline, with its proof
missed        of those due: not done by the deadline, whether done later, cancelled or still open

What was known before anybody could do anything (`counted` is false) is neither done nor due.
"""

from collections.abc import Collection, Mapping
from datetime import datetime

from django.db.models import F, Q

from genjin.sop.runs.choices import CONDITION, FELL_AWAY, PENDING, StepState
from genjin.sop.statistics.periods import Period

STATUSES = (
    "entered",
    "in_step",
    "late",
    "done",
    "done_on_time",
    "done_late",
    "skipped",
    "passed",
    "left",
    "due",
    "kept",
    "missed",
)

LATE_OR_NEVER = Q(done_at__gt=F("due_at")) | Q(done_at__isnull=True)
"""Of steps whose deadline is over: not done by it. Also of those that were cancelled after it."""


def falls_in(period: Period, column: str) -> Q:
    return Q(**{f"{column}__gte": period.start, f"{column}__lt": period.end})


def falls_in_any(periods: Collection[Period], column: str) -> Q:
    found = Q(pk__in=[])
    for period in periods:
        found |= falls_in(period, column)
    return found


def done() -> Q:
    """Done by somebody's work."""
    return Q(state=StepState.DONE, counted=True)


def left() -> Q:
    """Closed by the end of its run (neither by another version nor because the run was sent back
    to a step before it), or what ended it."""
    cancelled = Q(state=StepState.CANCELLED, counted=True) & ~Q(reason=FELL_AWAY)
    return cancelled | Q(state=StepState.DONE, ended_run=True)


def deadline_is_over(now: datetime) -> Q:
    """Steps whose deadline counts: it is over, and they were not cancelled before it came. A step
    that only waited for its date never had one; in a pause, and while its proof is looked at, the
    clock stands."""
    closed_early = Q(state=StepState.CANCELLED, done_at__lte=F("due_at"))
    stands = Q(state__in=(StepState.PAUSED, StepState.CHECKING), paused_at__lte=F("due_at"))
    over = Q(counted=True, opened_at__isnull=False, due_at__lt=now)
    return over & ~closed_early & ~stands


def conditions(period: Period, now: datetime) -> Mapping[str, Q]:
    """By status."""
    done_now = done() & falls_in(period, "done_at")
    due = deadline_is_over(now) & falls_in(period, "due_at")
    skipped = Q(state=StepState.SKIPPED) & falls_in(period, "done_at")
    return {
        "entered": falls_in(period, "created_at"),
        "in_step": Q(state__in=PENDING),
        "late": Q(state=StepState.OPEN, due_at__lt=now),
        "done": done_now,
        "done_on_time": done_now & Q(late=False),
        "done_late": done_now & Q(late=True),
        "skipped": skipped & ~Q(reason=CONDITION),
        "passed": skipped & Q(reason=CONDITION),
        "left": left() & falls_in(period, "done_at"),
        "due": due,
        "kept": due & Q(done_at__lte=F("due_at")),
        "missed": due & LATE_OR_NEVER,
    }
