"""Gathers the tables of the context."""

from genjin.analytics.outcomes.models import IdleLead, RunOutcome, TouchedRecord

__all__ = ["IdleLead", "RunOutcome", "TouchedRecord"]
