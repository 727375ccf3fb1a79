"""The records that a batch of steps concerns, loaded in one statement per kind of record."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from genjin.records.objects.selectors import values_of

STAMP = ("owner_id", "department_id")


class LoadedSubjects:
    """Values by (object type, id). Missing records answer None."""

    def __init__(
        self, keys: Iterable[tuple[str, int]], fields: Mapping[str, Iterable[str]]
    ) -> None:
        ids: dict[str, set[int]] = defaultdict(set)
        for object_type, object_id in keys:
            ids[object_type].add(object_id)
        self._rows: dict[str, Mapping[int, Mapping[str, Any]]] = {
            object_type: values_of(object_type, wanted, {*fields.get(object_type, ()), *STAMP})
            for object_type, wanted in ids.items()
        }

    def value(self, object_type: str, object_id: int, name: str) -> Any:
        return self._rows.get(object_type, {}).get(object_id, {}).get(name)

    def owner(self, object_type: str, object_id: int) -> int | None:
        found: int | None = self.value(object_type, object_id, "owner_id")
        return found

    def owners(self) -> set[int]:
        """Everybody who owns one of them."""
        rows = (row for by_id in self._rows.values() for row in by_id.values())
        return {row["owner_id"] for row in rows if row["owner_id"]}

    def has(self, object_type: str, object_id: int) -> bool:
        return object_id in self._rows.get(object_type, {})
