"""A lead's page: all at a glance, with one planned set of queries."""

from datetime import datetime
from typing import Any

from genjin.activities.tasks.selectors import open_tasks_of
from genjin.common import clock
from genjin.common.working_time import WorkingTime
from genjin.crm.leads.choices import LeadState
from genjin.crm.leads.models import Lead
from genjin.crm.leads.schemas import LeadOut
from genjin.crm.leads.selectors import contacts_of, get_lead, visible_leads
from genjin.desk import wording as sentences
from genjin.desk.timeline.selectors import count_kinds, timeline_of
from genjin.desk.work import WorkItems
from genjin.identity.access.selectors import may
from genjin.identity.users.models import User
from genjin.sop.definitions import wording
from genjin.sop.definitions.selectors import definition_of
from genjin.sop.definitions.spec import Definition, Step
from genjin.sop.runs import deadlines
from genjin.sop.runs.choices import PENDING, RunState, StepState
from genjin.sop.runs.models import SopRun, StepRun
from genjin.sop.runs.outlines import urgency
from genjin.sop.runs.selectors import latest_run_of, steps_of_run
from genjin.workplace.calendars.selectors import company_working_time


def lead_page(actor: User, lead_id: int) -> dict[str, Any]:
    """Raises NotFoundError for what the actor may not reach."""
    lead = get_lead(actor, lead_id)
    at, hours = clock.now(), company_working_time()
    run = latest_run_of("lead", lead_id)
    definition = definition_of(run.sop_version_id) if run else None
    steps = {step.step.key: step for step in steps_of_run(run)} if run else {}
    shown = _Run(run, definition, steps, at, hours) if run and definition else None
    items, cursor = timeline_of("lead", lead_id)
    return {
        "now": at,
        "lead": LeadOut.from_orm(lead).model_dump(mode="json"),
        "contacts": _contacts(lead),
        "run": shown.as_answer() if shown else None,
        "open": _open(lead, shown, actor, at),
        "timeline": {"items": items, "next_cursor": cursor},
        "counts": count_kinds("lead", lead_id),
        "may": _may(actor, lead),
    }


def _contacts(lead: Lead) -> list[dict[str, Any]]:
    """The main contact first, then those that came later."""
    main = {
        "id": None,
        "name": lead.contact_name,
        "title": lead.contact_title,
        "phone": lead.phone or lead.phone_raw,
        "wechat": lead.wechat,
        "email": lead.email,
    }
    further = [
        {
            "id": contact.pk,
            "name": contact.name,
            "title": contact.title,
            "phone": contact.phone or contact.phone_raw,
            "wechat": contact.wechat,
            "email": contact.email,
        }
        for contact in contacts_of(lead.pk)
    ]
    has_main = lead.contact_name or lead.phone or lead.phone_raw
    return [main, *further] if has_main else further


def _may(actor: User, lead: Lead) -> dict[str, bool]:
    open_ = lead.state != LeadState.RETURNED
    own = visible_leads(actor).filter(pk=lead.pk).exists()
    hand_over = may(actor, "lead.assign") or may(actor, "lead.transfer")
    return {
        "edit": open_ and may(actor, "lead.change"),
        "follow_up": open_ and may(actor, "follow_up.create"),
        "transfer": own and hand_over,
        "return": own and open_ and lead.state != LeadState.LOST and may(actor, "lead.return"),
    }


def _open(lead: Lead, shown: "_Run | None", actor: User, at: datetime) -> list[dict[str, Any]]:
    """Pending steps and tasks as cards, the next one first."""
    steps = shown.pending() if shown else []
    tasks = open_tasks_of("lead", [lead.pk])
    work = WorkItems(steps, tasks, actor=actor, at=at)
    items = [work.step(step) | (shown.prospects(step) if shown else {}) for step in steps] + [
        work.task(task) | {"goal": "", "proof": None, "then": None} for task in tasks
    ]
    states = {("step", step.pk): step.state for step in steps}
    far = datetime.max.replace(tzinfo=at.tzinfo)
    items.sort(
        key=lambda item: (
            states.get((item["kind"], item["id"])) == StepState.WAITING,
            item["due_at"] or far,
        )
    )
    return items


