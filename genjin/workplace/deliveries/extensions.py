"""What this feature puts into the registries."""

from genjin.platform.messengers.accounts import NAMES
from genjin.workplace.deliveries.channels import channels
from genjin.workplace.deliveries.mail import MailChannel
from genjin.workplace.deliveries.messengers import MessengerChannel
from genjin.workplace.preferences.wishes import MAIL

channels.add(MAIL, MailChannel())
for name in NAMES:
    channels.add(name, MessengerChannel(name))
