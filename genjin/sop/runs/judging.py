"""Whether the conditions of an SOP hold of the records of a run: in memory, of what is loaded."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from genjin.common.filters.context import Context
from genjin.common.filters.judging import holds
from genjin.common.filters.tree import Filter, leaves_of
from genjin.common.subjects import Subject
from genjin.sop.definitions.kinds import Subjects
from genjin.sop.definitions.spec import OUTCOME_OF, is_outcome
from genjin.sop.runs.journal import Journey


class Judge:
    """Nobody asks: 'me' is no one, and today is the day of the change."""

    def __init__(self, subjects: Subjects, at: datetime) -> None:
        self._subjects = subjects
        self._context = Context(now=at)

    def of_run(self, condition: Filter, journey: Journey) -> bool:
        """Of the record that the run began on, and of how its steps came out so far."""
        root = (journey.run.root_type, journey.run.root_id)
        return holds(condition, self._values(condition, root, journey), self._context)

    def of_record(self, condition: Filter, record: Subject) -> bool:
        return holds(condition, self._values(condition, record), self._context)

    def _values(
        self, condition: Filter, record: Subject, journey: Journey | None = None
    ) -> Mapping[str, Any]:
        values: dict[str, Any] = {}
        for leaf in leaves_of(condition):
            key = leaf.field.key
            if is_outcome(key):
                step = journey.steps.get(key.removeprefix(OUTCOME_OF)) if journey else None
                values[key] = step.outcome if step else ""
            else:
                values[key] = self._subjects.value(*record, leaf.field.place)
        return values
