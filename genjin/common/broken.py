"""Faults that can be built in on purpose, to show that the proofs of the tests would find them.

`GENJIN_BREAK=<name>` at the start of a process; without it, as always outside of tests, none of
them is there.
"""

import os
from typing import Literal

Fault = Literal["", "rights_unasked", "door_unhinged", "hidden_counted"]

built_in: str = os.environ.get("GENJIN_BREAK", "")


def is_broken(fault: Fault) -> bool:
    return built_in == fault
