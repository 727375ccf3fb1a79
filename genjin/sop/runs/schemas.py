"""What people send about steps."""

from datetime import datetime
from typing import Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn, Moment


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


class EvidenceIn(BodyIn):
    """`ref`: the reporter's own name of it; said twice it counts once. `amount`: of a call, its
    seconds. `happened_at`: now, if it is not said."""

    kind: str = Field(max_length=20)
    object_type: str = Field(max_length=40)
    object_id: int
    ref: str = Field(min_length=1, max_length=80)
    happened_at: Moment | None = None
    amount: int = Field(0, ge=0, le=1_000_000_000)


class EvidenceBackIn(BodyIn):
    kind: str = Field(max_length=20)
    ref: str = Field(min_length=1, max_length=80)


class EvidenceOut(Schema):
    id: int