class _Run:
    """The step line: what was, what is, what comes."""

    def __init__(
        self,
        run: SopRun,
        definition: Definition,
        steps: dict[str, StepRun],
        at: datetime,
        hours: WorkingTime,
    ) -> None:
        self._run, self._definition, self._steps = run, definition, steps
        self._at, self._hours = at, hours

    def pending(self) -> list[StepRun]:
        return [step for step in self._steps.values() if step.state in PENDING]

    def as_answer(self) -> dict[str, Any]:
        run = self._run
        return {
            "id": run.pk,
            "state": run.state,
            "starts_at": run.starts_at,
            "ended_reason": run.ended_reason,
            "sop": {
                "id": run.sop_id,
                "name": str(self._definition.name),
                "version": run.sop_version.number,
            },
            "steps": [self._line(step) for step in self._definition.steps],
        }

    def prospects(self, step_run: StepRun) -> dict[str, Any]:
        """What completes the step, and what opens then."""
        step = self._definition.step(step_run.step.key)
        options = step.proof.options
        return {
            "goal": str(step.goal),
            "proof": {
                "kind": step.proof.kind,
                "field": options.get("field"),
                "requires": [name for name, value in options.items() if name != "field" and value],
                "label": sentences.proof_label(step, self._definition),
            },
            "then": self._then(step),
        }

    def _then(self, step: Step) -> dict[str, Any] | None:
        done = {key for key, run in self._steps.items() if run.state == StepState.DONE}
        done.add(step.key)
        for following in self._definition.steps:
            if step.key in following.after and done.issuperset(following.after):
                return {
                    "name": str(following.name),
                    "assignee": self._owner() if following.who.kind == "owner" else None,
                    "due_at": None
                    if following.wait
                    else deadlines.due_at(following.due, self._at, self._hours),
                }
        return None

    def _owner(self) -> dict[str, Any] | None:
        first = next((run for run in self._steps.values() if run.owner), None)
        return {"id": first.owner_id, "name": first.owner.name} if first and first.owner else None

    def _line(self, step: Step) -> dict[str, Any]:
        run = self._steps.get(step.key)
        return {
            "key": step.key,
            "name": str(step.name),
            "goal": str(step.goal),
            "state": self._state(run),
            "step_run_id": run.pk if run else None,
            "assignee": {"id": run.owner_id, "name": run.owner.name} if run and run.owner else None,
            "who": wording.who(step.who),
            "due": wording.due(step),
            "due_at": run.due_at if run else None,
            "opened_at": run.opened_at if run else None,
            "done_at": run.done_at if run and run.state == StepState.DONE else None,
            "on_time": not run.late if run and run.state == StepState.DONE else None,
            "late_minutes": self._late_minutes(run),
            "worked_minutes": run.worked_minutes if run else None,
            "evidence": sentences.proof_label(step, self._definition)
            if run and run.evidence
            else "",
        }

    def _state(self, run: StepRun | None) -> str:
        if run is None:
            over = self._run.state in (RunState.ENDED, RunState.DONE)
            return "cancelled" if over else "pending"
        if run.state != StepState.OPEN:
            return run.state
        urgent = urgency(run.due_at, run.opened_at, self._at, self._hours)
        return "open" if urgent == "normal" else urgent

    def _late_minutes(self, run: StepRun | None) -> int | None:
        """Working minutes past the deadline, of what was done late or is late now."""
        if run is None or run.due_at is None or run.state not in (StepState.DONE, StepState.OPEN):
            return None
        until = run.done_at if run.state == StepState.DONE else self._at
        if until is None or until <= run.due_at:
            return None
        return self._hours.minutes_between(run.due_at, until)
