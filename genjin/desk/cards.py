"""Cards of records of any kind."""

from collections.abc import Callable, Collection, Mapping

from genjin.common.subjects import Subject, Subjects, by_type
from genjin.crm.cards import Card
from genjin.crm.customers.selectors import cards_of as cards_of_customers
from genjin.crm.leads.selectors import cards_of as cards_of_leads

_LOADERS: Mapping[str, Callable[[Collection[int]], Mapping[int, Card]]] = {
    "lead": cards_of_leads,
    "customer": cards_of_customers,
}


def cards_of(subjects: Subjects) -> dict[Subject, Card]:
    """One statement for each kind of record."""
    return {
        (object_type, pk): card
        for object_type, ids in by_type(subjects).items()
        for pk, card in _LOADERS[object_type](ids).items()
    }
