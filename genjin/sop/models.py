"""Gathers the tables of the context."""

from genjin.sop.definitions.models import Sop, SopStep, SopVersion
from genjin.sop.runs.models import RunBinding, SentRung, SopRun, StepRun

__all__ = ["RunBinding", "SentRung", "Sop", "SopRun", "SopStep", "SopVersion", "StepRun"]
