"""Mail as a channel."""

from collections.abc import Collection, Mapping

from genjin.identity.users.selectors import mail_addresses_of
from genjin.platform.mail.services import is_mail_on, queue_mail
from genjin.workplace.deliveries.channels import Message


class MailChannel:
    has_buttons = False

    def is_on(self) -> bool:
        return is_mail_on()

    def addresses_of(self, user_ids: Collection[int]) -> Mapping[int, str]:
        return mail_addresses_of(user_ids)

    def is_lost(self, address: str) -> bool:
        return False  # a server that takes a mail says nothing of its reader

    def post(self, message: Message) -> None:
        queue_mail(to=message.address, subject=message.subject, text=message.text, key=message.key)
