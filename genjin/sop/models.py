"""Gathers the tables of the context."""

from genjin.sop.definitions.models import Sop, SopStep, SopVersion
from genjin.sop.runs.models import (
    GateOverride,
    RunBinding,
    SentRung,
    SopRun,
    StepMark,
    StepRun,
)

__all__ = [
    "GateOverride",
    "RunBinding",
    "SentRung",
    "Sop",
    "SopRun",
    "SopStep",
    "SopVersion",
    "StepMark",
    "StepRun",
]
