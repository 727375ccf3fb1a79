"""Today's list as a mail."""

from datetime import date
from typing import Any

from genjin.common.clock import COMPANY_ZONE
from genjin.common.language import text
from genjin.workplace.deliveries.letters import footer, link_to

SHOWN = 30  # of each part; the link leads to all


def subject_of(today: dict[str, Any]) -> str:
    late, due = len(today["late"]), len(today["today"])
    day = _day(today["date"])
    if late:
        return text(
            zh=f"{day} 今日待办 {due} 项，逾期 {late} 项", en=f"{day}: {due} due today, {late} late"
        )
    return text(zh=f"{day} 今日待办 {due} 项", en=f"{day}: {due} due today")


def text_of(today: dict[str, Any]) -> str:
    parts = [
        _part(text(zh="已逾期", en="Late"), today["late"], dated=True),
        _part(text(zh="今天到期", en="Due today"), today["today"], dated=False),
        link_to("/today"),
        footer(),
    ]
    return "\n\n".join(filter(None, parts))


def _part(title: str, items: list[dict[str, Any]], *, dated: bool) -> str:
    if not items:
        return ""
    lines = [f"{title} {len(items)}", *(_line(item, dated) for item in items[:SHOWN])]
    if len(items) > SHOWN:
        more = len(items) - SHOWN
        lines.append(text(zh=f"- 还有 {more} 项", en=f"- and {more} more"))
    return "\n".join(lines)


def _line(item: dict[str, Any], dated: bool) -> str:
    due = item["due_at"].astimezone(COMPANY_ZONE)
    when = f"{_day(due)} {due:%H:%M}" if dated else f"{due:%H:%M}"
    return f"- {when}  {item['record']['name']} · {item['title']}"


def _day(day: date) -> str:
    return text(zh=f"{day.month}月{day.day}日", en=f"{day.day} {day:%b}")
