"""/api/calendar: hours, days off and make-up days."""

from datetime import date

from ninja import Query, Router

from genjin.common import clock
from genjin.common.http import SignedInRequest, refusals
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.models import CalendarDay
from genjin.workplace.calendars.schemas import CalendarOut, DayIn, DayOut, HoursIn
from genjin.workplace.calendars.selectors import get_calendar_year
from genjin.workplace.calendars.services import days, hours

router = Router(tags=["calendar"])


@router.get("", response={200: CalendarOut} | refusals(), operation_id="get_calendar")
def get_calendar(
    request: SignedInRequest, year: int | None = Query(None, ge=1970, le=2100)
) -> CalendarOut:
    """Everybody may know when the company works."""
    return CalendarOut.of(get_calendar_year(year or clock.today().year))


@router.put("/hours", response={200: CalendarOut} | refusals(), operation_id="set_working_hours")
def set_working_hours(request: SignedInRequest, body: HoursIn) -> CalendarOut:
    hours.set_hours(actor=request.user, days=body.by_weekday())
    return CalendarOut.of(get_calendar_year(clock.today().year))


@router.put("/days/{day}", response={200: DayOut} | refusals(), operation_id="set_calendar_day")
def set_calendar_day(request: SignedInRequest, day: date, body: DayIn) -> CalendarDay:
    return days.set_day(actor=request.user, day=day, kind=DayKind(body.kind), name=body.name)


@router.delete("/days/{day}", response={204: None} | refusals(), operation_id="remove_calendar_day")
def remove_calendar_day(request: SignedInRequest, day: date) -> tuple[int, None]:
    days.remove_day(actor=request.user, day=day)
    return 204, None
