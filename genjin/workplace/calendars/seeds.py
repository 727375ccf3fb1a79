"""Holidays and make-up days (调休) of China, as the package `holidays` knows them.

The State Council publishes a year each autumn. From then on the package has for that year days off
'by substitution', which name the weekend day worked for them. For later years it has only what the
law fixes, which is seeded too: Spring Festival is no working time, whatever the notice will say.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from holidays import country_holidays

from genjin.workplace.calendars.choices import DayKind, DaySource

_SUBSTITUTED = re.compile(r"由 (\d{4}-\d{2}-\d{2}) 调休")
_OBSERVED = re.compile(r"（补假.*）| \(observed.*\)")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SeedDay:
    date: date
    kind: DayKind
    name: str
    name_en: str
    source: DaySource


def seed_days(first_year: int, last_year: int) -> list[SeedDay]:
    """Days off and make-up days of the years, ascending."""
    # A make-up day may lie in the year before its holiday.
    years = range(first_year - 1, last_year + 2)
    zh, en = _names(years)
    published = {day.year for day, name in zh.items() if _SUBSTITUTED.search(name)}
    days = [
        *(day for run in _runs(zh, published) for day in _published_days(run, zh, en)),
        *_statutory_days(years, published),
    ]
    wanted = (day for day in days if first_year <= day.date.year <= last_year)
    return sorted(wanted, key=lambda day: day.date)


def _names(
    years: Iterable[int], *, observed: bool = True
) -> tuple[dict[date, str], dict[date, str]]:
    """Names of the days off in Chinese and English; `observed` adds the days given in lieu."""
    zh, en = (
        # A plain dict: the package's own computes further years when asked for a date of them.
        dict(country_holidays("CN", years=years, language=language, observed=observed))
        for language in ("zh_CN", "en_US")
    )
    return zh, en


def _runs(zh: Mapping[date, str], published: set[int]) -> Iterator[list[date]]:
    """Days off in a row, with the weekend days in and around them: what the notice calls a holiday.

    For a week of five days those change nothing; whoever works on Saturdays has them off.
    """
    make_up = _make_up_days(zh)
    run: list[date] = []
    for day in sorted(day for day in zh if day.year in published):
        if run and day <= run[-1]:
            continue
        run = [day]
        while _is_off(run[0] - _DAY, zh, make_up):
            run.insert(0, run[0] - _DAY)
        while _is_off(run[-1] + _DAY, zh, make_up):
            run.append(run[-1] + _DAY)
        yield run


def _is_off(day: date, zh: Mapping[date, str], make_up: set[date]) -> bool:
    return day in zh or (day.weekday() >= 5 and day not in make_up)


def _make_up_days(zh: Mapping[date, str]) -> set[date]:
    found = (_SUBSTITUTED.search(name) for name in zh.values())
    return {date.fromisoformat(match[1]) for match in found if match}


def _published_days(
    run: list[date], zh: Mapping[date, str], en: Mapping[date, str]
) -> Iterator[SeedDay]:
    named = [day for day in run if _is_named(zh, day)]
    name, name_en = _most_common(zh, named, "节假日"), _most_common(en, named, "Holiday")
    for day in run:
        own = (_plain(zh[day]), _plain(en[day])) if day in named else (name, name_en)
        yield SeedDay(day, DayKind.OFF, *own, DaySource.SEEDED)
    for make_up in sorted(_make_up_days({day: zh[day] for day in run if day in zh})):
        yield SeedDay(
            make_up,
            DayKind.WORKING,
            f"{name}调休上班",
            f"Make-up day for {name_en}",
            DaySource.SEEDED,
        )


def _is_named(zh: Mapping[date, str], day: date) -> bool:
    return day in zh and not _SUBSTITUTED.search(zh[day])


def _most_common(names: Mapping[date, str], days: Iterable[date], default: str) -> str:
    """What most of the days are called, the first of them where two are equal."""
    found = Counter(_plain(names[day]) for day in days).most_common(1)
    return found[0][0] if found else default


def _plain(name: str) -> str:
    return _OBSERVED.sub("", name)


def _statutory_days(years: range, published: set[int]) -> Iterator[SeedDay]:
    zh, en = _names(set(years) - published, observed=False)
    for day in sorted(zh):
        yield SeedDay(day, DayKind.OFF, zh[day], en[day], DaySource.STATUTORY)
