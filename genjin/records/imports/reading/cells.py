"""A cell's value as the text that a person sees in it."""

from datetime import date, datetime, time, timedelta

CellValue = int | float | str | bool | time | date | datetime | timedelta

# Excel keeps fifteen digits; what comes behind them is noise of the binary form.
_DIGITS = 15


def cell_text(value: CellValue) -> str:
    """Whole numbers without '.0', days without midnight, everything else as it stands."""
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case float() | int():
            return _number(value)
        case datetime():
            return _moment(value)
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M:%S").removesuffix(":00")
        case timedelta():
            return _duration(value)


def _number(value: float) -> str:
    if isinstance(value, int) or (value.is_integer() and abs(value) < 1e21):
        return str(int(value))
    return f"{value:.{_DIGITS}g}"


def _moment(value: datetime) -> str:
    rounded = (value + timedelta(microseconds=500_000)).replace(microsecond=0)
    if rounded.time() == time.min:
        return rounded.date().isoformat()
    return f"{rounded:%Y-%m-%d %H:%M:%S}".removesuffix(":00")


def _duration(value: timedelta) -> str:
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"
