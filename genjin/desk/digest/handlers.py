"""Who changes the time of their digest, changes when it comes next."""

from genjin.common.clock import now
from genjin.common.facts import hear
from genjin.desk.digest.services import plan_digest
from genjin.workplace.preferences.events import PreferencesSet


@hear(PreferencesSet, name="digest")
def plan_anew(fact: PreferencesSet) -> None:
    plan_digest(user_id=fact.user_id, digest_at=fact.digest_at, now=now())
