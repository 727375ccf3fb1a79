"""What a day of the calendar can be, and who said so."""

from django.db import models


class DayKind(models.TextChoices):
    OFF = "off", "休息"
    WORKING = "working", "上班"
    # A holiday that somebody removed: the weekly hours hold, and no later seeding brings it back.
    ORDINARY = "ordinary", "照常"


class DaySource(models.TextChoices):
    SEEDED = "seeded", "国务院通知"  # of a year whose make-up days are published
    STATUTORY = "statutory", "法定节假日"  # fixed by law; the make-up days are not yet known
    IMPORTED = "imported", "导入的通知"  # a year that an administrator brought in as a file
    MANUAL = "manual", "手工"
