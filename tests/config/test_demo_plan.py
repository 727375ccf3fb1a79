"""The demo company's plan holds at whatever hour and on whatever weekday it is made."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genjin.common.clock import COMPANY_ZONE
from genjin.common.working_time import OFFICE_WEEK, WorkingTime
from genjin.config.demo.plan import Days, Event, plan_story
from genjin.config.demo.stories import STEPS, Story, read, read_stories
from genjin.workplace.calendars.choices import DayKind
from genjin.workplace.calendars.seeds import seed_days

STORIES = read_stories()
PEOPLE = {entry["login"]: entry for entry in read("people.yaml")["people"]}


def _hours() -> WorkingTime:
    """As the product is installed, with the holidays of the years that the examples lie in."""
    office = OFFICE_WEEK[0]
    exceptions = {
        day.date: office if day.kind == DayKind.WORKING else () for day in seed_days(2025, 2026)
    }
    return WorkingTime(week=OFFICE_WEEK, exceptions=exceptions, zone=COMPANY_ZONE)


HOURS = _hours()
moments = st.integers(0, 355 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 5, tzinfo=UTC) + timedelta(minutes=minutes)
)


def plan(story: Story, now: datetime) -> dict[str, Event]:
    return {event.what: event for event in plan_story(story, Days(HOURS, now))}


def test_eighteen_people_in_three_departments_and_about_sixty_leads() -> None:
    data = read("people.yaml")
    assert (len(data["people"]), len(data["departments"])) == (18, 3)
    assert 60 <= len(STORIES) <= 70
    assert len({story.company for story in STORIES}) == len(STORIES)
    assert {story.owner for story in STORIES} == {
        login for login, entry in PEOPLE.items() if entry["role"] == "seller"
    }


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.company)
def test_what_is_said_fits_where_a_lead_stands(story: Story) -> None:
    """A word for each step that is done, none for those to come."""
    stands = story.stands
    done: tuple[str, ...] = STEPS
    if "open" in stands:
        done = STEPS[: STEPS.index(stands["open"])]
    elif "returned" in stands:
        done = STEPS[:1]
    assert tuple(story.words) == done
    assert story.late <= {*done, "tier", "visit"}
    if "decision" in done or "feedback" in done:
        assert story.words["feedback"].mood


@settings(max_examples=40)
@given(moments)
def test_all_of_it_lies_in_the_past_and_in_order(now: datetime) -> None:
    for story in STORIES:
        events = plan_story(story, Days(HOURS, now))
        assert events[0].what == "enter"
        assert events[-1].at <= now
        assert events[0].at > now - timedelta(days=115)
        steps = [event.what for event in events if event.what in STEPS]
        assert tuple(steps) == STEPS[: len(steps)]
        for event in events:
            if event.task and event.what != "care":
                assert event.task.due_at > event.at


@settings(max_examples=40)
@given(moments)
def test_on_time_and_late_are_what_the_file_says(now: datetime) -> None:
    """By the deadlines of the SOP itself."""
    for story in STORIES:
        events = plan(story, now)
        for before, step in zip(("enter", *STEPS), STEPS, strict=False):
            if step in events:
                due = _due(step, events[before].at)
                assert (events[step].at > due) == (step in story.late), (story.company, step)


def _due(step: str, opened_at: datetime) -> datetime:
    match step:
        case "first_contact":
            return HOURS.add(opened_at, 120)
        case "needs":
            return HOURS.same_day_or_next(opened_at, 120)
        case _:
            days = {"proposal": 3, "feedback": 2, "decision": 5}[step]
            return HOURS.end_of_nth_working_day_after(opened_at, days)


@settings(max_examples=40)
@given(moments)
def test_where_a_lead_stands_is_what_the_file_says(now: datetime) -> None:
    for story in STORIES:
        if "due" not in story.stands:
            continue
        step = story.stands["open"]
        due = _due(step, plan(story, now)[STEPS[STEPS.index(step) - 1]].at)
        assert (due < now) == (story.stands["due"] < 0), story.company
        if due < now:
            assert HOURS.minutes_between(due, now) >= 30


def test_a_seller_has_a_day_as_it_should_be() -> None:
    """Something late, something for today, something done, whenever that is."""
    for text in ("2026-11-20T14:00", "2026-11-21T15:00", "2026-11-22T23:30", "2026-10-03T11:00"):
        now = datetime.fromisoformat(text).replace(tzinfo=COMPANY_ZONE)
        midnight = now.replace(hour=0, minute=0)
        mine = [story for story in STORIES if story.owner == "linxiaotong"]
        events = [event for story in mine for event in plan_story(story, Days(HOURS, now))]
        assert sum(event.at >= midnight and event.what != "enter" for event in events) >= 2, text


@settings(max_examples=40)
@given(moments)
def test_a_task_for_later_today_is_not_due_at_once(now: datetime) -> None:
    """Making the company takes a while, in which nothing more shall become late."""
    for story in STORIES:
        due = [event.task.due_at for event in plan_story(story, Days(HOURS, now)) if event.task]
        if story.task and "hours" in story.task:
            assert max(due) >= now + timedelta(minutes=30), story.company
