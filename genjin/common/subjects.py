"""What an entry is about: the type and id of a record, or of several that belong together."""

from collections import defaultdict
from collections.abc import Collection
from typing import Protocol

from django.db.models import Q

Subject = tuple[str, int]
Subjects = Collection[Subject]


class About(Protocol):
    """A condition on the two columns of a table that say what a row is about."""

    def __call__(self, type_column: str = "subject_type", id_column: str = "subject_id") -> Q: ...


def by_type(subjects: Subjects) -> dict[str, list[int]]:
    """Ids of each type, in rising order and each once."""
    found: dict[str, set[int]] = defaultdict(set)
    for object_type, object_id in subjects:
        found[object_type].add(object_id)
    return {object_type: sorted(ids) for object_type, ids in found.items()}


def about(subjects: Subjects) -> About:
    """Rows about any of these records."""

    def condition(type_column: str = "subject_type", id_column: str = "subject_id") -> Q:
        found = Q(pk__in=[])
        for object_type, ids in by_type(subjects).items():
            # One id by itself lets the database walk its index in order.
            which = {id_column: ids[0]} if len(ids) == 1 else {f"{id_column}__in": ids}
            found |= Q(**{type_column: object_type, **which})
        return found

    return condition
