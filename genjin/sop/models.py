"""Gathers the tables of the context."""

from genjin.sop.definitions.models import (
    PilotDepartment,
    Sop,
    SopStep,
    SopVersion,
    VersionMove,
)
from genjin.sop.runs.models import (
    GateOverride,
    RunBinding,
    SentRung,
    SopRun,
    StepMark,
    StepRun,
    Turn,
)

__all__ = [
    "GateOverride",
    "PilotDepartment",
    "RunBinding",
    "SentRung",
    "Sop",
    "SopRun",
    "SopStep",
    "SopVersion",
    "StepMark",
    "StepRun",
    "Turn",
    "VersionMove",
]
