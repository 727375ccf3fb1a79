"""Which calendar a step goes by: that of who answers for it, whoever stands in for them."""

from genjin.common.working_time import WorkingTime
from genjin.sop.runs.models import StepRun
from genjin.workplace.calendars.whose import Calendars


def answers_for(step_run: StepRun) -> int | None:
    return step_run.covers_id or step_run.owner_id


def hours_of(step_run: StepRun, calendars: Calendars) -> WorkingTime:
    return calendars.of(answers_for(step_run))
