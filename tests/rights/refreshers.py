"""Something that one person is asked to go through again."""

from genjin.analytics.refreshers.models import Refresher
from genjin.sop.definitions.models import Sop
from tests.rights.company import NOBODY, NOW


def refresher_of(person: int, sop: Sop) -> int:
    if person == NOBODY:
        return NOBODY
    made, _ = Refresher.objects.get_or_create(
        person_id=person, sop=sop, defaults={"given_at": NOW, "due": 12, "kept": 5}
    )
    return int(made.pk)
