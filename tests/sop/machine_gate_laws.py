"""What waits at a gate: no path leads round it, neither a person's nor an SOP's own."""

from dataclasses import dataclass

from genjin.crm.leads.models import Lead
from genjin.platform.audit.models import HistoryEntry
from genjin.sop.runs.models import GateOverride, StepRun
from tests.sop.machine_plans import KEEPER
from tests.sop.machine_world import World


@dataclass
class GateLaws:
    kept: frozenset[int] = frozenset()  # leads whose gates were shut at the last look
    _history: int = 0

    def check(self, world: World) -> None:
        entries = HistoryEntry.objects.filter(object_type="lead", pk__gt=self._history)
        kept = frozenset(_kept(world))
        for entry in entries.filter(action="changed"):
            was, became = entry.changes.get("state", (None, None))
            if became == "returned" and was != became:
                shut = entry.object_id in self.kept & kept
                assert not shut, ("went round the gate", entry.object_id, entry.origin)
            if became == "qualified" and entry.object_id in self.kept & kept:
                lead = Lead.objects.get(pk=entry.object_id)
                met = lead.tier == "growing" or entry.changes.get("tier") or self._met(lead.pk)
                assert met, ("went round what it needs", entry.object_id, entry.origin)
        self.kept = kept
        self._history = max([self._history, *entries.values_list("id", flat=True)])
        assert not GateOverride.objects.exists()

    def _met(self, lead_id: int) -> bool:
        """Within what happened since the last look."""
        rows = HistoryEntry.objects.filter(
            object_type="lead", object_id=lead_id, pk__gt=self._history
        )
        return any("tier" in entry.changes for entry in rows)


def _kept(world: World) -> list[int]:
    """Leads on a run of the keeper under way whose step is not done."""
    rows = StepRun.objects.filter(run__sop__key=KEEPER, run__state="running")
    open_ones = rows.filter(state__in=("open", "waiting", "paused"))
    return list(open_ones.values_list("run__root_id", flat=True))
