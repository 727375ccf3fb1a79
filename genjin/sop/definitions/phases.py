"""The phases of a customer's life, and in which of them a step lies."""

from typing import Any, Literal

from genjin.sop.definitions.findings import Place, Reader
from genjin.sop.definitions.spec import Definition, Step

Phase = Literal["lead", "deal", "closing", "service", "advocate"]
PHASES: tuple[Phase, ...] = ("lead", "deal", "closing", "service", "advocate")
# Where neither the step nor its SOP says it: by the record that the step concerns.
_OF_RECORDS: dict[str, Phase] = {
    "lead": "lead",
    "opportunity": "deal",
    "quote": "deal",
    "contract": "closing",
    "delivery": "closing",
    "customer": "service",
    "ticket": "service",
}


def phase_of(definition: Definition, step: Step) -> Phase:
    """What the step says, else its SOP, else what its record is about; a deal where nobody
    knows."""
    said = step.phase or definition.phase or _OF_RECORDS.get(definition.concerns(step), "deal")
    return next(phase for phase in PHASES if phase == said)


def read_phase(reader: Reader, node: Any, place: Place) -> str:
    if node in PHASES:
        return str(node)
    reader.unknown(place, node, PHASES, zh="没有阶段", en="No phase")
    return ""
