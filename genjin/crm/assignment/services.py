"""Taking turns."""

from genjin.common.rotation import turns
from genjin.common.transactions import command
from genjin.crm.assignment.models import Rotation
from genjin.crm.assignment.selectors import Circle


@command
def take_turns(circle: Circle, count: int) -> list[int]:
    """The next `count` people, who are remembered as having had their turn; [] if there are none.

    Two who share out at once wait for each other, so that nobody is passed over.
    """
    if not circle.members or not count:
        return []
    Rotation.objects.get_or_create(key=circle.key)
    rotation = Rotation.objects.select_for_update(no_key=True).get(key=circle.key)
    taken = turns(circle.members, after=rotation.last_user_id, count=count)
    rotation.last_user_id = taken[-1]
    rotation.save(update_fields=["last_user_id"])
    return taken
