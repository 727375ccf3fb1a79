"""Hours of departments and of shifts, beside the company's."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction

from genjin.common.errors import NotFoundError
from genjin.identity.access.selectors import require
from genjin.identity.departments.models import Department
from genjin.identity.departments.selectors import get_department
from genjin.identity.users.models import User
from genjin.identity.users.selectors import list_active
from genjin.workplace.calendars import errors, selectors
from genjin.workplace.calendars.hours import Pattern, Typed, checked_pattern
from genjin.workplace.calendars.models import ShiftMember, WorkingHours
from genjin.workplace.calendars.services import changes
from genjin.workplace.calendars.services.patterns import put_pattern

_NOT_HOURS = {"shift", "person_ids"}  # what may change of a shift without touching its hours


@dataclass(frozen=True, slots=True)
class NewHours:
    """As they were typed. `observes_holidays`: the company's days off and make-up days hold for
    these too."""

    days: Typed
    other_days: Typed | None = None
    anchor: date | None = None
    observes_holidays: bool = True

    def checked(self, *, over_midnight: bool) -> Pattern:
        return checked_pattern(
            self.days, self.other_days, anchor=self.anchor, over_midnight=over_midnight
        )


@dataclass(frozen=True, slots=True)
class _Held:
    """Changes come one after the other, held by the company's row. `before`: who worked by whose
    hours."""

    by: User
    company: WorkingHours
    before: dict[int, int]


@transaction.atomic
def set_department_hours(
    *, actor: User, department_id: int, new: NewHours, version: int | None = None
) -> WorkingHours:
    """They hold for what is beneath it too, up to where another department has its own. Raises
    NoSuchDepartmentError, CompanyHoursError, ChangedMeanwhileError when `version` is not the
    present one, and what `checked_pattern` raises."""
    require(actor, "calendar.change")
    department, held = _get_department(department_id), _hold(actor)
    hours = selectors.find_department_hours(department_id)
    hours = hours or WorkingHours(department=department, stamp=changes.new_stamp())
    changes.refuse_stale(hours, version)
    if from_to := _put(hours, new):
        made = hours._state.adding
        _save(hours)
        _finish(held, hours, from_to, made=made)
    return hours


@transaction.atomic
def remove_department_hours(*, actor: User, department_id: int, version: int | None = None) -> None:
    """Those of the next department above hold again, or the company's. Raises NotFoundError,
    ChangedMeanwhileError."""
    require(actor, "calendar.change")
    held, hours = _hold(actor), selectors.find_department_hours(department_id)
    if hours is None:
        raise NotFoundError
    changes.refuse_stale(hours, version)
    _remove(held, hours)


@transaction.atomic
def create_shift(
    *, actor: User, name: str, person_ids: Collection[int], new: NewHours
) -> WorkingHours:
    """Raises ShiftTakenError, NobodyOnShiftError, NoSuchPersonError, OnAnotherShiftError, and what
    `checked_pattern` raises."""
    require(actor, "calendar.change")
    held, hours = _hold(actor), WorkingHours(stamp=changes.new_stamp())
    return _write_shift(held, hours, name, set(person_ids), new)


@transaction.atomic
def change_shift(
    *,
    actor: User,
    shift_id: int,
    name: str,
    person_ids: Collection[int],
    new: NewHours,
    version: int | None = None,
) -> WorkingHours:
    """Raises NotFoundError, ChangedMeanwhileError when `version` is not the present one, and what
    `create_shift` raises."""
    require(actor, "calendar.change")
    held, hours = _hold(actor), selectors.get_shift(shift_id)
    changes.refuse_stale(hours, version)
    return _write_shift(held, hours, name, set(person_ids), new)


@transaction.atomic
def remove_shift(*, actor: User, shift_id: int, version: int | None = None) -> None:
    """Its people work by the hours of their departments again. Raises NotFoundError,
    ChangedMeanwhileError."""
    require(actor, "calendar.change")
    held, hours = _hold(actor), selectors.get_shift(shift_id)
    changes.refuse_stale(hours, version)
    _remove(held, hours)


def _hold(by: User) -> _Held:
    company = changes.lock_company_hours()
    return _Held(by, company, selectors.hours_by_person())


def _put(hours: WorkingHours, new: NewHours) -> dict[str, list[Any]]:
    from_to = put_pattern(hours, new.checked(over_midnight=hours.department_id is None))
    if hours.observes_holidays != new.observes_holidays:
        from_to["observes_holidays"] = [hours.observes_holidays, new.observes_holidays]
        hours.observes_holidays = new.observes_holidays
    return from_to


def _write_shift(
    held: _Held, hours: WorkingHours, name: str, people: set[int], new: NewHours
) -> WorkingHours:
    _check(hours, name, people)
    from_to = _put(hours, new)
    made, before = hours._state.adding, selectors.members_of(hours.pk)
    if hours.shift != name:
        from_to["shift"] = [hours.shift or None, name]
        hours.shift = name
    if before != people:
        from_to["person_ids"] = [sorted(before), sorted(people)]
    if from_to:
        _save(hours)
        ShiftMember.objects.filter(hours=hours, user_id__in=before - people).delete()
        ShiftMember.objects.bulk_create(
            ShiftMember(hours=hours, user_id=person) for person in sorted(people - before)
        )
        _finish(held, hours, from_to, made=made)
    return hours


def _save(hours: WorkingHours) -> None:
    if not hours._state.adding:
        hours.version += 1
    hours.save()


def _check(hours: WorkingHours, name: str, people: set[int]) -> None:
    if selectors.is_shift_known(name, but=hours.pk or 0):
        raise errors.ShiftTakenError(name=name)
    if not people:
        raise errors.NobodyOnShiftError
    active = {person.pk: person for person in list_active(people)}
    if gone := len(people) - len(active):
        raise errors.NoSuchPersonError(count=gone)
    for person, other in selectors.shifts_of(people).items():
        if other.pk != hours.pk:
            raise errors.OnAnotherShiftError(name=active[person].name, shift=other.shift)


def _finish(held: _Held, hours: WorkingHours, from_to: dict[str, list[Any]], *, made: bool) -> None:
    action = "created" if made else "changed"
    if made and hours.department_id is not None:
        from_to["department_id"] = [None, hours.department_id]
    changes.note(held.by, "working_hours", hours.pk, from_to, action=action)
    _tell(held, otherwise=hours.pk if from_to.keys() - _NOT_HOURS else None)


def _remove(held: _Held, hours: WorkingHours) -> None:
    gone: dict[str, list[Any]] = {
        "department_id": [hours.department_id, None],
        "shift": [hours.shift or None, None],
    }
    changes.note(held.by, "working_hours", hours.pk, gone, action="deleted")
    hours.delete()
    _tell(held, otherwise=None)


def _tell(held: _Held, *, otherwise: int | None) -> None:
    """Those with other hours than before, and all with `otherwise`, which have changed."""
    before, after = held.before, selectors.hours_by_person()
    people = [
        person
        for person in before.keys() | after.keys()
        if before.get(person) != after.get(person) or after.get(person, 0) == otherwise
    ]
    changes.finish_change(held.company, earliest_on=None, person_ids=people)


def _get_department(department_id: int) -> Department:
    try:
        department = get_department(department_id)
    except NotFoundError:
        raise errors.NoSuchDepartmentError from None
    if department.parent_id is None:
        raise errors.CompanyHoursError(name=department.name)
    return department
