"""Gathers the tables of the context."""

from genjin.workplace.calendars.models import CalendarDay, ShiftMember, WorkingHours
from genjin.workplace.deliveries.models import Delivery
from genjin.workplace.leave.models import Leave
from genjin.workplace.notifications.models import Notification, NotificationItem
from genjin.workplace.preferences.models import Preferences

__all__ = [
    "CalendarDay",
    "Delivery",
    "Leave",
    "Notification",
    "NotificationItem",
    "Preferences",
    "ShiftMember",
    "WorkingHours",
]
