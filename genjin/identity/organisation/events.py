"""What happened to people and departments."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PeopleJoined:
    """They are here from now on."""

    user_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PeopleMoved:
    """They work in another department now; their records follow in a job."""

    user_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PeopleDisabled:
    """They can no longer sign in; what is theirs waits for a new owner."""

    user_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DepartmentMoved:
    """It hangs beneath another department now, with all that is beneath it."""

    department_id: int
