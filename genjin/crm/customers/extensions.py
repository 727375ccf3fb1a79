"""What customers bring to contracts above: who leaves hands them over."""

from genjin.crm.customers.selectors import customers_of, things_of_customers
from genjin.crm.customers.services import hand_over_customers
from genjin.identity.organisation.holdings import Holding, holdings

holdings.add(
    "customer",
    Holding(
        name="customer",
        zh="{count} 个客户",
        en="customers: {count}",
        rows=customers_of,
        describe=things_of_customers,
        hand_over=hand_over_customers,
    ),
)
