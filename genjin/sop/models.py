"""Gathers the tables of the context."""

from genjin.sop.definitions.models import (
    PilotDepartment,
    Sop,
    SopStep,
    SopVersion,
    VersionMove,
)
from genjin.sop.runs.models import (
    EvidenceReport,
    GateOverride,
    RunBinding,
    SentRung,
    SopRun,
    StepMark,
    StepRun,
    Turn,
)
from genjin.sop.statistics.models import PersonTally, StepTally, TalliedDay, TouchedDay
from genjin.sop.voices.models import Voice

__all__ = [
    "EvidenceReport",
    "GateOverride",
    "PersonTally",
    "PilotDepartment",
    "RunBinding",
    "SentRung",
    "Sop",
    "SopRun",
    "SopStep",
    "SopVersion",
    "StepMark",
    "StepRun",
    "StepTally",
    "TalliedDay",
    "TouchedDay",
    "Turn",
    "VersionMove",
    "Voice",
]
