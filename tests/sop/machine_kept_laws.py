"""The sums of what is kept agree with what they are sums of."""

from django.db.models import Sum

from genjin.platform.audit.models import HistoryEntry
from genjin.sop.definitions.models import VersionMove
from genjin.sop.runs.models import SentRung, StepRun
from genjin.workplace.notifications.models import Notification, NotificationItem
from tests.sop.machine_world import World


def check_what_is_kept(world: World, *, told: int) -> None:
    """`told`: how many people were told by rungs, of each rung once."""
    assert SentRung.objects.count() == told, "rungs that were kept, and those that spoke"
    counted = Notification.objects.aggregate(n=Sum("count"))["n"] or 0
    assert counted == NotificationItem.objects.count(), "a bell that counts what is not there"
    _check_moves(world)
    skipped = StepRun.objects.filter(state="skipped", done_by_id__isnull=False).count()
    assert HistoryEntry.objects.filter(action="step_skipped").count() == skipped


def _check_moves(world: World) -> None:
    """Each run is where the last entry of its history says, and each move has counted its runs."""
    entries = HistoryEntry.objects.filter(object_type="sop_run", action="version_changed")
    if not entries.exists():
        assert not VersionMove.objects.filter(moved__gt=0).exists()
        return
    last = {one.object_id: one.changes["sop_version"] for one in entries.order_by("id")}
    for run_id, (_, version_id) in last.items():
        assert world.runs[run_id].sop_version_id == version_id
    assert (VersionMove.objects.aggregate(n=Sum("moved"))["n"] or 0) == entries.count()
