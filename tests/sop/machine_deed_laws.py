"""What an SOP does by itself: rungs and what they do, once and never after the proof; what happens
when a step is done, once for each work."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from genjin.activities.tasks.models import Task
from genjin.crm.leads.models import Lead
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.models import QueueItem
from genjin.records.collaborators.models import Collaborator
from genjin.sop.definitions.spec import MakeTask, SetField, StartSop
from genjin.sop.runs.ladder import Call
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.services.escalating import Climbed
from genjin.sop.runs.trying import TRIED_AT
from genjin.workplace.notifications.models import NotificationItem
from tests.sop.machine_world import World

MOST_STARTS = 5


@dataclass
class DeedLaws:
    """What was sent and done is remembered when its transaction is committed."""

    sent: Counter[tuple[int, str, int, str]] = field(default_factory=Counter)
    climbed: Counter[tuple[int, str, str, str]] = field(default_factory=Counter)
    fresh: list[Climbed] = field(default_factory=list)
    asked: dict[int, object] = field(default_factory=dict)
    followed: set[int] = field(default_factory=set)
    tasks: Counter[tuple[int, str]] = field(default_factory=Counter)  # that must be there
    maybe: Counter[tuple[int, str]] = field(default_factory=Counter)  # that may be there

    @property
    def told(self) -> int:
        return len({key[:3] for key in self.sent})

    def remember(self, calls: Sequence[Call], climbed: Sequence[Climbed]) -> None:
        for call in calls:
            step_run = call.step_run
            self.sent[_work(step_run), call.rung.key, call.receiver_id, _tried(step_run)] += 1
        for one in climbed:
            self.fresh.append(one)
            for rung in one.rungs:
                deeds = (*rung.deeds, "reassign") if rung.reassign else rung.deeds
                for deed in deeds:
                    self.climbed[_work(one.step_run), rung.key, deed, _tried(one.step_run)] += 1

    def check(self, world: World) -> None:
        assert all(times == 1 for times in self.sent.values()), "a rung was sent twice"
        assert all(times == 1 for times in self.climbed.values()), "a rung has acted twice"
        rows = {row.pk: row for row in world.rows}
        for one in self.fresh:
            self._check_climbed(world, rows[one.step_run.pk], one)
        self.fresh.clear()
        for row in world.rows:
            if row.asked_at is not None:
                assert self.asked.setdefault(row.pk, row.asked_at) == row.asked_at
            if row.state == "done" and row.pk not in self.followed:
                self.followed.add(row.pk)
                self._follow(world, row)
        self._check_tasks()
        self._check_reassigned()
        assert all(run.chain <= MOST_STARTS for run in world.runs.values()), "too many starts"

    def _check_climbed(self, world: World, row: StepRun, one: Climbed) -> None:
        """What the rungs say has happened."""
        deeds = {deed for rung in one.rungs for deed in rung.deeds}
        assert row.urgent or "urgent" not in deeds
        assert row.at_risk or "risk" not in deeds
        assert row.asked_at is not None or "ask" not in deeds
        if "give_back" in deeds:
            assert world.runs[row.run_id].state != "running" or _was_kept(row)
        lead = Lead.objects.get(pk=row.subject_id)
        for call in one.calls:
            if "helper" in call.rung.deeds and call.tell != "assignee":
                mine = Collaborator.objects.filter(object_type="lead", object_id=lead.pk)
                helps = mine.filter(user_id=call.receiver_id).exists()
                assert helps or lead.owner_id == call.receiver_id
        asked = NotificationItem.objects.filter(rung="ask", source=_source(row))
        assert asked.count() == ("ask" in deeds or row.asked_at is not None)

    def _check_reassigned(self) -> None:
        rows = HistoryEntry.objects.filter(
            object_type="step_run", action="owner_changed", origin="sop"
        )
        times = Counter(rows.values_list("object_id", flat=True))
        allowed: Counter[int] = Counter()
        for (work, _, deed, _), n in self.climbed.items():
            allowed[work] += n if deed == "reassign" else 0
        works: Counter[int] = Counter()
        for row in StepRun.objects.filter(pk__in=times):
            works[_work(row)] += times[row.pk]
        assert all(n <= allowed[work] for work, n in works.items()), "given away twice"

    def _follow(self, world: World, row: StepRun) -> None:
        """What has to be there because this step was done."""
        if world.first_of(row) is not row:
            return
        for following in world.closed_under(row).then:
            match following.deed:
                case MakeTask(title):
                    counter = self.tasks if following.when is None else self.maybe
                    counter[row.subject_id, title.zh] += 1
                case SetField(name, value) if following.when is None:
                    assert _was_set(row, name, value) or _was_told(row), (name, value)
                case StartSop(key) if following.when is None:
                    assert _was_started(row, key) or _was_told(row), key
                case _:
                    pass

    def _check_tasks(self) -> None:
        titles = {title for _, title in (*self.tasks, *self.maybe)}
        rows = Task.objects.filter(subject_type="lead", title__in=titles)
        found = Counter(rows.values_list("subject_id", "title"))
        assert not self.tasks - found, "a task was not made"
        assert not found - (self.tasks + self.maybe), "a task was made twice"


def _work(row: StepRun) -> int:
    """The attempt whose proof was taken back: its rungs are those of the next one too."""
    while row.attempt > 1:
        before = StepRun.objects.filter(run_id=row.run_id, step_id=row.step_id)
        earlier = before.filter(attempt=row.attempt - 1, state="done", reason="undone").first()
        if earlier is None:
            break
        row = earlier
    return row.pk


def _tried(row: StepRun) -> str:
    """A step that is tried again climbs its ladder anew."""
    return str(row.evidence.get(TRIED_AT, ""))


def _source(row: StepRun) -> str:
    return f"step_run:{row.pk}:{row.attempt}"


def _was_told(row: StepRun) -> bool:
    """Whoever had the step, or, of SOPs that start each other, who looks after them."""
    told = NotificationItem.objects.filter(source=_source(row), rung="held")
    loop = NotificationItem.objects.filter(source=f"sop_run:{row.run_id}", rung="loop")
    return told.exists() or loop.exists()


def _was_kept(row: StepRun) -> bool:
    """By a gate of another SOP, and people have heard of it."""
    return NotificationItem.objects.filter(source=_source(row), rung="kept").exists()


def _was_set(row: StepRun, name: str, value: str) -> bool:
    lead = Lead.objects.get(pk=row.subject_id)
    history = HistoryEntry.objects.filter(object_type="lead", object_id=lead.pk)
    changes = [one.changes[name][1] for one in history if name in one.changes]
    return getattr(lead, name) == value or value == "new" or value in changes


def _was_started(row: StepRun, key: str) -> bool:
    runs = SopRun.objects.filter(sop__key=key, root_id=row.run.root_id)
    waiting = QueueItem.objects.filter(kind="sop.enter")
    queued = any(row.run.root_id in item.payload["ids"] for item in waiting)
    return queued or runs.exists()
