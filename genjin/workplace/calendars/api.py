"""/api/calendar: hours, days off and make-up days."""

from datetime import date
from http import HTTPStatus
from typing import Annotated

from ninja import File, Router, Status, UploadedFile
from ninja.params.functions import Form, Query

from genjin.common import clock
from genjin.common.errors import ChangedMeanwhileError, TooLargeError
from genjin.common.http import codes, refusals
from genjin.common.working_time import FIRST_DATE, LAST_DATE
from genjin.identity.sessions.requests import SignedInRequest
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.models import CalendarDay
from genjin.workplace.calendars.notice import LARGEST, NotANoticeError
from genjin.workplace.calendars.schemas import (
    CalendarOut,
    DayIn,
    DayOut,
    HolidaysPreviewOut,
    HoursIn,
)
from genjin.workplace.calendars.selectors import get_calendar_year
from genjin.workplace.calendars.services import days, hours, importing

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


@router.post(
    "/holidays/preview",
    response={200: HolidaysPreviewOut} | codes([NotANoticeError, TooLargeError]),
)
def preview_holidays(request: SignedInRequest, file: File[UploadedFile]) -> HolidaysPreviewOut:
    """Changes nothing."""
    content = _content(file)
    return HolidaysPreviewOut.of(importing.preview_holidays(actor=request.user, content=content))


@router.post(
    "/holidays",
    response={200: HolidaysPreviewOut}
    | codes([NotANoticeError, TooLargeError, ChangedMeanwhileError]),
)
def import_holidays(
    request: SignedInRequest,
    file: File[UploadedFile],
    stamp: Annotated[str, Form(pattern=r"^\d{1,19}$")],
) -> HolidaysPreviewOut:
    """The same file again, with the stamp of its preview."""
    done = importing.import_holidays(actor=request.user, content=_content(file), stamp=int(stamp))
    return HolidaysPreviewOut.of(done)


def _content(file: UploadedFile) -> bytes:
    if (file.size or 0) > LARGEST:
        raise TooLargeError(limit=f"{LARGEST // 1024} KB")
    return bytes(file.read())
