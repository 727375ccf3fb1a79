"""What must hold of a customer whenever it is written: normal forms of its name and phone."""

from collections.abc import Sequence

from genjin.crm.customers import errors
from genjin.crm.customers.models import Customer
from genjin.records.duplicates.companies import company_key
from genjin.records.search.text import search_text

_SEARCHED = {"name", "phone", "city", "credit_code"}


def prepare(customers: Sequence[Customer], changed: set[str]) -> None:
    for customer in customers:
        if "name" in changed:
            customer.name = customer.name.strip()
            if not customer.name:
                message = errors.NameMissingError().message
                raise errors.NameMissingError(fields={"name": message})
            customer.name_key = company_key(customer.name)
        if changed & _SEARCHED:
            customer.search_text = search_text(
                customer.name, customer.phone, customer.city, customer.credit_code
            )
