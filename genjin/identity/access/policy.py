"""The policy: one table that says what each role may do, and within what reach.

A row is an action, a column a role. A cell says how far the action goes: not at all, over one's own
records, those of the own department and beneath it, or all. An action that is about no record of
anybody (the calendar, an SOP) is there or not: `YES` or `NO`.

`routes.py` beside this says which of these actions each route asks for. Whatever is asked of rights
in the product is asked here; whatever may be seen in spite of the reach stands in `EXITS`.
"""

from collections.abc import Mapping
from enum import StrEnum

from genjin.identity.users.choices import Role


class Reach(StrEnum):
    """Whose records a role works with."""

    OWN = "own"
    DEPARTMENT = "department"  # the own department and all beneath it
    ALL = "all"


ROLES = (Role.SELLER, Role.SERVICE, Role.MANAGER, Role.DIRECTOR, Role.ADMINISTRATOR)
NO, OWN, BELOW, ALL = None, Reach.OWN, Reach.DEPARTMENT, Reach.ALL
YES = Reach.ALL

_TABLE: Mapping[str, tuple[Reach | None, ...]] = {
    # Of what records one's lists, counts, figures and searches consist.
    #                       seller  service manager director administrator
    "record.read":         (OWN,    OWN,    BELOW,  BELOW,   ALL),
    # Leads
    "lead.read":           (OWN,    OWN,    BELOW,  BELOW,   ALL),
    "lead.change":         (OWN,    OWN,    BELOW,  BELOW,   ALL),
    "lead.create":         (OWN,    NO,     BELOW,  BELOW,   ALL),
    "lead.transfer":       (OWN,    NO,     BELOW,  BELOW,   ALL),
    "lead.return":         (OWN,    NO,     BELOW,  BELOW,   ALL),
    "lead.assign":         (NO,     NO,     BELOW,  BELOW,   ALL),
    "lead.start_sop":      (NO,     NO,     BELOW,  BELOW,   ALL),
    "lead.import":         (NO,     NO,     BELOW,  BELOW,   ALL),
    "lead.export":         (NO,     NO,     BELOW,  BELOW,   ALL),
    "lead.convert":        (OWN,    NO,     BELOW,  BELOW,   ALL),
    "lead.share":          (OWN,    NO,     BELOW,  BELOW,   ALL),
    # Customers and their contacts
    "customer.read":       (OWN,    OWN,    BELOW,  BELOW,   ALL),
    "customer.change":     (OWN,    OWN,    BELOW,  BELOW,   ALL),
    "customer.create":     (OWN,    NO,     BELOW,  BELOW,   ALL),
    "customer.transfer":   (OWN,    NO,     BELOW,  BELOW,   ALL),
    "customer.share":      (OWN,    NO,     BELOW,  BELOW,   ALL),
    "customer.assign":     (NO,     NO,     BELOW,  BELOW,   ALL),
    "customer.import":     (NO,     NO,     BELOW,  BELOW,   ALL),
    "customer.export":     (NO,     NO,     BELOW,  BELOW,   ALL),
    "contact.read":        (OWN,    OWN,    BELOW,  BELOW,   ALL),
    "contact.change":      (OWN,    OWN,    BELOW,  BELOW,   ALL),
    "contact.create":      (OWN,    NO,     BELOW,  BELOW,   ALL),
    "contact.import":      (NO,     NO,     BELOW,  BELOW,   ALL),
    "contact.export":      (NO,     NO,     BELOW,  BELOW,   ALL),
    # What is done with a record
    "follow_up.create":    (OWN,    OWN,    BELOW,  BELOW,   ALL),
    "task.create":         (OWN,    OWN,    BELOW,  BELOW,   ALL),
    # People: when somebody is away, and who stands in
    "leave.plan":          (OWN,    OWN,    BELOW,  BELOW,   ALL),
    "step.steer":          (NO,     NO,     BELOW,  BELOW,   ALL),
    "score.answer":        (NO,     NO,     BELOW,  BELOW,   ALL),
    # What belongs to nobody
    "sop.read":            (YES,    YES,    YES,    YES,     YES),
    "monitor.read":        (YES,    YES,    YES,    YES,     YES),
    "evidence.report":     (NO,     NO,     NO,     NO,      ALL),
    "sop.change":          (NO,     NO,     NO,     NO,      YES),
    "calendar.change":     (NO,     NO,     NO,     NO,      YES),
    "people.change":       (NO,     NO,     NO,     NO,      YES),
    "people.invite":       (NO,     NO,     NO,     NO,      YES),
    "people.secure":       (NO,     NO,     NO,     NO,      YES),
    "queue.manage":        (NO,     NO,     NO,     NO,      YES),
}  # fmt: skip

POLICY: Mapping[str, Mapping[str, Reach | None]] = {
    action: dict(zip(ROLES, cells, strict=True)) for action, cells in _TABLE.items()
}

PERMISSIONS: Mapping[str, frozenset[str]] = {
    role: frozenset(action for action, cells in POLICY.items() if cells[role]) for role in ROLES
}
REACH: Mapping[str, Reach] = {role: POLICY["record.read"][role] or OWN for role in ROLES}

EXITS: Mapping[str, str] = {
    "owner_of_a_phone": (
        "Who enters a phone that stands on a lead out of reach, or the name of a customer out of"
        " reach, is told its owner's name, so that the two can speak to each other. Not the record,"
        " not its id."
    ),
    "people_and_departments": (
        "Names, roles, managers and departments of all people are known to everybody who is signed"
        " in: every choice of a person is made from them."
    ),
    "step_or_task_of_mine": (
        "Who has a step or a task on a record out of reach sees the record's name, its contact"
        " person and the last words on it beside that step or task; so does whoever has the one"
        " who has it within reach, in lists of steps and when it is late. With a step of one's own"
        " the record itself is opened by its id too, with all that hangs on it."
    ),
    "queue_of_mine": (
        "A step for a group shows, to those who may take it, the record's name, its contact person"
        " and the last words on it; the record opens to whoever has taken it."
    ),
    "whole_record": ("Who may open a record sees everybody's follow-ups, tasks and changes on it."),
    "import_of_mine": (
        "Who has made an import reads its rows as they stood in the file, also where others own"
        " the leads by now. Which lead it is, is said only within reach."
    ),
}
"""What shows in spite of the reach, on purpose. Nothing else does."""


def permissions_of(role: str) -> frozenset[str]:
    return PERMISSIONS.get(role, frozenset())


def reach_of(role: str) -> Reach:
    return REACH.get(role, Reach.OWN)
