"""What preferences look like on the wire."""

from typing import Annotated

from ninja import Schema
from pydantic import Field

from genjin.common.http import BodyIn
from genjin.workplace.notifications.choices import NotificationKind

Clock = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class ChannelOut(Schema):
    """A way beside the bell. `on`: this installation has it. `address`: where it reaches me, empty
    when it does not. `lost`: nobody was found there when it was last tried. `kinds`: what I am
    told there too."""

    name: str
    on: bool
    address: str
    lost: bool
    kinds: list[NotificationKind]


class PreferencesOut(Schema):
    """Hours are of the company's zone, "21:30"."""

    kinds: list[NotificationKind]
    channels: list[ChannelOut]
    quiet_from: Clock | None
    quiet_to: Clock | None
    digest_at: Clock | None


class ChannelWishIn(BodyIn):
    name: str = Field(min_length=1, max_length=20)
    kinds: list[NotificationKind] = Field(max_length=20)


class PreferencesPutIn(BodyIn):
    channels: list[ChannelWishIn] = Field(max_length=10)
    quiet_from: Clock | None
    quiet_to: Clock | None
    digest_at: Clock | None
