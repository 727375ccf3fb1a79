"""Prepared queries about records that belong together: a lead, or a customer and its leads.

A statement for each combination of kinds is kept; a single id by itself, which lets the database
walk its index in order, is another one than several.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

from django.db.models import Model, Q, QuerySet

from genjin.common.prepared import Prepared, PreparedCounts
from genjin.common.subjects import About, Subjects, by_type

M = TypeVar("M", bound=Model)
P = TypeVar("P", Prepared[Any], PreparedCounts)
Shape = tuple[tuple[str, bool], ...]  # a kind, and whether it is of a single id


class _ByKinds(Generic[P]):
    def __init__(
        self, prepare: Callable[..., P], build: Callable[..., Any], names: dict[str, type]
    ) -> None:
        self._prepare: Callable[..., P] = prepare
        self._build, self._names = build, names
        self._known: dict[Shape, P] = {}

    def of(self, subjects: Subjects) -> tuple[P, dict[str, Any]]:
        """The query for these kinds, and the ids by the names under which it takes them."""
        ids = by_type(subjects)
        shape = tuple((kind, len(of_kind) == 1) for kind, of_kind in ids.items())
        known = self._known.get(shape)
        if known is None:
            known = self._known[shape] = self._make(shape)
        values = {_name(kind): ids[kind][0] if single else ids[kind] for kind, single in shape}
        return known, values

    def _make(self, shape: Shape) -> P:
        def build(**marks: Any) -> Any:
            own = {name: marks.pop(name) for name in list(marks) if name in self._names}
            return self._build(partial(_about, shape, marks), **own)

        kinds = {_name(kind): int if single else list for kind, single in shape}
        return self._prepare(build, **kinds, **self._names)


class PreparedAbout(Generic[M]):
    """`build` gets an `About` first, then a stand-in for each of `names`."""

    def __init__(self, build: "Callable[..., QuerySet[M, Any]]", **names: type) -> None:
        self._kinds: _ByKinds[Prepared[Any]] = _ByKinds(Prepared, build, names)

    def instances(self, subjects: Subjects, **values: Any) -> list[M]:
        if not subjects:
            return []
        query, ids = self._kinds.of(subjects)
        return query.instances(**ids, **values)

    def rows(self, subjects: Subjects, **values: Any) -> list[tuple[Any, ...]]:
        if not subjects:
            return []
        query, ids = self._kinds.of(subjects)
        return query.rows(**ids, **values)


class PreparedCountsAbout:
    """The same for several counts in one statement."""

    def __init__(self, build: "Callable[[About], dict[str, QuerySet[Any]]]") -> None:
        self._kinds: _ByKinds[PreparedCounts] = _ByKinds(PreparedCounts, build, {})

    def counts(self, subjects: Subjects) -> dict[str, int]:
        query, ids = self._kinds.of(subjects)
        return query.counts(**ids)


def _name(kind: str) -> str:
    return f"ids_of_{kind}"


def _about(
    shape: Shape,
    marks: dict[str, Any],
    type_column: str = "subject_type",
    id_column: str = "subject_id",
) -> Q:
    condition = Q(pk__in=[])
    for kind, single in shape:
        column = id_column if single else f"{id_column}__among"
        condition |= Q(**{type_column: kind, column: marks[_name(kind)]})
    return condition
