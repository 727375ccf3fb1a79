"""Reading customers."""

from collections.abc import Collection, Mapping
from typing import Any

from django.db.models import FilteredRelation, Q, QuerySet

from genjin.common.errors import NotFoundError
from genjin.crm.cards import Card
from genjin.crm.customers.models import Customer
from genjin.crm.reach.selectors import found_in, may_open
from genjin.identity.access.prepared import ForActor
from genjin.identity.access.selectors import within_reach
from genjin.identity.organisation.holdings import Thing
from genjin.identity.users.models import User
from genjin.records.collaborators.selectors import shared_with
from genjin.sop.runs.selectors.doors import has_step_to_confirm


def visible_customers(actor: User) -> QuerySet[Customer]:
    """The door to customers in lists and counts: those within the actor's reach."""
    return Customer.objects.filter(within_reach(actor))


def shared_customers(actor: User) -> QuerySet[Customer]:
    """Those on which the actor collaborates."""
    return Customer.objects.filter(pk__in=shared_with(actor, "customer"))


def reachable_customers(actor: User) -> QuerySet[Customer]:
    """The door to a customer by id: also those on which the actor has a step, or collaborates."""
    return Customer.objects.filter(may_open(actor, "customer"))


def shown_customers(actor: User) -> QuerySet[Customer]:
    """The door to what hangs on a customer: also those of which the actor confirms a step for
    somebody who is away."""
    lent = has_step_to_confirm(actor, "customer")
    rows = reachable_customers(actor)
    return rows if lent is None else Customer.objects.filter(may_open(actor, "customer") | lent)


def get_customer(actor: User, customer_id: int) -> Customer:
    """Raises NotFoundError for missing and invisible alike."""
    found = _BY_ID.find(actor, pk=customer_id) or _shown(actor, customer_id)
    if found is None:
        raise NotFoundError
    return found


def _shown(actor: User, customer_id: int) -> Customer | None:
    lent = has_step_to_confirm(actor, "customer")
    if lent is None:
        return None
    return (
        Customer.objects.select_related("owner", "department").filter(lent, pk=customer_id).first()
    )


_BY_ID = ForActor(
    lambda actor, pk: (
        reachable_customers(actor).select_related("owner", "department").filter(pk=pk)
    ),
    pk=int,
)


def lock_customer(actor: User, customer_id: int) -> Customer:
    """Held until the end of the transaction; raises NotFoundError."""
    found = _HELD_BY_ID.find(actor, pk=customer_id)
    if found is None:
        raise NotFoundError
    return found


_HELD_BY_ID = ForActor(
    lambda actor, pk: reachable_customers(actor).filter(pk=pk).select_for_update(no_key=True),
    pk=int,
)


def with_main_contact(customers: QuerySet[Customer]) -> QuerySet[Any]:
    """Its columns under `main__`; one row for each customer, with a main contact or without."""
    main = FilteredRelation("contacts", condition=Q(contacts__is_main=True))
    return customers.annotate(main=main)


def find_by_name_key(key: str) -> Customer | None:
    """Whoever's it is: for the check of duplicates, which says the owner and no more."""
    if not key:
        return None
    return Customer.objects.filter(name_key=key).select_related("owner").first()


def customers_by_name_keys(keys: Collection[str]) -> dict[str, int]:
    """Name key -> customer."""
    rows = Customer.objects.filter(name_key__among=keys).exclude(name_key="")
    return dict(rows.values_list("name_key", "id"))


def cards_of(customer_ids: Collection[int]) -> Mapping[int, Card]:
    """Whoever shows them has come by a door: a step or a task of one's own, or the record's."""
    rows = with_main_contact(Customer.objects.filter(pk__in=customer_ids)).values_list(
        "id",
        "version",
        "name",
        "tier",
        "source",
        "created_at",
        "phone",
        "main__name",
        "main__title",
        "main__phone",
        "main__phone_raw",
    )
    return {
        pk: Card(
            type="customer",
            id=pk,
            version=version,
            name=name,
            tier=tier,
            state="",
            source=source,
            created_at=created_at,
            contact_name=contact or "",
            contact_title=title or "",
            phone=number or raw or phone,
        )
        for pk, version, name, tier, source, created_at, phone, contact, title, number, raw in rows
    }


def search_customers(actor: User, text: str, limit: int) -> list[Customer]:
    """By name, phone, city, pinyin or initials, newest changed first."""
    return found_in(
        *(actor, text, limit),
        reach=visible_customers(actor).select_related("owner"),
        shared=shared_customers(actor).select_related("owner"),
    )


def visible_ids(actor: User, customer_ids: Collection[int]) -> set[int]:
    rows = visible_customers(actor).filter(pk__in=customer_ids)
    return set(rows.values_list("id", flat=True))


def reachable_ids(actor: User, customer_ids: Collection[int]) -> set[int]:
    rows = reachable_customers(actor).filter(pk__in=customer_ids)
    return set(rows.values_list("id", flat=True))


def owners_of(customer_ids: Collection[int]) -> dict[int, int | None]:
    """Customer -> owner."""
    rows = Customer.objects.filter(pk__in=customer_ids)
    return dict(rows.values_list("id", "owner_id"))


def customers_of(owner_id: int) -> QuerySet[Customer]:
    """What somebody has to see to, whoever asks: for those who leave."""
    return Customer.objects.filter(owner_id=owner_id)


def things_of_customers(ids: Collection[int]) -> list[Thing]:
    """What stands of them in a package of somebody who leaves."""
    return [Thing(pk, ("customer", pk)) for pk in ids]
