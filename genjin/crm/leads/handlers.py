"""What leads do when a follow-up is written on them."""

from genjin.activities.follow_ups.selectors import list_subjects
from genjin.common.facts import hear
from genjin.crm.leads.object_type import LEAD
from genjin.records.objects.events import RecordsCreated
from genjin.records.objects.services import Change, update_many


@hear(RecordsCreated, name="leads.followed_up")
def note_follow_up(fact: RecordsCreated) -> None:
    """The first follow-up makes a new lead one that is worked on."""
    if fact.object_type != "follow_up":
        return
    ids = [pk for kind, pk in list_subjects(fact.ids) if kind == "lead"]
    changes = [Change(pk, {"last_follow_up_at": fact.at}) for pk in ids]
    update_many(LEAD, changes, by=None, origin="sop")
