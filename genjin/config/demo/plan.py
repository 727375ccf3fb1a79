"""When what happens in the demo company, told back from today. Pure.

Each lead's file says where it stands today; its history is reckoned back from there in working
time, so that Today looks alike at whatever hour and on whatever weekday the company is made.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from genjin.common.clock import COMPANY_ZONE
from genjin.common.working_time import WorkingTime, months_after
from genjin.config.demo.stories import STEPS, Story, Words

FIRST_CONTACT_WITHIN = 120
# Working days from the proof before to the deadline of the step.
_DAYS = {"needs": 1, "proposal": 3, "feedback": 2, "decision": 5}
_LATE_IN_THE_DAY = (395, 430)  # under two hours are left: needs are due the day after
_IN_THE_DAY = (25, 425)
# Working minutes that a step took, on time and late.
_ON_TIME = {
    "first_contact": (15, 100),
    "needs": (30, 115),
    "proposal": (240, 1250),
    "feedback": (200, 820),
    "decision": (700, 2150),
}
_LATE = {
    "first_contact": (170, 420),
    "needs": (480, 800),
    "proposal": (1850, 2350),
    "feedback": (1380, 1750),
    "decision": (2750, 3300),
}
_EARLIEST_HOUR = 9  # at which anybody works on a day off
_FULL_DAY = 450
_JUST = 30
_CONVERTED_AFTER = 5  # working days since the sale
_LONG_WAIT = 1300  # of a decision, after which somebody asks in between


@dataclass(frozen=True, slots=True)
class Task:
    title: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Event:
    """Something that somebody does. `what` is enter, tier, a step, chase, convert, care, visit,
    return."""

    at: datetime
    what: str
    story: Story
    words: Words | None = None
    task: Task | None = None
    on: date | None = None
    """The day that the person writes down, where it is another than that of writing."""


@dataclass(frozen=True, slots=True)
class Days:
    """Working days around now; 0 is the present one, or the next where nobody works any more."""

    hours: WorkingTime
    now: datetime

    def day(self, number: int) -> date:
        """The number-th working day from the present one, back when negative."""
        found = self.hours.local_date(self.hours.end_of_day(self.now))
        step = 1 if number > 0 else -1
        for _ in range(abs(number)):
            found += timedelta(days=step)
            while not self.hours.is_working_day(found):
                found += timedelta(days=step)
        return found

    def at(self, day: date, minute: int) -> datetime:
        """So many working minutes into the day, or into the next that is one."""
        return self.hours.add(self._opening(day), minute)

    def back(self, moment: datetime, minutes: int) -> datetime:
        return self.hours.add(moment, -minutes)

    def ago(self, minutes: int) -> datetime:
        """So many working minutes ago; on a day off somebody was at work all the same."""
        local = self.now.astimezone(COMPANY_ZONE)
        if self.hours.is_working_day(local.date()) or local.hour < _EARLIEST_HOUR:
            return self.back(self.now, minutes)
        return self.now - timedelta(minutes=minutes)

    def is_just_over(self, day: date) -> bool:
        """Whether hardly any working time has passed since the end of the day."""
        return self.hours.minutes_between(self.at(day, 0), self.now) < _FULL_DAY + _JUST

    def _opening(self, day: date) -> datetime:
        return self.hours.next_opening(datetime.combine(day, time.min, COMPANY_ZONE))


def spread(key: str, low: int, high: int) -> int:
    """A number that is always the same for the key, and looks like chance over many."""
    digest = hashlib.sha256(key.encode()).digest()
    return low + int.from_bytes(digest[:4]) % (high - low + 1)


def plan_story(story: Story, days: Days) -> list[Event]:
    """All that happened with this lead up to now, in order."""
    return sorted(_events(story, days), key=lambda event: event.at)


def _events(story: Story, days: Days) -> Iterator[Event]:
    times = _times(story, days)
    entered = _entered(story, times, days)
    yield Event(entered, "enter", story)
    tiered = days.hours.add(entered, _tier_after(story))
    if tiered < days.now:
        yield Event(tiered, "tier", story)
    for step, at in times.items():
        task = _next_action(story, step, times) or _open_task(story, step, times, days)
        yield Event(at, step, story, story.words[step], task, _written_on(story, step, days))
    yield from _in_between(story, times, days)
    yield from _afterwards(story, times, days)


# ------------------------------------------------------------------------------ back from today


def _times(story: Story, days: Days) -> dict[str, datetime]:
    """When each step that is done was done, told back from the last."""
    last, at = _last_proof(story, days)
    if last is None:
        return {}
    times = {last: at}
    for position in range(STEPS.index(last), 0, -1):
        at = days.back(at, _took(story, STEPS[position]))
        times[STEPS[position - 1]] = at
    return dict(reversed(times.items()))


def _last_proof(story: Story, days: Days) -> tuple[str | None, datetime]:
    stands = story.stands
    if "open" in stands:
        position = STEPS.index(stands["open"])
        if position == 0:
            return None, days.now
        return STEPS[position - 1], _opened(story, STEPS[position], days)
    if "returned" in stands:
        return "first_contact", days.at(days.day(-stands["returned"]), 60)
    if "visit_due" in stands:
        return "decision", days.at(_won_on(story, days), _minute(story, "end"))
    ended = stands.get("won", stands.get("lost"))
    return "decision", days.at(days.day(-ended), _minute(story, "end"))


def _opened(story: Story, step: str, days: Days) -> datetime:
    """When the step that is open today was opened by the proof before it."""
    if "fresh" in story.stands:
        return days.ago(story.stands["fresh"])
    due = story.stands["due"]
    if due < 0 and days.is_just_over(days.day(due)):
        due -= 1  # at night and on days off too it shall be seen to be late
    day = days.day(due - _DAYS[step])
    low, high = _LATE_IN_THE_DAY if step == "needs" else _IN_THE_DAY
    return days.at(day, spread(f"{story.company} opened", low, high))


def _entered(story: Story, times: dict[str, datetime], days: Days) -> datetime:
    if times:
        return days.back(times["first_contact"], _took(story, "first_contact"))
    if "over" in story.stands:
        return days.back(days.now, FIRST_CONTACT_WITHIN + story.stands["over"])
    return days.ago(FIRST_CONTACT_WITHIN - story.stands["left"])


def _took(story: Story, step: str) -> int:
    low, high = (_LATE if step in story.late else _ON_TIME)[step]
    return spread(f"{story.company} {step}", low, high)


def _tier_after(story: Story) -> int:
    return spread(f"{story.company} tier", 3, 14)


def _minute(story: Story, what: str) -> int:
    return spread(f"{story.company} {what}", *_IN_THE_DAY)


def _won_on(story: Story, days: Days) -> date:
    """A month before the visit is due."""
    return months_after(days.day(story.stands["visit_due"]), -1)


def _written_on(story: Story, step: str, days: Days) -> date | None:
    if step == "decision" and "visit_due" in story.stands:
        return _won_on(story, days)
    return None


# --------------------------------------------------------------------------------- tasks, asking


def _next_action(story: Story, step: str, times: dict[str, datetime]) -> Task | None:
    """Every second time somebody writes down what comes next, and mostly does it in time."""
    following = STEPS.index(step) + 1
    if following == len(STEPS) or STEPS[following] not in times:
        return None
    after = STEPS[following]
    if spread(f"{story.company} {step} task", 0, 1):
        return None
    slack = timedelta(minutes=-50 if after in story.late else spread(story.company, 5, 60))
    return Task(after, times[after] + slack)


def _open_task(story: Story, step: str, times: dict[str, datetime], days: Days) -> Task | None:
    """The task that stands open today, written with the last follow-up."""
    if story.task is None or step != list(times)[-1]:
        return None
    return Task(story.task["title"], _due(story.task, days))


def _due(task: Any, days: Days) -> datetime:
    if "over" in task:
        return days.back(days.now, task["over"])
    if "hours" in task:
        return _later_today(days, task["hours"])
    return days.at(days.day(task["day"]), 60 * spread(task["title"], 1, 6))


def _later_today(days: Days, hours: int) -> datetime:
    """In about so many hours, at a full one and not at once, before the day ends; where it has,
    in the next morning."""
    local = days.now.astimezone(COMPANY_ZONE)
    wanted = (local + timedelta(hours=hours, minutes=30)).replace(minute=0)
    for end in (time(17, 30), time(21)):
        evening = datetime.combine(local.date(), end, COMPANY_ZONE)
        if evening >= local + timedelta(hours=1):
            return min(wanted, evening)
    return days.hours.add(local + timedelta(hours=hours), 60)


def _in_between(story: Story, times: dict[str, datetime], days: Days) -> Iterator[Event]:
    took = _took(story, "decision")
    if "decision" in times and took > _LONG_WAIT:
        yield Event(days.back(times["decision"], took // 2), "chase", story)


def _is_customer(story: Story) -> bool:
    """Who has just been won is a lead yet: somebody is to convert it today."""
    return "visit_due" in story.stands or story.stands.get("won", 0) >= _CONVERTED_AFTER


def _afterwards(story: Story, times: dict[str, datetime], days: Days) -> Iterator[Event]:
    """What followed the end: the visit, the yearly round of calls, or the way back."""
    if "returned" in story.stands:
        yield Event(days.hours.add(times["first_contact"], 90), "return", story)
    if _is_customer(story):
        later = spread(f"{story.company} convert", 60, 420)
        yield Event(days.hours.add(times["decision"], later), "convert", story)
    if story.visit is None:
        return
    waited = months_after(times["decision"].astimezone(COMPANY_ZONE).date(), 1)
    visited = days.at(waited, spread(f"{story.company} visit", 60, 400))
    if "visit" in story.late:
        visited = days.hours.add(visited, 450)
    yield Event(visited, "visit", story)
    called = visited
    while True:
        day = months_after(called.astimezone(COMPANY_ZONE).date(), 1)
        called = days.at(day, spread(f"{story.company} call", 30, 300))
        if called >= days.back(days.now, 60):
            return
        yield Event(called, "care", story, task=Task("例行联系", called + timedelta(days=30)))
