"""What people say of an SOP, on the wire."""

from datetime import datetime
from typing import Annotated

from ninja import Field, Schema
from pydantic import StringConstraints

from genjin.sop.voices.choices import VoiceKind
from genjin.sop.voices.models import Voice
from genjin.workplace.notifications.subjects import RecordRef


class VoiceIn(Schema):
    """`step`: its key; blank: of the SOP as a whole. A suggestion has a text, and may say in which
    follow-up it worked."""

    model_config = {"extra": "forbid"}

    step: str = Field("", max_length=60)
    kind: VoiceKind
    text: Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)] = ""
    follow_up_id: int | None = None


class VoiceAnswerIn(Schema):
    model_config = {"extra": "forbid"}

    answer: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]


class VoicesFilter(Schema):
    model_config = {"extra": "forbid"}

    step: str | None = Field(None, max_length=60)


class NamedOut(Schema):
    id: int
    name: str


class VoiceRecordOut(Schema):
    type: str
    id: int
    name: str


class VoiceOut(Schema):
    """`record`: where it worked, if the reader reaches it."""

    id: int
    step: str
    kind: VoiceKind
    text: str
    by: NamedOut
    at: datetime
    record: VoiceRecordOut | None
    answer: str
    answered_by: NamedOut | None
    answered_at: datetime | None

    @classmethod
    def of(cls, voice: Voice, record: RecordRef | None = None) -> "VoiceOut":
        answered_by = voice.answered_by
        return cls(
            id=voice.pk,
            step=voice.step,
            kind=VoiceKind(voice.kind),
            text=voice.text,
            by=NamedOut(id=voice.by_id, name=voice.by.name),
            at=voice.at,
            record=VoiceRecordOut(type=record.type, id=record.id, name=record.name)
            if record
            else None,
            answer=voice.answer,
            answered_by=NamedOut(id=answered_by.pk, name=answered_by.name) if answered_by else None,
            answered_at=voice.answered_at,
        )


class SaidOut(Schema):
    """How many people said it."""

    step: str
    kind: VoiceKind
    people: int


class VoicesOut(Schema):
    """`items`: for those who change SOPs everybody's, else one's own; up to 200, what waits for an
    answer first. `counts`: everybody's, for everybody."""

    items: list[VoiceOut]
    counts: list[SaidOut]
    open: int
