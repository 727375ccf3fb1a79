"""Open steps that are somebody else's now: they are due by the hours of whoever has them."""

from collections.abc import Mapping

from genjin.sop.runs.hours import answers_for
from genjin.sop.runs.journal import Cause
from genjin.sop.runs.models import StepRun
from genjin.sop.runs.services.moving import journeys_of, plan_steps_anew, subjects_of
from genjin.workplace.calendars.selectors import load_calendars

Handed = Mapping[StepRun, int | None]
"""Steps as they are now, with who answered for them before."""


def plan_handed(handed: Handed, cause: Cause) -> list[int]:
    """What is not late yet is planned anew from its first opening; a late one stays as late as it
    is. Nothing, where both work by the same hours. The runs are held by the caller, and the new
    hands are written. Returns the ids of the steps whose timers were set anew."""
    if not handed:
        return []
    calendars = load_calendars()
    otherwise = {
        step_run.pk: step_run.run
        for step_run, before in handed.items()
        if calendars.of(answers_for(step_run)) is not calendars.of(before)
    }
    if otherwise:
        runs = {run.pk: run for run in otherwise.values()}
        journeys, versions = journeys_of(list(runs.values()))
        subjects = subjects_of(journeys, versions)
        plan_steps_anew(journeys, versions, subjects, otherwise, cause)
    return list(otherwise)
