"""What leave does when people leave for good."""

from genjin.common.facts import hear
from genjin.identity.organisation.events import PeopleDisabled
from genjin.workplace.leave import services


@hear(PeopleDisabled, name="leave.deputy_disabled")
def find_another_stand_in(fact: PeopleDisabled) -> None:
    services.turn_for_deputies(fact.user_ids)
