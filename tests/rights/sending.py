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
from genjin.crm.leads.models import Lead
from genjin.identity.users.choices import Role
from tests.factories import PASSWORD
from tests.rights.company import DAY, NOBODY, NOW, Belongings, Company

DOCUMENT: dict[str, Any] = api.get_openapi_schema(path_prefix="/api/")
SOP_SOURCE = "key: x"


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

    def by(self, client: Client) -> HttpResponse:
        address = f"{self.path}"
        if self.file is not None:
            return client.post(address, {"file": SimpleUploadedFile("a.csv", self.file)})  # type: ignore[return-value]
        sent = b"" if self.body is None else json.dumps(self.body).encode()
        return client.generic(  # type: ignore[return-value]
            self.method, address, sent, "application/json", query_params=dict(self.query)
        )


Body = Callable[[Company, str, Belongings], Any]


def _version(things: Belongings) -> int:
    found = Lead.objects.filter(pk=things.lead).values_list("version", flat=True).first()
    return found or 1


BODIES: Mapping[str, Body] = {
    "sign_in": lambda c, role, t: {
        "login": c.askers[role or Role.SELLER].login,
        "password": PASSWORD,
    },
    "change_preferences": lambda c, role, t: {"theme": "dark"},
    "set_working_hours": lambda c, role, t: {"hours": {"0": [["09:00", "12:00"]]}},
    "set_calendar_day": lambda c, role, t: {"kind": "off", "name": "厂庆"},
    "create_lead": lambda c, role, t: {"company": "新公司"},
    "assign_leads": lambda c, role, t: {
        "lead_ids": [t.lead],
        "owner_id": c.askers[Role.ADMINISTRATOR].pk,
    },
    "start_sop": lambda c, role, t: {"lead_ids": [t.lead]},
    "update_lead": lambda c, role, t: {"version": _version(t), "city": "杭州"},
    "return_lead": lambda c, role, t: {"reason": "空号"},
    "change_import": lambda c, role, t: {"header_row": 1},
    "check_sop_file": lambda c, role, t: {"source": SOP_SOURCE},
    "publish_sop": lambda c, role, t: {"source": c.sop.versions.get().source},
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
    "snooze_work_item": lambda c, role, t: {
        "until": (NOW + timedelta(days=1)).isoformat(),
        "reason": "客户在开会",
    },
}

_PLACES: Mapping[str, Callable[[Company, Belongings], object]] = {
    "lead_id": lambda c, t: t.lead,
    "task_id": lambda c, t: t.task,
    "job_id": lambda c, t: t.job,
    "notification_id": lambda c, t: t.notification,
    "sop_id": lambda c, t: c.sop.pk,
    "key": lambda c, t: "lead_response_time",
    "day": lambda c, t: DAY,
    "kind": lambda c, t: "task" if t.task != NOBODY else "step",
}


def request_for(operation: Operation, company: Company, role: str, things: Belongings) -> Sent:
    path = operation.path
    for parameter in operation.parameters:
        if parameter["in"] == "path":
            name = parameter["name"]
            path = path.replace("{" + name + "}", str(_place(name, operation, company, things)))
    body = BODIES[operation.name](company, role, things) if operation.name in BODIES else None
    file = "公司,电话\n甲公司,13600000001\n".encode() if operation.name == "upload_import" else None
    return Sent(operation.method, path, body, file=file)


def _place(name: str, operation: Operation, company: Company, things: Belongings) -> object:
    if name == "item_id":
        return (
            company.dead_item
            if operation.name == "replay_dead_item"
            else (things.task if things.task != NOBODY else things.step)
        )
    return _PLACES[name](company, things)
