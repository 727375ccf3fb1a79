"""What somebody wrote of a lead."""

from genjin.activities.follow_ups.models import FollowUp
from tests.rights.company import NOBODY


def follow_up_on(lead: int) -> int:
    rows = FollowUp.objects.filter(subject_type="lead", subject_id=lead)
    return rows.values_list("id", flat=True).first() or NOBODY
