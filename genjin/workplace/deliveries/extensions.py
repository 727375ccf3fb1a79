"""What this feature puts into the registries."""

from genjin.workplace.deliveries.channels import channels
from genjin.workplace.deliveries.mail import MailChannel
from genjin.workplace.preferences.wishes import MAIL

channels.add(MAIL, MailChannel())
