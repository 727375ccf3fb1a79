"""The policy: one table that says what each role may do, and within what reach.

`READ`, `CHANGE` … of an object have a reach; a plain permission is there or not. Everything that
is asked of rights in the product is asked here.
"""

from collections.abc import Mapping
from enum import StrEnum

from genjin.identity.users.choices import Role


class Reach(StrEnum):
    """Whose records a role works with."""

    OWN = "own"
    DEPARTMENT = "department"  # the own department and all beneath it
    ALL = "all"


REACH: Mapping[str, Reach] = {
    Role.SELLER: Reach.OWN,
    Role.SERVICE: Reach.OWN,
    Role.MANAGER: Reach.DEPARTMENT,
    Role.DIRECTOR: Reach.DEPARTMENT,
    Role.ADMINISTRATOR: Reach.ALL,
}

_EVERYBODY = frozenset(
    {
        "lead.read",
        "lead.change",
        "customer.read",
        "customer.change",
        "contact.read",
        "contact.change",
        "follow_up.create",
        "task.create",
        "sop.read",
        "monitor.read",
    }
)
_SELLING = _EVERYBODY | {
    "lead.create",
    "lead.transfer",
    "lead.return",
    "lead.convert",
    "lead.share",
    "customer.create",
    "customer.transfer",
    "customer.share",
    "contact.create",
}
_LEADING = _SELLING | {
    "lead.import",
    "lead.assign",
    "lead.start_sop",
    "customer.import",
    "customer.assign",
    "contact.import",
}
_EVERYTHING = _LEADING | {"sop.change", "calendar.change", "queue.manage"}
_PEOPLE = {"people.change", "people.invite", "people.secure"}

PERMISSIONS: Mapping[str, frozenset[str]] = {
    Role.SELLER: _SELLING,
    Role.SERVICE: _EVERYBODY,
    Role.MANAGER: _LEADING,
    Role.DIRECTOR: _LEADING,
    Role.ADMINISTRATOR: _EVERYTHING | _PEOPLE,
}


def permissions_of(role: str) -> frozenset[str]:
    return PERMISSIONS.get(role, frozenset())


def reach_of(role: str) -> Reach:
    return REACH.get(role, Reach.OWN)
