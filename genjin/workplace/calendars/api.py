"""/api/calendar: hours, days off and make-up days."""

from datetime import date
from http import HTTPStatus
from typing import Annotated

from ninja import Router, Status
from ninja.params.functions import Query

from genjin.common import clock
from genjin.common.http import refusals
from genjin.common.working_time import FIRST_DATE, LAST_DATE
from genjin.identity.sessions.requests import SignedInRequest
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.models import CalendarDay
from genjin.workplace.calendars.schemas import CalendarOut, DayIn, DayOut, HoursIn
from genjin.workplace.calendars.selectors import get_calendar_year
from genjin.workplace.calendars.services import days, hours

router = Router(tags=["calendar"])


@router.get("", response={200: CalendarOut} | refusals())
def get_calendar(
    request: SignedInRequest,
    year: Annotated[int | None, Query(ge=FIRST_DATE.year, le=LAST_DATE.year)] = None,
) -> CalendarOut:
    """Everybody may know when the company works."""
    return CalendarOut.of(get_calendar_year(year or clock.today().year))


@router.put("/hours", response={200: CalendarOut} | refusals())
def set_working_hours(request: SignedInRequest, body: HoursIn) -> CalendarOut:
    hours.set_hours(actor=request.user, days=body.by_weekday())
    return CalendarOut.of(get_calendar_year(clock.today().year))


@router.put("/days/{day}", response={200: DayOut} | refusals())
def set_calendar_day(request: SignedInRequest, day: date, body: DayIn) -> CalendarDay:
    return days.set_day(actor=request.user, day=day, kind=DayKind(body.kind), name=body.name)


@router.delete("/days/{day}", response={204: None} | refusals())
def remove_calendar_day(request: SignedInRequest, day: date) -> Status[None]:
    days.remove_day(actor=request.user, day=day)
    return Status(HTTPStatus.NO_CONTENT, None)
