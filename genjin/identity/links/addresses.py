"""Where a link leads: what people type to reach the product."""

from django.conf import settings
from django.http import HttpRequest


def address_of_product(request: HttpRequest) -> str:
    """As configured, else as this request has reached us, by a name that we allow."""
    if settings.ADDRESS:
        return str(settings.ADDRESS)
    scheme = "https" if settings.HTTPS else request.scheme
    return f"{scheme}://{request.get_host()}"


def password_page(address: str, token: str) -> str:
    """The token stands behind the #, which no server is sent and no log holds."""
    return f"{address}/new-password#{token}"


def invitation_page(address: str, token: str) -> str:
    return f"{address}/invitation#{token}"
