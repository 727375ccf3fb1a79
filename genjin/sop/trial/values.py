"""Values of the records of one way through an SOP, as they are at the moment it has come to."""

from collections.abc import Mapping
from typing import Any

from genjin.common.subjects import Subject
from genjin.sop.runs.subjects import LoadedSubjects

Row = Mapping[str, Any]


class Values(LoadedSubjects):
    """In the place of what the engine loads: the same rows, which time may change."""

    def __init__(self, rows: Mapping[Subject, Row]) -> None:
        super().__init__((), {})
        self._rows = {}
        for subject, row in rows.items():
            self.put(subject, row)

    def put(self, subject: Subject, values: Row) -> None:
        object_type, object_id = subject
        of_kind = self._rows.get(object_type, {})
        self._rows[object_type] = {**of_kind, object_id: {**of_kind.get(object_id, {}), **values}}
