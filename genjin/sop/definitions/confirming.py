"""Who has to agree before a step is done: its proof is somebody's confirmation, or somebody looks
at what proves it."""

from typing import NamedTuple

from genjin.sop.definitions.spec import Step

CONFIRMATION = "confirmation"  # the kind of proof, as files name it


class Agrees(NamedTuple):
    """The role that has to agree with a step; blank: whoever is above. `looks`: only once it is
    proved, otherwise as soon as it is open."""

    role: str
    looks: bool


def confirming_role(step: Step) -> str | None:
    """The role that agrees; blank: whoever is above the assignee; None: nobody has to."""
    if step.proof.kind == CONFIRMATION:
        return step.proof.options.get("by_role") or ""
    return step.check
