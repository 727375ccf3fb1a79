"""News of leave."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeavesTurned:
    """These people are away from now on, or are back, or somebody else stands in for them: what
    they have to do goes to who stands in, and back."""

    user_ids: tuple[int, ...]
