"""Ways to people beside the bell. A channel is registered under its name; mail is the first."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from genjin.common.registry import Registry


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that the receiver can do at once, and where."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Message:
    """`key` is the same for each attempt: what the receiver's side tells copies by. `text` is the
    whole letter; `brief` the same for a card, without addresses, which has `link` and `deeds`."""

    key: str
    address: str
    subject: str
    text: str
    brief: str
    link: str
    deeds: tuple[Deed, ...] = ()


class Channel(Protocol):
    has_buttons: bool  # for deeds

    def is_on(self) -> bool:
        """Whether this installation has it."""
        ...

    def addresses_of(self, user_ids: Collection[int]) -> Mapping[int, str]:
        """Where the channel reaches each of them; who is left out cannot be reached."""
        ...

    def is_lost(self, address: str) -> bool:
        """Whether nobody was found there when it was last tried."""
        ...

    def post(self, message: Message) -> None:
        """Hand over, within the transaction: it leaves when the transaction has been kept."""
        ...


channels: Registry[Channel] = Registry("channel")


def open_channels() -> dict[str, Channel]:
    return {name: channels.get(name) for name in channels.names() if channels.get(name).is_on()}
