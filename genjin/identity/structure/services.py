"""Commands on departments.

Whose records a leader works with is read from the tree with each request, and records carry the
department of their owner, not where that hangs: a move changes nobody's records, and everybody's
reach at once.
"""

from typing import Any

from django.db import transaction

from genjin.common import facts
from genjin.common.errors import ChangedMeanwhileError, NotFoundError
from genjin.common.language import text
from genjin.identity.departments.models import Department
from genjin.identity.departments.selectors import children_of, departments_below, get_department
from genjin.identity.departments.services import (
    hold_tree,
    put_in_order,
    remove_department,
    write_department,
)
from genjin.identity.invitations.selectors import count_invited_to
from genjin.identity.organisation.events import DepartmentMoved
from genjin.identity.organisation.services.notes import note, require_change
from genjin.identity.structure import errors
from genjin.identity.users.models import User
from genjin.identity.users.selectors import count_members, get_person


@transaction.atomic
def create_department(
    *, actor: User | None, name: str, parent_id: int | None = None, head_id: int | None = None
) -> Department:
    """The last one beneath its parent; without a parent it is the company itself. Raises
    NoSuchParentError, NoSuchHeadError, InactiveHeadError."""
    require_change(actor)
    hold_tree()
    if parent_id is not None:
        _get_parent(parent_id)
    _check_head(head_id)
    place = len(children_of(parent_id))
    department = Department(name=name, parent_id=parent_id, head_id=head_id, position=place)
    department.save(force_insert=True)
    note(actor, "department", department.pk, "created", {"name": [None, name]})
    return department


@transaction.atomic
def change_department(
    *, actor: User | None, department_id: int, version: int | None = None, **changes: Any
) -> Department:
    """Change `name` and `head_id`; without a head whoever heads the one above answers for it.
    Raises ChangedMeanwhileError, NoSuchHeadError, InactiveHeadError."""
    require_change(actor)
    department = _get(department_id, version)
    from_to = {
        field: [getattr(department, field), value]
        for field, value in changes.items()
        if getattr(department, field) != value
    }
    if from_to:
        _check_head(changes.get("head_id") if "head_id" in from_to else None)
        write_department(department, {field: value for field, (_, value) in from_to.items()})
        note(actor, "department", department.pk, "changed", from_to)
    return department


def set_head(*, actor: User | None, department_id: int, head_id: int | None) -> Department:
    return change_department(actor=actor, department_id=department_id, head_id=head_id)


@transaction.atomic
def move_department(
    *,
    actor: User | None,
    department_id: int,
    parent_id: int,
    before_id: int | None = None,
    version: int | None = None,
) -> Department:
    """Hang it beneath another one, before one of its children or last. Raises
    ChangedMeanwhileError, CompanyStaysError, NoSuchParentError, DepartmentCircleError."""
    require_change(actor)
    hold_tree()
    department = _get(department_id, version)
    if department.parent_id is None:
        raise errors.CompanyStaysError(name=department.name)
    parent = _get_parent(parent_id)
    if parent_id in departments_below(department_id):
        raise errors.DepartmentCircleError(name=department.name, parent=parent.name)
    before = children_of(parent_id)
    order = [pk for pk in before if pk != department_id]
    place = order.index(before_id) if before_id in order else len(order)
    order.insert(place, department_id)
    if order == before:
        return department
    changes: dict[str, Any] = {"position": [department.position, place]}
    if parent_id != department.parent_id:
        changes["parent_id"] = [department.parent_id, parent_id]
    write_department(department, {"parent_id": parent_id})
    put_in_order(order)
    note(actor, "department", department_id, "moved", changes)
    if "parent_id" in changes:
        facts.state(DepartmentMoved(department_id=department_id))
    return department


@transaction.atomic
def delete_department(*, actor: User | None, department_id: int) -> None:
    """Raises NotFoundError, CompanyStaysError, NotEmptyError, StillStampedError."""
    require_change(actor)
    hold_tree()
    department = get_department(department_id)
    if department.parent_id is None:
        raise errors.CompanyStaysError(name=department.name)
    _refuse_full(department)
    if not remove_department(department):
        raise errors.StillStampedError(name=department.name)
    note(actor, "department", department_id, "deleted", {"name": [department.name, None]})


def _get(department_id: int, version: int | None) -> Department:
    department = get_department(department_id)
    if version is not None and version != department.version:
        raise ChangedMeanwhileError
    return department


def _get_parent(parent_id: int) -> Department:
    try:
        return get_department(parent_id)
    except NotFoundError:
        raise errors.NoSuchParentError(
            fields={"parent_id": errors.NoSuchParentError().message}
        ) from None


def _check_head(head_id: int | None) -> None:
    if head_id is None:
        return
    try:
        head = get_person(head_id)
    except NotFoundError:
        raise errors.NoSuchHeadError(fields={"head_id": errors.NoSuchHeadError().message}) from None
    if not head.is_active:
        refusal = errors.InactiveHeadError(name=head.name)
        refusal.fields["head_id"] = refusal.message
        raise refusal


def _refuse_full(department: Department) -> None:
    active, left = count_members(department.pk)
    counted = [
        ("children", len(children_of(department.pk)), "{} 个下级部门", "{} departments beneath"),
        ("people", active, "{} 位同事", "{} people"),
        ("disabled", left, "{} 位已停用的同事", "{} people who were switched off"),
        ("invited", count_invited_to(department.pk), "{} 份邀请", "{} invitations"),
    ]
    found = [one for one in counted if one[1]]
    if found:
        said = [text(zh=zh, en=en).format(number) for _, number, zh, en in found]
        raise errors.NotEmptyError(
            name=department.name,
            said=text(zh="、", en=", ").join(said),
            holds={kind: number for kind, number, _, _ in found},
        )
