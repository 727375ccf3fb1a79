"""Tasks go with the record that they are about."""

from genjin.activities.tasks.object_type import TASK
from genjin.activities.tasks.services import follow_owner
from genjin.common.facts import hear
from genjin.identity.users.selectors import find_active_user
from genjin.records.objects.events import OwnersChanged


@hear(OwnersChanged, name="tasks.follow_record")
def follow_records(fact: OwnersChanged) -> None:
    if fact.object_type == TASK.name:
        return
    owner = find_active_user(fact.to_id)
    if owner is not None:
        by = find_active_user(fact.by_id) if fact.by_id else None
        follow_owner(fact.object_type, fact.before, to=owner, by=by, origin=fact.origin)
