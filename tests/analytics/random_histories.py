"""Steps of an SOP with states and moments thrown together at random, also such as the engine would
not make: what is counted must agree with what is listed for any rows."""

from datetime import datetime, timedelta
from random import Random

from genjin.identity.users.models import User
from genjin.sop.definitions.selectors import steps_of_sop
from genjin.sop.runs.choices import CONDITION, PENDING, StepState
from genjin.sop.runs.models import SopRun, StepRun
from tests.analytics.team import NOW, Team, import_leads

STEPS = 150
FAR = 70 * 24 * 60  # minutes back to the oldest


def throw_together(team: Team, random: Random) -> None:
    people = [team.lin, team.zhou, team.tang]
    for owner in people:
        import_leads(owner, "09-10 09:00", 3, team.version)
    runs = list(SopRun.objects.all())
    steps = steps_of_sop(team.version.sop_id)
    StepRun.objects.all().delete()
    StepRun.objects.bulk_create(
        _step_run(random, random.choice(runs), random.choice(steps).pk, random.choice(people), n)
        for n in range(STEPS)
    )


def _step_run(random: Random, run: SopRun, step_id: int, owner: User, attempt: int) -> StepRun:
    def moment() -> datetime:
        # Also to the very instant of the look, and of midnight.
        back = random.choice((0, 15 * 60, random.randint(-3 * 24 * 60, FAR)))
        return NOW - timedelta(minutes=back)

    state = random.choice(list(StepState))
    pending = state in PENDING
    paused = moment() if state == StepState.PAUSED else None
    opened, due, done = moment(), moment(), moment()
    return StepRun(
        run=run,
        step_id=step_id,
        attempt=attempt,
        subject_type="lead",
        subject_id=run.root_id,
        owner=owner,
        department_id=owner.department_id,
        state=state,
        created_at=moment(),
        changed_at=NOW,
        opened_at=None if state != StepState.OPEN and random.random() < 0.2 else opened,
        due_at=None if state != StepState.OPEN and random.random() < 0.1 else due,
        done_at=None if pending else done,
        paused_at=paused,
        paused_until=paused,
        late=random.random() < 0.3,
        worked_minutes=None if pending else random.randint(0, 900),
        counted=random.random() < 0.8,
        ended_run=random.random() < 0.2,
        reason=CONDITION if random.random() < 0.3 else "",
    )
