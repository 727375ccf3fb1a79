"""What people do with a step of the state machine, proofs and all."""

from datetime import timedelta

from genjin.common import clock
from genjin.identity.users.models import User
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.services.claiming import release_step
from genjin.sop.runs.services.explaining import explain_step
from genjin.sop.runs.services.returning import return_step
from genjin.sop.runs.services.steering import pause_step, resume_step, send_back, skip_step
from tests.sop.machine_hands import prove, prove_again, take_back, try_in_vain
from tests.sop.machine_plans import KEYS


def steer(what: str, actor: User, row: StepRun, value: int) -> None:
    match what:
        case "prove":
            prove(actor, row, value)
        case "take back":
            take_back(actor, row, value)
        case "try":
            try_in_vain(actor, row, value)
        case "again":
            prove_again(actor, row, value)
        case "skip":
            skip_step(actor=actor, step_run_id=row.pk, reason="客户不需要")
        case "send back":
            to = KEYS[value % len(KEYS)]
            send_back(actor=actor, step_run_id=row.pk, to=to, reason="重新了解")
        case "pause":
            until = clock.now() + timedelta(hours=1 + value * 7)
            pause_step(actor=actor, step_run_id=row.pk, until=until, reason="等客户")
        case _:
            _steer_on(what, actor, row)


def _steer_on(what: str, actor: User, row: StepRun) -> None:
    match what:
        case "return":
            return_step(actor=actor, step_run_id=row.pk, reason="没写预算")
        case "resume":
            resume_step(actor=actor, step_run_id=row.pk)
        case "release" if row.owner is not None:
            release_step(actor=row.owner, step_run_id=row.pk)
        case "explain":
            explain_step(actor=actor, step_run_id=row.pk, reason="客户出差")
