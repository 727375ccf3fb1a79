"""What an open step on a record's page says of what a person can do with it."""

from datetime import datetime
from typing import Literal

from ninja import Schema


class TickOut(Schema):
    key: str
    name: str
    done: bool


class NeedsOut(Schema):
    """What the record must be before any proof completes the step, in words; `fields` to fill."""

    sentence: str
    fields: list[str]


class KeyName(Schema):
    key: str
    name: str


May = Literal[
    "tick",
    "skip",
    "send_back",
    "pause",
    "resume",
    "add_file",
    "click",
    "confirm",
    "return",
    "claim",
    "release",
    "explain",
]


class HandOut(Schema):
    """What a person can do with a step beside its proof. `held`: it waits because its
    person has had the day's steps; `mark`: what completes it by hand;
    `why_again`: blank unless it had been done before."""

    state: Literal["open", "waiting", "paused", "checking"]
    optional: bool
    held: bool
    attempt: int
    why_again: str
    paused_until: datetime | None
    pause_reason: str
    checklist: list[TickOut]
    needs: NeedsOut | None
    mark: Literal["", "click", "confirmation"]
    may: list[May]
    back_to: list[KeyName]
