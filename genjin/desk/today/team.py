"""How the team stands, for those who lead one."""

from datetime import datetime
from typing import Any

from django.db.models import Count, Q

from genjin.activities.tasks.choices import TaskState
from genjin.activities.tasks.selectors import visible_tasks
from genjin.identity.access.policy import Reach, reach_of
from genjin.identity.users.models import User
from genjin.sop.runs.choices import StepState
from genjin.sop.runs.selectors.doors import visible_step_runs


def leads_others(actor: User) -> bool:
    return reach_of(actor.role) != Reach.OWN


def team_of(actor: User, *, at: datetime, begin: datetime, end: datetime) -> dict[str, Any]:
    """All by the doors: own department and below, or everything."""
    people = _people(actor, at=at, begin=begin, end=end)
    done = sum(person["done_today"] for person in people)
    return {
        "late": sum(person["late"] for person in people),
        "done": done,
        "total": done + sum(person.pop("due_today") for person in people),
        "people": [person for person in people if person["open"] or person["done_today"]],
    }


def _people(actor: User, *, at: datetime, begin: datetime, end: datetime) -> list[dict[str, Any]]:
    """Steps and tasks of each person, counted by the database."""
    steps = visible_step_runs(actor).filter(
        Q(state=StepState.OPEN) | Q(state=StepState.DONE, done_at__gte=begin, counted=True)
    )
    tasks = visible_tasks(actor).filter(
        Q(state=TaskState.OPEN) | Q(state=TaskState.DONE, done_at__gte=begin)
    )
    people: dict[int, dict[str, Any]] = {}
    for rows in (steps, tasks):
        counted = rows.values("owner_id", "owner__name").annotate(
            open=Count("id", filter=Q(state="open")),
            late=Count("id", filter=Q(state="open", due_at__lt=at)),
            due_today=Count("id", filter=Q(state="open", due_at__lt=end)),
            done_today=Count("id", filter=Q(state="done")),
        )
        for row in counted.order_by():
            person = people.setdefault(
                row["owner_id"],
                {"id": row["owner_id"], "name": row["owner__name"]}
                | dict.fromkeys(("open", "late", "due_today", "done_today"), 0),
            )
            for key in ("open", "late", "due_today", "done_today"):
                person[key] += row[key]
    return sorted(people.values(), key=lambda person: (-person["late"], -person["open"]))
