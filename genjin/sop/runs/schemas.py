"""What people send about steps."""

from datetime import datetime
from typing import Literal

from ninja import Field

from genjin.common.http import BodyIn


class MarkIn(BodyIn):
    """`item`: of the checklist, by its key; blank for a click and a confirmation."""

    kind: Literal["click", "tick", "confirmation"]
    item: str = Field("", max_length=60)


class ReasonIn(BodyIn):
    reason: str = Field(min_length=2, max_length=200)


class SendBackIn(ReasonIn):
    """`to`: the key of the step to be done anew."""

    to: str = Field(max_length=60)


class PauseIn(ReasonIn):
    until: datetime
