"""Prepared queries that ask by a person's rights: one for each form that a reach takes."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from django.db.models import Model, QuerySet

from genjin.common import broken
from genjin.common.prepared import Prepared
from genjin.identity.access.selectors import Bounds, bounds_of
from genjin.identity.users.models import User

M = TypeVar("M", bound=Model)

_DEPARTMENTS_AT_MOST = 40  # in a prepared statement; a person of more is asked for in plain words

Form = tuple[str, bool, int | None, bool, str]


class _PreparedLoosely(Prepared[M]):
    """Who reaches everything is not asked for by name."""

    all_used = False


class _AskedOnce(_PreparedLoosely[M]):
    kept = False


class ForActor(Generic[M]):
    """`build` gets a stand-in for the actor, whose id, department, role and reach may be asked for,
    then one for each of `names`."""

    def __init__(self, build: "Callable[..., QuerySet[M, Any]]", **names: type) -> None:
        self._build, self._names = build, names
        self._known: dict[Form, Prepared[M]] = {}

    def rows(self, actor: User, **values: Any) -> list[tuple[Any, ...]]:
        query, who = self._of(actor)
        return query.rows(**who, **values)

    def find(self, actor: User, **values: Any) -> M | None:
        query, who = self._of(actor)
        return query.find(**who, **values)

    def instances(self, actor: User, **values: Any) -> list[M]:
        query, who = self._of(actor)
        return query.instances(**who, **values)

    def count(self, actor: User, **values: Any) -> int:
        query, who = self._of(actor)
        return query.count(**who, **values)

    def _of(self, actor: User) -> tuple[Prepared[M], dict[str, Any]]:
        bounds = bounds_of(actor)
        departments = bounds.department_ids
        number = None if departments is None else len(departments)
        if number is not None and number > _DEPARTMENTS_AT_MOST:
            return self._plain(actor), {}
        form = (
            actor.role,
            bounds.owner_id is None,
            number,
            actor.department_id is None,
            broken.built_in,
        )
        known = self._known.get(form)
        if known is None:
            known = self._known[form] = self._prepare(actor, number)
        who = {"actor": actor.pk, "own_department": actor.department_id or 0}
        who |= {f"department{n}": pk for n, pk in enumerate(departments or ())}
        return known, who

    def _prepare(self, actor: User, number: int | None) -> Prepared[M]:
        role, has_department = actor.role, actor.department_id is not None
        owns = bounds_of(actor).owner_id is not None

        def build(*, actor: int, own_department: int, **marks: Any) -> QuerySet[M, Any]:
            reach = tuple(marks.pop(f"department{n}") for n in range(number or 0))
            stand_in = User(pk=actor, role=role)
            stand_in.department_id = own_department if has_department else None
            bounds = Bounds(actor if owns else None, None if number is None else reach)
            stand_in._bounds = bounds  # type: ignore[attr-defined]
            return self._build(stand_in, **marks)

        who = dict.fromkeys(["actor", "own_department"], int)
        who |= {f"department{n}": int for n in range(number or 0)}
        return _PreparedLoosely(build, **who, **self._names)

    def _plain(self, actor: User) -> Prepared[M]:
        return _AskedOnce(lambda **marks: self._build(actor, **marks), **self._names)
