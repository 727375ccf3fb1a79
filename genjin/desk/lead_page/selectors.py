"""A lead's page: all at a glance, with one planned set of queries."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from genjin.common import clock
from genjin.crm.leads.choices import LeadState
from genjin.crm.leads.models import Lead, LeadContact
from genjin.crm.leads.schemas import LeadOut
from genjin.crm.leads.selectors import get_lead
from genjin.desk.lead_page.line import RunLine
from genjin.desk.lead_page.loading import Loaded, load_page
from genjin.desk.timeline.selectors import count_kinds, first_page
from genjin.desk.work import WorkItems
from genjin.identity.access.selectors import bounds_of, may
from genjin.identity.users.models import User
from genjin.sop.runs.choices import StepState


def lead_page(actor: User, lead_id: int) -> dict[str, Any]:
    """Raises NotFoundError for what the actor may not reach."""
    lead = get_lead(actor, lead_id)
    page = load_page(lead, clock.now())
    line = RunLine(page) if page.run else None
    return {
        "now": page.at,
        "lead": _lead(lead, page.contacts),
        "contacts": _contacts(lead, page.contacts),
        "run": line.as_answer() if line else None,
        "open": _open(page, line, actor),
        "timeline": first_page("lead", page.events),
        "counts": count_kinds("lead", lead_id),
        "may": _may(actor, lead),
    }


def _lead(lead: Lead, contacts: Sequence[LeadContact]) -> dict[str, Any]:
    """With what an import could not place of its further contacts, under their names."""
    answer = LeadOut.from_orm(lead).model_dump(mode="json")
    answer["leftovers"] += [
        {"label": f"{contact.name} · {label}".removeprefix(" · "), "text": text}
        for contact in contacts
        for label, text in contact.leftovers
    ]
    return answer


def _contacts(lead: Lead, contacts: Sequence[LeadContact]) -> list[dict[str, Any]]:
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
        for contact in contacts
    ]
    has_main = lead.contact_name or lead.phone or lead.phone_raw
    return [main, *further] if has_main else further


def _may(actor: User, lead: Lead) -> dict[str, bool]:
    open_ = lead.state != LeadState.RETURNED
    stamp = {"owner_id": lead.owner_id, "department_id": lead.department_id}
    own = bounds_of(actor).includes(**stamp)
    hand_over = may(actor, "lead.assign") or may(actor, "lead.transfer")
    return {
        "edit": open_ and may(actor, "lead.change"),
        "follow_up": open_ and may(actor, "follow_up.create"),
        "transfer": own and hand_over,
        "return": own and open_ and lead.state != LeadState.LOST and may(actor, "lead.return"),
    }


def _open(page: Loaded, line: RunLine | None, actor: User) -> list[dict[str, Any]]:
    """Pending steps and tasks as cards, the next one first, waiting ones last."""
    work = WorkItems(page.around(), actor=actor, at=page.at)
    far = datetime.max.replace(tzinfo=UTC)
    cards = [
        (step.state == StepState.WAITING, step.due_at or far, work.step(step) | prospects)
        for step in page.pending
        if (prospects := line.prospects(step) if line else None) is not None
    ]
    bare = {"goal": "", "proof": None, "then": None}
    cards += [(False, task.due_at, work.task(task) | bare) for task in page.open_tasks]
    return [card for _, _, card in sorted(cards, key=lambda entry: entry[:2])]
