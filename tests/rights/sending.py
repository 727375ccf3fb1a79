"""How each operation is asked so that nothing but rights could refuse it.

An operation that is not here is asked with nothing but the ids of its path. Whoever adds one that
needs a body says here which; the matrix fails until then.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from genjin.config.routers import api
from genjin.crm.contacts.models import Contact
from genjin.crm.customers.models import Customer
from genjin.crm.leads.models import Lead
from genjin.identity.users.choices import Role
from genjin.records.base import RecordModel
from genjin.workplace.calendars.models import CalendarDay
from genjin.workplace.calendars.selectors import calendar_stamp
from tests.factories import PASSWORD
from tests.rights.company import DAY, NOBODY, NOW, Belongings, Company
from tests.rights.disputes import missed_on
from tests.rights.follow_ups import follow_up_on
from tests.rights.handovers import of_anybody
from tests.rights.life import life_version
from tests.rights.refreshers import refresher_of
from tests.rights.voices import voice_on

DOCUMENT: dict[str, Any] = api.get_openapi_schema(path_prefix="/api/")
SOP_SOURCE = "key: x"
DESIGN = {"name": "新流程", "starts_on": "lead", "steps": []}


@dataclass(frozen=True)
class Operation:
    """As the document knows it."""

    name: str
    method: str
    path: str
    declared: Mapping[str, Any]

    @property
    def parameters(self) -> list[Mapping[str, Any]]:
        return list(self.declared["parameters"])


OPERATIONS: dict[str, Operation] = {
    operation["operationId"]: Operation(operation["operationId"], method.upper(), path, operation)
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
}


@dataclass(frozen=True)
class Sent:
    """One request, ready to be sent."""

    method: str
    path: str
    body: Any = None
    query: Mapping[str, Any] = field(default_factory=dict)
    file: bytes | None = None
    form: Mapping[str, str] = field(default_factory=dict)

    def by(self, client: Client) -> HttpResponse:
        address = f"{self.path}"
        if self.file is not None:
            parts = {"file": SimpleUploadedFile("a.csv", self.file), **self.form}
            return client.post(address, parts)  # type: ignore[return-value]
        sent = b"" if self.body is None else json.dumps(self.body).encode()
        return whole(
            client.generic(
                self.method, address, sent, "application/json", query_params=dict(self.query)
            )
        )


def whole(answer: Any) -> HttpResponse:
    """A file that comes in parts, in one piece."""
    if not answer.streaming:
        return answer
    return HttpResponse(b"".join(answer.streaming_content), status=answer.status_code)


Body = Callable[[Company, str, Belongings], Any]


def _version(model: type[RecordModel], record_id: int) -> int:
    rows = model._default_manager.filter(pk=record_id)
    return rows.values_list("version", flat=True).first() or 1


def _version_of_day() -> int:
    return CalendarDay.objects.get(date=DAY).version


BODIES: Mapping[str, Body] = {
    "sign_in": lambda c, role, t: {
        "login": c.askers[role or Role.SELLER].login,
        "password": PASSWORD,
    },
    "change_preferences": lambda c, role, t: {"theme": "dark"},
    "set_working_hours": lambda c, role, t: {
        "hours": {"0": [["09:00", "12:00"]]},
        "version": 1,
    },
    "set_department_hours": lambda c, role, t: {
        "hours": {"0": [["09:00", "12:00"]]},
        "version": 1,
    },
    "create_shift": lambda c, role, t: {
        "name": "晚班",
        "hours": {"0": [["18:00", "02:00"]]},
        "person_ids": [c.askers[Role.SELLER].pk],
    },
    "change_shift": lambda c, role, t: {
        "name": "大夜班",
        "hours": {"0": [["23:00", "07:00"]]},
        "person_ids": [c.bystander],
        "version": 1,
    },
    "set_calendar_day": lambda c, role, t: {
        "kind": "off",
        "name": "厂庆",
        "version": _version_of_day(),
    },
    "change_person": lambda c, role, t: {"version": 1, "name": "改名"},
    "offer_handover": lambda c, role, t: {
        "leaver_id": t.owner,
        "receiver_id": c.bystander,
    },
    "decline_handover": lambda c, role, t: {"reason": "手上已经满了"},
    "create_department": lambda c, role, t: {"name": "新部门", "parent_id": c.empty.parent_id},
    "change_department": lambda c, role, t: {"version": 1, "name": "改名的部门"},
    "move_department": lambda c, role, t: {"version": 1, "parent_id": c.empty.parent_id},
    "change_password_rules": lambda c, role, t: {"shortest_password": 12, "version": 0},
    "send_test_mail": lambda c, role, t: {"to": "a@example.com"},
    "send_test_card": lambda c, role, t: {"messenger": "wecom", "phone": "13800138000"},
    "set_my_preferences": lambda c, role, t: {
        "channels": [],
        "quiet_from": "22:00",
        "quiet_to": "08:00",
        "digest_at": "08:30",
    },
    "plan_leave": lambda c, role, t: {
        "user_id": t.owner,
        "deputy_id": c.bystander,
        "first_on": "2026-12-01",
        "last_on": "2026-12-03",
    },
    "change_leave": lambda c, role, t: {
        "version": 1,
        "deputy_id": c.bystander,
        "first_on": "2027-03-01",
        "last_on": "2027-03-03",
    },
    "create_lead": lambda c, role, t: {"company": "新公司"},
    "assign_leads": lambda c, role, t: {
        "lead_ids": [t.lead],
        "owner_id": c.askers[Role.ADMINISTRATOR].pk,
    },
    "start_sop": lambda c, role, t: {"lead_ids": [t.lead]},
    "update_lead": lambda c, role, t: {"version": _version(Lead, t.lead), "city": "杭州"},
    "return_lead": lambda c, role, t: {"reason": "空号"},
    "request_export": lambda c, role, t: {"object_type": "lead", "format": "csv"},
    "change_import": lambda c, role, t: {"header_row": 1},
    "set_lead_collaborator": lambda c, role, t: {"access": "read"},
    "convert_lead": lambda c, role, t: {"name": "转化的客户"},
    "create_customer": lambda c, role, t: {"name": "新客户"},
    "assign_customers": lambda c, role, t: {
        "customer_ids": [t.customer],
        "owner_id": c.askers[Role.ADMINISTRATOR].pk,
    },
    "update_customer": lambda c, role, t: {
        "version": _version(Customer, t.customer),
        "city": "杭州",
    },
    "set_customer_collaborator": lambda c, role, t: {"access": "read"},
    "create_contact": lambda c, role, t: {"customer_id": t.customer, "name": "新联系人"},
    "update_contact": lambda c, role, t: {
        "version": _version(Contact, t.contact),
        "title": "经理",
    },
    "check_sop_file": lambda c, role, t: {"source": SOP_SOURCE},
    "publish_sop": lambda c, role, t: {"source": c.sop.versions.get(number=1).source},
    "save_sop_draft": lambda c, role, t: {"source": SOP_SOURCE, "revision": 1},
    "check_sop_design": lambda c, role, t: {"document": {"sop": "x", "name": "新流程"}},
    "begin_sop": lambda c, role, t: {"document": DESIGN},
    "save_sop_design": lambda c, role, t: {"document": DESIGN, "revision": 1},
    "discard_sop_draft": lambda c, role, t: {"revision": 1},
    "preview_sop_move": lambda c, role, t: {"to": "live"},
    "publish_sop_version": lambda c, role, t: {"to": "live", "revision": 1, "note": "换了"},
    "dry_run_sop": lambda c, role, t: {
        "sop_id": c.sop.pk,
        "object_type": "lead",
        "object_id": t.lead,
    },
    "replay_sop": lambda c, role, t: {"sop_id": c.sop.pk},
    "forecast_sop": lambda c, role, t: {"sop_id": c.sop.pk},
    "write_follow_up": lambda c, role, t: {
        "object_type": "lead",
        "object_id": t.lead,
        "channel": "phone",
        "happened_at": NOW.isoformat(),
        "content": "谈了价格",
    },
    "create_task": lambda c, role, t: {
        "object_type": "lead",
        "object_id": t.lead,
        "title": "寄资料",
        "due_at": (NOW + timedelta(days=1)).isoformat(),
    },
    "report_evidence": lambda c, role, t: {
        "kind": "quote_sent",
        "object_type": "lead",
        "object_id": t.lead,
        "ref": f"Q-{role}-{t.lead}",
    },
    "take_evidence_back": lambda c, role, t: {"kind": "quote_sent", "ref": "Q-none"},
    "return_step": lambda c, role, t: {"reason": "需求没写预算"},
    "explain_step": lambda c, role, t: {"reason": "客户在出差"},
    "dispute_score": lambda c, role, t: {"step_run_id": missed_on(t.lead), "reason": "客户在出差"},
    "say_of_sop": lambda c, role, t: {"kind": "too_hard"},
    "answer_voice": lambda c, role, t: {"answer": "下一版放宽"},
    "answer_dispute": lambda c, role, t: {"accept": True},
    "change_life_phase": lambda c, role, t: {
        "goal": "早联系",
        "departments": "销售",
        "version": life_version("lead"),
    },
    "take_into_sop": lambda c, role, t: {"as": "script", "step": "tier", "text": "先问停机"},
    "take_step_into_sop": lambda c, role, t: {
        "step": "tier",
        "from_sop": c.sop.pk,
        "from_step": "tier",
    },
    "weigh_sop": lambda c, role, t: {"sop_id": c.sop.pk, "weight": 2},
    "mark_step": lambda c, role, t: {"kind": "tick", "item": "source"},
    "take_mark_back": lambda c, role, t: {"kind": "tick", "item": "source"},
    "skip_step": lambda c, role, t: {"reason": "客户已经签约"},
    "send_step_back": lambda c, role, t: {"to": "tier", "reason": "等级不对"},
    "pause_step": lambda c, role, t: {
        "until": (NOW + timedelta(days=1)).isoformat(),
        "reason": "客户在休假",
    },
    "snooze_work_item": lambda c, role, t: {
        "until": (NOW + timedelta(days=1)).isoformat(),
        "reason": "客户在开会",
    },
}

HOLIDAYS = json.dumps(
    {"year": 2040, "days": [{"name": "元旦", "date": "2040-01-01", "isOffDay": True}]}
).encode()
FILES: Mapping[str, bytes] = {
    "upload_file": b"%PDF-1.7",
    "upload_import": "公司,电话\n甲公司,13600000001\n".encode(),
    "preview_holidays": HOLIDAYS,
    "import_holidays": HOLIDAYS,
}
FORMS: Mapping[str, Callable[[], Mapping[str, str]]] = {
    "import_holidays": lambda: {"stamp": str(calendar_stamp())},
}

QUERIES: Mapping[str, Callable[[], Mapping[str, Any]]] = {
    "remove_calendar_day": lambda: {"version": _version_of_day()},
    "preview_handover": of_anybody,
}

_PLACES: Mapping[str, Callable[[Company, Belongings], object]] = {
    "object_type": lambda c, t: "lead",
    "lead_id": lambda c, t: t.lead,
    "customer_id": lambda c, t: t.customer,
    "contact_id": lambda c, t: t.contact,
    "user_id": lambda c, t: c.bystander,
    "person_id": lambda c, t: c.bystander,
    "department_id": lambda c, t: c.empty.pk,
    "shift_id": lambda c, t: c.shift,
    "invitation_id": lambda c, t: c.invitation,
    "passkey_id": lambda c, t: NOBODY,
    "mail_id": lambda c, t: "0" * 16,
    "card_id": lambda c, t: "0" * 16,
    "session_id": lambda c, t: NOBODY,
    "task_id": lambda c, t: t.task,
    "step_id": lambda c, t: t.step,
    "job_id": lambda c, t: t.job,
    "object_id": lambda c, t: t.lead,
    "file_id": lambda c, t: t.file,
    "export_id": lambda c, t: t.export,
    "leave_id": lambda c, t: t.leave,
    "dispute_id": lambda c, t: t.dispute,
    "handover_id": lambda c, t: t.handover,
    "voice_id": lambda c, t: voice_on(c.sop),
    "notification_id": lambda c, t: t.notification,
    "sop_id": lambda c, t: c.sop.pk,
    "ready_key": lambda c, t: "new_lead",
    "number": lambda c, t: 1,
    "key": lambda c, t: "lead_response_time",
    "day": lambda c, t: DAY,
    "phase": lambda c, t: "lead",
    "refresher_id": lambda c, t: refresher_of(t.owner, c.sop),
    "follow_up_id": lambda c, t: follow_up_on(t.lead),
    "kind": lambda c, t: "task" if t.task != NOBODY else "step",
}


def request_for(operation: Operation, company: Company, role: str, things: Belongings) -> Sent:
    path = operation.path
    for parameter in operation.parameters:
        if parameter["in"] == "path":
            name = parameter["name"]
            path = path.replace("{" + name + "}", str(_place(name, operation, company, things)))
    body = _body(operation, company, role, things)
    form = FORMS[operation.name]() if operation.name in FORMS else {}
    query = {
        one["name"]: things.owner if one["name"] == "person_id" else smallest(one["schema"])
        for one in operation.parameters
        if one["in"] == "query" and one.get("required")
    }
    query |= QUERIES[operation.name]() if operation.name in QUERIES else {}
    file = FILES.get(operation.name)
    return Sent(operation.method, path, body, file=file, form=form, query=query)


def _body(operation: Operation, company: Company, role: str, things: Belongings) -> Any:
    if operation.name in BODIES:
        return BODIES[operation.name](company, role, things)
    content = operation.declared.get("requestBody", {}).get("content", {})
    wanted = content.get("application/json")
    return smallest(wanted["schema"]) if wanted else None


def smallest(schema: Mapping[str, Any]) -> Any:
    """The least that a schema takes."""
    if "$ref" in schema:
        return smallest(DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    if "anyOf" in schema:
        return smallest(schema["anyOf"][0])
    if "enum" in schema or "const" in schema:
        return schema.get("const", [*schema.get("enum", []), None][0])
    match schema.get("type"):
        case "object":
            known = schema.get("properties", {})
            return {name: smallest(known[name]) for name in schema.get("required", ())}
        case "array":
            return [smallest(schema["items"])] * int(schema.get("minItems", 0))
        case "integer" | "number":
            return max(int(schema.get("minimum", 1)), 1)
        case "boolean":
            return True
        case _:
            return "x" * max(int(schema.get("minLength", 1)), 1)


OF_THE_DRAFT = {"preview_sop_move", "publish_sop_version"}


def _place(name: str, operation: Operation, company: Company, things: Belongings) -> object:
    if name == "person_id" and operation.name == "get_score_of_person":
        return things.owner
    if name == "number" and operation.name in OF_THE_DRAFT:
        return 2
    if name == "item_id":
        return (
            company.dead_item
            if operation.name == "replay_dead_item"
            else (things.task if things.task != NOBODY else things.step)
        )
    return _PLACES[name](company, things)
