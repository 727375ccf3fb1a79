"""What people have said of a phase of a customer's life, in place of what ships."""

from django.db import models

from genjin.common.models import BaseModel


class LifePhase(BaseModel):
    """`key`: one of the phases. There is no row while the shipped words stand. A language that
    nobody wrote in is blank, and the shipped words stand there."""

    key = models.CharField(max_length=20, unique=True)
    goal_zh = models.CharField(max_length=200, blank=True)
    goal_en = models.CharField(max_length=200, blank=True)
    departments_zh = models.CharField(max_length=100, blank=True)
    departments_en = models.CharField(max_length=100, blank=True)
    version = models.IntegerField(default=1)

    class Meta:
        db_table = "analytics_life_phase"
