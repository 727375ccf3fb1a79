"""When a step is due, when a waiting step opens, and when its rungs fall: pure arithmetic."""

from datetime import date, datetime, time, timedelta

from genjin.common.clock import COMPANY_ZONE
from genjin.common.working_time import WorkingTime, months_after
from genjin.sop.definitions.spec import Due, Rung, Step, Wait


def due_at(due: Due, opened_at: datetime, hours: WorkingTime) -> datetime:
    """Counted from a moment: of the opening, or of what the deadline is counted since."""
    match due.kind:
        case "working_minutes":
            return hours.add(opened_at, due.amount)
        case "end_of_working_day" if due.amount:
            return hours.same_day_or_next(opened_at, due.amount)
        case "end_of_working_day":
            return hours.end_of_day(opened_at)
        case "working_days":
            return hours.end_of_nth_working_day_after(opened_at, due.amount)
        case "calendar_minutes":
            return opened_at + timedelta(minutes=due.amount)


def opens_on(wait: Wait, day: date, hours: WorkingTime) -> datetime:
    """The first working instant of the awaited day, or after it when nobody works then."""
    awaited = months_after(day, wait.months)
    awaited = date.fromordinal(awaited.toordinal() + wait.days)
    return hours.next_opening(datetime.combine(awaited, time.min, COMPANY_ZONE))


def next_day(at: datetime, hours: WorkingTime) -> datetime:
    """The first working instant after the working day of that moment."""
    return hours.opening_of_next_day(at)


def day_begins(at: datetime, hours: WorkingTime) -> datetime:
    """When the working day of that moment begins: at midnight."""
    return datetime.combine(hours.working_date(at), time.min, COMPANY_ZONE)


def rung_at(rung: Rung, due: datetime, hours: WorkingTime) -> datetime:
    return hours.add(due, rung.minutes) if rung.minutes else due


def first_rung(step: Step, opened_at: datetime, due: datetime, hours: WorkingTime) -> int:
    """Reminders whose time had passed when the step opened are of no use: skip them."""
    for index, rung in enumerate(step.ladder):
        if rung.minutes >= 0 or rung_at(rung, due, hours) > opened_at:
            return index
    return len(step.ladder)
