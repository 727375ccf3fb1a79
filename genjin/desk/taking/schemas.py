"""What is taken into an SOP, on the wire."""

from typing import Literal

from ninja import Field, Schema

from genjin.common.http import BodyIn
from genjin.desk.taking.changing import As


class TakeSourceIn(BodyIn):
    kind: Literal["follow_up", "task", "voice"]
    id: int


class TakeIn(BodyIn):
    """`step`: in which it goes, or behind which a new one."""

    as_: As = Field(alias="as")
    step: str = Field(min_length=1, max_length=60)
    text: str = Field(min_length=2, max_length=2_000)
    source: TakeSourceIn | None = None


class TakeStepIn(BodyIn):
    """`step`: behind which it goes; `from_sop`, `from_step`: which one is copied."""

    step: str = Field(min_length=1, max_length=60)
    from_sop: int
    from_step: str = Field(min_length=1, max_length=60)


class TakenOut(Schema):
    """The step of the draft in which it stands now."""

    sop_id: int
    step: str


class NeutralOut(Schema):
    """Without names and numbers of the customer, as far as they are known. `sop_id`, `step`: the
    record's own, and the step that it proved or that was current."""

    text: str
    sop_id: int | None
    step: str
