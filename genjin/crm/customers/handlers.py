"""What customers do when a follow-up is written on them."""

from genjin.activities.follow_ups.selectors import list_subjects
from genjin.common.facts import hear
from genjin.crm.customers.object_type import CUSTOMER
from genjin.records.objects.events import RecordsCreated
from genjin.records.objects.services import Change, update_many


@hear(RecordsCreated, name="customers.followed_up")
def note_follow_up(fact: RecordsCreated) -> None:
    if fact.object_type != "follow_up":
        return
    ids = sorted({pk for kind, pk in list_subjects(fact.ids) if kind == CUSTOMER.name})
    changes = [Change(pk, {"last_follow_up_at": fact.at}) for pk in ids]
    update_many(CUSTOMER, changes, by=None, origin="sop")
