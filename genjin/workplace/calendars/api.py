"""/api/calendar: hours, days off and make-up days."""

from datetime import date
from http import HTTPStatus
from typing import Annotated, Any

from ninja import File, Router, Status, UploadedFile
from ninja.params.functions import Form, Query

from genjin.common import clock
from genjin.common.errors import ChangedMeanwhileError, TooLargeError
from genjin.common.http import codes, refusals
from genjin.common.working_time import FIRST_DATE, LAST_DATE
from genjin.identity.sessions.requests import SignedInRequest
from genjin.workplace.calendars import errors
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.models import CalendarDay
from genjin.workplace.calendars.notice import LARGEST, NotANoticeError
from genjin.workplace.calendars.schemas import (
    CalendarOut,
    CompanyHoursIn,
    DayIn,
    DayOut,
    DepartmentHoursIn,
    HolidaysPreviewOut,
    OwnCalendarOut,
    OwnCalendarsOut,
    ShiftChangeIn,
    ShiftIn,
    ShiftMadeOut,
)
from genjin.workplace.calendars.selectors import (
    OwnCalendar,
    find_own_calendar,
    get_calendar_year,
    list_own_calendars,
)
from genjin.workplace.calendars.services import days, hours, importing, own

router = Router(tags=["calendar"])
_HOURS = [errors.HoursBackwardsError, errors.HoursOverlapError, errors.NoWorkingHoursError]
_SHIFT = [errors.ShiftTakenError, errors.OnAnotherShiftError, errors.NobodyOnShiftError]


@router.get("", response={200: CalendarOut} | refusals())
def get_calendar(
    request: SignedInRequest,
    year: Annotated[int | None, Query(ge=FIRST_DATE.year, le=LAST_DATE.year)] = None,
) -> CalendarOut:
    """Everybody may know when the company works."""
    return CalendarOut.of(get_calendar_year(year or clock.today().year))


@router.put("/hours", response={200: CalendarOut} | codes([*_HOURS, ChangedMeanwhileError]))
def set_working_hours(request: SignedInRequest, body: CompanyHoursIn) -> CalendarOut:
    try:
        hours.set_hours(
            actor=request.user,
            days=body.days(),
            other_days=body.other_days(),
            anchor=body.anchor,
            version=body.version,
        )
    except ChangedMeanwhileError as refusal:
        refusal.details["current"] = _this_year().model_dump(mode="json")
        raise
    return _this_year()


@router.put("/days/{day}", response={200: DayOut} | codes([ChangedMeanwhileError]))
def set_calendar_day(request: SignedInRequest, day: date, body: DayIn) -> CalendarDay:
    kind = DayKind(body.kind)
    return days.set_day(
        actor=request.user, day=day, kind=kind, name=body.name, version=body.version
    )


@router.delete("/days/{day}", response={204: None} | codes([ChangedMeanwhileError]))
def remove_calendar_day(
    request: SignedInRequest, day: date, version: Annotated[int, Query()]
) -> Status[None]:
    """`version`: of what was set for it."""
    days.remove_day(actor=request.user, day=day, version=version)
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


@router.get("/own", response={200: OwnCalendarsOut} | refusals())
def list_calendars(request: SignedInRequest) -> OwnCalendarsOut:
    """Of departments and shifts, with how many people and deadlines go by each."""
    found = list_own_calendars(request.user)
    return OwnCalendarsOut(items=[OwnCalendarOut.of(one) for one in found])


@router.put(
    "/departments/{department_id}",
    response={204: None} | codes([*_HOURS, errors.CompanyHoursError, ChangedMeanwhileError]),
)
def set_department_hours(
    request: SignedInRequest, department_id: int, body: DepartmentHoursIn
) -> Status[None]:
    """Its own hours, for it and what is beneath it; made where it had none."""
    try:
        own.set_department_hours(
            actor=request.user,
            department_id=department_id,
            new=body.as_new(),
            version=body.version,
        )
    except ChangedMeanwhileError as refusal:
        found = find_own_calendar(request.user, department_id=department_id)
        refusal.details["current"] = _shown(found)
        raise
    return Status(HTTPStatus.NO_CONTENT, None)


@router.delete(
    "/departments/{department_id}", response={204: None} | codes([ChangedMeanwhileError])
)
def remove_department_hours(
    request: SignedInRequest, department_id: int, version: Annotated[int, Query()]
) -> Status[None]:
    own.remove_department_hours(actor=request.user, department_id=department_id, version=version)
    return Status(HTTPStatus.NO_CONTENT, None)


@router.post("/shifts", response={201: ShiftMadeOut} | codes([*_HOURS, *_SHIFT]))
def create_shift(request: SignedInRequest, body: ShiftIn) -> Status[ShiftMadeOut]:
    made = own.create_shift(
        actor=request.user,
        name=body.name,
        person_ids=body.person_ids,
        new=body.as_new(),
    )
    return Status(HTTPStatus.CREATED, ShiftMadeOut(id=made.pk))


@router.put(
    "/shifts/{shift_id}", response={204: None} | codes([*_HOURS, *_SHIFT, ChangedMeanwhileError])
)
def change_shift(request: SignedInRequest, shift_id: int, body: ShiftChangeIn) -> Status[None]:
    try:
        own.change_shift(
            actor=request.user,
            shift_id=shift_id,
            name=body.name,
            person_ids=body.person_ids,
            new=body.as_new(),
            version=body.version,
        )
    except ChangedMeanwhileError as refusal:
        refusal.details["current"] = _shown(find_own_calendar(request.user, shift_id=shift_id))
        raise
    return Status(HTTPStatus.NO_CONTENT, None)


@router.delete("/shifts/{shift_id}", response={204: None} | codes([ChangedMeanwhileError]))
def remove_shift(
    request: SignedInRequest, shift_id: int, version: Annotated[int, Query()]
) -> Status[None]:
    """Its people work by the hours of their departments again."""
    own.remove_shift(actor=request.user, shift_id=shift_id, version=version)
    return Status(HTTPStatus.NO_CONTENT, None)


def _this_year() -> CalendarOut:
    return CalendarOut.of(get_calendar_year(clock.today().year))


def _shown(found: OwnCalendar | None) -> dict[str, Any] | None:
    """What stands now, for whoever has changed what stood before; None where it is gone."""
    return OwnCalendarOut.of(found).model_dump(mode="json") if found else None


def _content(file: UploadedFile) -> bytes:
    if (file.size or 0) > LARGEST:
        raise TooLargeError(limit=f"{LARGEST // 1024} KB")
    return bytes(file.read())
