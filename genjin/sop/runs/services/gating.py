"""The gates of SOPs: a change of a record in a run waits for steps, and for what the record must
be. Whoever may let it through says why; that is counted."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from genjin.common.filters.context import Context
from genjin.common.filters.judging import holds
from genjin.common.filters.tree import fields_of, leaves_of
from genjin.common.filters.wording import sentence
from genjin.common.inserts import insert_rows, new_row
from genjin.common.language import text
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.audit.services import write_history
from genjin.records.objects.gates import Wish
from genjin.records.objects.types import ObjectType
from genjin.sop.definitions.errors import BrokenSopFileError
from genjin.sop.definitions.selectors import published
from genjin.sop.definitions.spec import Definition, Gate
from genjin.sop.runs.choices import PASSED
from genjin.sop.runs.errors import GateShutError
from genjin.sop.runs.models import GateOverride
from genjin.sop.runs.selectors.engine import GatedRun, runs_at_gates, steps_passed

_ending: ContextVar[int | None] = ContextVar("run_that_ends", default=None)


@contextmanager
def ending(run_id: int) -> Iterator[None]:
    """What is asked inside, the run asks that comes to its end with it: its own gates are not."""
    token = _ending.set(run_id)
    try:
        yield
    finally:
        _ending.reset(token)


@dataclass(frozen=True, slots=True)
class _Shut:
    """A gate before one record, and what is missing."""

    run: GatedRun
    gate: Gate
    definition: Definition
    steps: tuple[str, ...]
    needs: bool

    def may_be_opened_by(self, by: User | None) -> bool:
        return by is not None and (by.role in self.gate.override or by.role == "administrator")

    def missing(self) -> list[str]:
        said = [
            text(zh="先完成「{}」", en="first “{}”").format(self.definition.step(key).name)
            for key in self.steps
        ]
        if self.needs and self.gate.needs is not None:
            said.append(
                text(zh="要满足「{}」", en="it needs “{}”").format(sentence(self.gate.needs))
            )
        return said

    def as_answer(self, by: User | None) -> dict[str, Any]:
        needs = self.gate.needs if self.needs else None
        return {
            "record_id": self.run.record_id,
            "key": self.gate.key,
            "field": self.gate.field,
            "move": self.gate.move,
            "value": self.gate.value,
            "steps": [
                {"key": key, "name": str(self.definition.step(key).name)} for key in self.steps
            ],
            "fields": sorted(fields_of(needs)) if needs is not None else [],
            "may_override": self.may_be_opened_by(by),
        }


def keep_gates(
    kind: ObjectType, wishes: Sequence[Wish], *, by: User | None, at: datetime, reason: str
) -> None:
    """Raises GateShutError with all that is missing, of all records. No statement where nothing
    is written that a gate can be about: the value of a choice."""
    wanted = {
        wish.record.pk: wish
        for wish in wishes
        if any(kind.by_name[name].choices for name in wish.changes if name in kind.by_name)
    }
    found_runs = runs_at_gates(kind.name, wanted) if wanted else []
    runs = [run for run in found_runs if run.id != _ending.get()]
    if not runs:
        return
    found = list(_shut(kind, runs, wanted, at))
    if not found:
        return
    if reason and all(one.may_be_opened_by(by) for one in found):
        _let_through(kind, found, by, at, reason)
        return
    first = found[0]
    field = kind.by_name[first.gate.field]
    missing = text(zh="；", en="; ").join(first.missing())
    raise GateShutError(
        move=first.gate.move,
        value=field.shown(first.gate.value),
        missing=missing,
        gates=[one.as_answer(by) for one in found],
        # Beside the field it stands alone, as a sentence.
        fields={first.gate.field: missing[:1].upper() + missing[1:]},
    )


def _shut(
    kind: ObjectType, runs: Sequence[GatedRun], wanted: Mapping[int, Wish], at: datetime
) -> list[_Shut]:
    known = {version_id: _definition(version_id) for version_id in {run.version_id for run in runs}}
    met = [
        (run, definition, gate)
        for run in runs
        if (definition := known[run.version_id]) is not None
        for gate in definition.gates
        if gate.concerns == kind.name and _is_at(wanted[run.record_id], gate)
    ]
    asked = {run.id for run, _, gate in met if gate.steps}
    passed: dict[int, set[str]] = defaultdict(set)
    for run_id, key in steps_passed(asked, PASSED) if asked else ():
        passed[run_id].add(key)
    context = Context(now=at)
    found = []
    for run, definition, gate in met:
        steps = tuple(key for key in gate.steps if key not in passed[run.id])
        record = wanted[run.record_id].record
        needs = gate.needs is not None and not holds(
            gate.needs,
            {leaf.field.key: getattr(record, leaf.field.place) for leaf in leaves_of(gate.needs)},
            context,
        )
        if steps or needs:
            found.append(_Shut(run, gate, definition, steps, needs))
    return found


def _definition(version_id: int) -> Definition | None:
    """None for one that has become broken: it stops nobody from saving, and is switched off where
    its runs are moved."""
    try:
        return published(version_id).definition
    except BrokenSopFileError:
        return None


def _is_at(wish: Wish, gate: Gate) -> bool:
    """Whether the change goes through the gate. What differs is all that stands in a wish, so that
    a field that keeps its value leaves nothing."""
    if gate.field not in wish.changes:
        return False
    before, after = wish.changes[gate.field]
    return str(before if gate.move == "leaves" else after) == gate.value


def _let_through(
    kind: ObjectType, found: Sequence[_Shut], by: User | None, at: datetime, reason: str
) -> None:
    assert by is not None
    insert_rows(
        [
            new_row(
                GateOverride,
                run_id=one.run.id,
                gate=one.gate.key,
                by_id=by.pk,
                reason=reason[:200],
                at=at,
            )
            for one in found
        ]
    )
    write_history(
        new_row(
            HistoryEntry,
            object_type=kind.name,
            object_id=one.run.record_id,
            action="gate_overridden",
            changes={
                "gate": ["", text(zh="；", en="; ").join(one.missing())],
                "reason": ["", reason[:200]],
            },
            actor_id=by.pk,
            origin="person",
            at=at,
        )
        for one in found
    )
