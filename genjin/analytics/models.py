"""Gathers the tables of the context."""

from genjin.analytics.life.models import LifePhase
from genjin.analytics.outcomes.models import IdleLead, RunOutcome, TouchedRecord
from genjin.analytics.refreshers.models import Refresher
from genjin.analytics.scores.models import Dispute, FrozenMonth, MonthScore, SopWeight

__all__ = [
    "Dispute",
    "FrozenMonth",
    "IdleLead",
    "LifePhase",
    "MonthScore",
    "Refresher",
    "RunOutcome",
    "SopWeight",
    "TouchedRecord",
]
