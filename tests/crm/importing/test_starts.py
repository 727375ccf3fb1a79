"""N leads per person and working day."""

from datetime import datetime

from genjin.common.clock import COMPANY_ZONE
from genjin.common.working_time import OFFICE_DAY, OFFICE_WEEK, WorkingTime
from genjin.crm.importing.starts import starts_per_day

HOURS = WorkingTime()
SIX_DAYS = WorkingTime(week=(*OFFICE_WEEK[:5], OFFICE_DAY, ()))
LI, HAN, WU = 1, 2, 3


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=COMPANY_ZONE)


def starts(
    owners: list[int], begin: str, *, per_day: int = 2, given: dict[int, int] | None = None
) -> dict[int, str]:
    found = starts_per_day(
        list(enumerate(owners, 1)),
        given=given or {},
        per_day=per_day,
        at=at(begin),
        hours=lambda owner: SIX_DAYS if owner == WU else HOURS,
    )
    return {lead: f"{moment.astimezone(COMPANY_ZONE):%a %H:%M}" for lead, moment in found.items()}


def test_the_first_of_each_person_begin_at_once_the_next_on_the_next_working_day() -> None:
    owners = [LI, LI, HAN, LI, LI, LI, HAN]

    assert starts(owners, "2026-11-20 15:00") == {4: "Mon 09:00", 5: "Mon 09:00", 6: "Tue 09:00"}


def test_the_next_working_day_is_that_of_each_person() -> None:
    owners = [LI, LI, LI, WU, WU, WU]

    assert starts(owners, "2026-11-20 15:00") == {3: "Mon 09:00", 6: "Sat 09:00"}


def test_a_later_block_goes_on_where_the_earlier_one_stopped() -> None:
    assert starts([LI, LI, HAN], "2026-11-23 10:00", given={LI: 3}) == {
        1: "Tue 09:00",
        2: "Wed 09:00",
    }


def test_on_a_day_off_the_first_lot_is_that_of_the_next_working_day() -> None:
    assert starts([LI, LI, LI], "2026-11-22 12:00", per_day=1) == {2: "Tue 09:00", 3: "Wed 09:00"}
