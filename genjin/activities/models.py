"""Gathers the tables of the context."""

from genjin.activities.follow_ups.models import FollowUp
from genjin.activities.tasks.models import Task

__all__ = ["FollowUp", "Task"]
