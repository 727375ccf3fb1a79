"""Gathers the tables of the context."""

from genjin.workplace.calendars.models import CalendarDay, WorkingHours
from genjin.workplace.notifications.models import Notification, NotificationItem

__all__ = ["CalendarDay", "Notification", "NotificationItem", "WorkingHours"]
