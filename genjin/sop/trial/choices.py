"""How fast people are taken to work where nobody has worked yet."""

from enum import StrEnum


class Pace(StrEnum):
    AT_ONCE = "at_once"
    HALF_TIME = "half_time"
    AT_DEADLINE = "at_deadline"
    NEVER = "never"  # nobody does anything: the ladder climbs
