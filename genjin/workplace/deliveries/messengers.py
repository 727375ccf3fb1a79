"""WeCom, DingTalk and Feishu as channels: a card to whoever they know by the phone number that
stands here."""

from collections.abc import Collection, Mapping

from genjin.identity.users.selectors import phones_of
from genjin.platform.messengers.accounts import MessengerName
from genjin.platform.messengers.cards import Button, Card
from genjin.platform.messengers.selectors import is_unknown
from genjin.platform.messengers.services import is_messenger_on, queue_card
from genjin.workplace.deliveries.channels import Message


class MessengerChannel:
    has_buttons = True

    def __init__(self, name: MessengerName) -> None:
        self._name = name

    def is_on(self) -> bool:
        return is_messenger_on(self._name)

    def addresses_of(self, user_ids: Collection[int]) -> Mapping[int, str]:
        return phones_of(user_ids)

    def is_lost(self, address: str) -> bool:
        return is_unknown(self._name, address)

    def post(self, message: Message) -> None:
        card = Card(
            title=message.subject,
            text=message.brief,
            link=message.link,
            buttons=tuple(Button(deed.text, deed.url) for deed in message.deeds),
        )
        key = f"{self._name}:{message.key}"
        queue_card(messenger=self._name, phone=message.address, card=card, key=key)
