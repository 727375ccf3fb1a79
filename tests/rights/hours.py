"""Hours of a department and of a shift."""

from genjin.identity.departments.models import Department
from genjin.identity.users.models import User
from genjin.workplace.calendars.services.own import NewHours, create_shift, set_department_hours


def shift_of(person: User, department: Department, *, by: User) -> int:
    """The id of a shift that the person is on; the department has its own hours too."""
    new = NewHours([[(9 * 60, 12 * 60)]] * 7)
    set_department_hours(actor=by, department_id=department.pk, new=new)
    return create_shift(actor=by, name="夜班", person_ids=[person.pk], new=new).pk
