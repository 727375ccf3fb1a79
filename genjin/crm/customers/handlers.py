"""What customers do when a follow-up is written on them."""

from genjin.common.facts import hear
from genjin.common.subjects import by_type
from genjin.crm.customers.object_type import CUSTOMER
from genjin.records.objects.events import RecordsCreated
from genjin.records.objects.services import Change, update_many


@hear(RecordsCreated, name="customers.followed_up")
def note_follow_up(fact: RecordsCreated) -> None:
    if fact.object_type != "follow_up":
        return
    ids = by_type(fact.about).get(CUSTOMER.name)
    if not ids:
        return
    changes = [Change(pk, {"last_follow_up_at": fact.at}) for pk in ids]
    update_many(CUSTOMER, changes, by=None, origin="sop")
