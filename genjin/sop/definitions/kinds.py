"""Kinds of evidence: what may complete a step. Each finds its proof for many steps at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from genjin.common.registry import Registry


@dataclass(frozen=True, slots=True)
class Asked:
    """One open step that waits for its proof."""

    subject_type: str
    subject_id: int
    opened_at: datetime
    judged_at: datetime  # the moment of the change
    options: dict[str, Any]
    fresh: bool  # opened by this very change: what was written before it is no proof of it
    concerned: bool = True  # the subject is what the step concerns, not what stands in for it
    step_run_id: int | None = None  # None: it is opened by this very change
    touched: frozenset[str] | None = None
    """Of a step that was sent back: the fields that this change writes; what stood there before
    proves it no more. None: whatever stands there does."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What proves a step: `at` None means that it was known already. `outcome`: how the step came
    out, for the conditions of others."""

    by_id: int | None
    at: datetime | None
    details: dict[str, Any] = field(default_factory=dict)
    outcome: str = "done"


class Subjects(Protocol):
    """Values of the records that the steps concern, loaded once for all of them."""

    def value(self, object_type: str, object_id: int, name: str) -> Any: ...


class EvidenceKind(Protocol):
    name: str
    options: Mapping[str, str]  # what files may say: 'flag' (true or false), 'role', 'field', …
    undone: bool  # whether what proved a step may go again, with which the step opens anew

    def find(self, asked: Sequence[Asked], subjects: Subjects) -> list[Evidence | None]:
        """One answer for each question, in their order; a constant number of statements."""
        ...

    def label(self, options: dict[str, Any], object_type: str) -> str:
        """'记下需求', 'a follow-up with an attitude'."""
        ...


class EvidenceKinds(Protocol):
    """The kinds by name: the registry, or what stands in for it where an SOP is only tried out."""

    def get(self, name: str) -> EvidenceKind: ...


evidence_kinds: Registry[EvidenceKind] = Registry("evidence kind")
