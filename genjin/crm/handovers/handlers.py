"""What packages do when people leave for good."""

from genjin.common.facts import hear
from genjin.crm.handovers.services.offering import lapse_of
from genjin.identity.organisation.events import PeopleDisabled


@hear(PeopleDisabled, name="handovers.people_disabled")
def close_what_cannot_go_on(fact: PeopleDisabled) -> None:
    lapse_of(tuple(fact.user_ids))
