"""Everything that can be asked of the API by GET, drawn from the document: each route with each
value of each of its parameters, and with words that were found or planted."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.test import Client

from genjin.common.filters.fields import Kind
from genjin.records.objects.filtering import fields_to_filter
from genjin.sop.definitions.phases import PHASES
from tests.rights.company import DAY, Belongings, Company
from tests.rights.follow_ups import follow_up_on
from tests.rights.refreshers import refresher_of
from tests.rights.sending import OPERATIONS, Operation, whole

OBJECTS = {"/api/leads": "lead", "/api/customers": "customer", "/api/contacts": "contact"}
# Answers that tell the time or draw lots, and nothing of anybody's records.
NOT_ASKED = {"get_session", "get_system"}
FIGURES = (
    "lead_response_time",
    "missed_follow_up_rate",
    "task_completion_rate",
    "time_in_step",
    "lead_conversion",
)


@dataclass(frozen=True)
class Question:
    path: str
    query: tuple[tuple[str, str], ...] = ()

    def by(self, client: Client) -> HttpResponse:
        return whole(client.get(self.path, dict(self.query)))

    def __str__(self) -> str:
        return self.path + "".join(f" {name}={value}" for name, value in self.query)


def questions(
    company: Company, things: Iterable[Belongings], words: Sequence[str]
) -> list[Question]:
    """About these things by their ids, and searched for these words."""
    things = list(things)
    found: dict[Question, None] = {}
    for operation in OPERATIONS.values():
        if operation.method != "GET" or operation.name in NOT_ASKED:
            continue
        for path in _paths(operation, company, things):
            for query in _queries(operation, things, words):
                found[Question(path, query)] = None
    return list(found)


def _paths(operation: Operation, company: Company, things: Sequence[Belongings]) -> set[str]:
    paths = {operation.path}
    for parameter in operation.parameters:
        if parameter["in"] == "path":
            name = parameter["name"]
            values = {str(value) for value in _ids(name, company, things)}
            paths = {path.replace("{" + name + "}", value) for path in paths for value in values}
    return paths


_SAME_FOR_ALL: Mapping[str, Sequence[object]] = {
    "number": (1, 2),
    "key": FIGURES,
    "day": (DAY,),
    "mail_id": ("0" * 16,),
    "card_id": ("0" * 16,),
    "kind": ("step", "task"),
    "phase": PHASES,
}


def _ids(name: str, company: Company, things: Sequence[Belongings]) -> Iterator[object]:
    match name:
        case "sop_id":
            yield company.sop.pk
        case name if name in _SAME_FOR_ALL:
            yield from _SAME_FOR_ALL[name]
        case "refresher_id":
            yield from (refresher_of(one.owner, company.sop) for one in things)
        case "follow_up_id":
            yield from (follow_up_on(one.lead) for one in things)
        case "person_id":
            yield from (one.owner for one in things)
        case "item_id":
            yield from (pk for one in things for pk in (one.step, one.task))
        case "object_type":
            yield from ("lead", "customer", "contact")
        case "object_id":
            yield from (pk for one in things for pk in (one.lead, one.customer))
        case _:
            column = {"job_id": "job", "notification_id": "notification"}.get(name)
            yield from (getattr(one, column or name.removesuffix("_id")) for one in things)


def _queries(
    operation: Operation, things: Sequence[Belongings], words: Sequence[str]
) -> Iterator[tuple[tuple[str, str], ...]]:
    yield ()
    asked = {one["name"]: one["schema"] for one in operation.parameters if one["in"] == "query"}
    for name, schema in asked.items():
        values = _values(name, schema, things, words)
        if name == "filter":
            values = list(_filters(OBJECTS[operation.path], things, words))
        for value in values:
            yield ((name, value),)
            if "view" in asked and name != "view":
                yield (("view", "all"), (name, value))


def _filters(object_type: str, things: Sequence[Belongings], words: Sequence[str]) -> Iterator[str]:
    """Every text for each word, and conditions of other kinds that must not tell what is hidden,
    nor by what they leave out."""
    fields = fields_to_filter(object_type)
    texts = [key for key, field in fields.items() if field.kind is Kind.TEXT]
    for word in filter(None, words):
        yield json.dumps({"any": [{"field": key, "contains": word[:40]} for key in texts]})
    owners = {"field": "owner", "in": [one.owner for one in things]}
    recent = {"field": "changed_at", "within": {"last_days": 30}}
    for tree in (owners, recent, {"field": "owner", "not_in": ["me", "my_people"]}):
        yield json.dumps(tree)
        yield json.dumps({"not": tree})


def _values(
    name: str, schema: dict[str, Any], things: Sequence[Belongings], words: Sequence[str]
) -> list[str]:
    kinds = [schema, *schema.get("anyOf", [])]
    if choices := [str(value) for kind in kinds for value in kind.get("enum", [])]:
        return choices
    if any(kind.get("type") == "boolean" for kind in kinds):
        return ["true"]
    if name in ("owner", "person_id"):
        return [str(one.owner) for one in things]
    if name == "customer_id":
        return [str(one.customer) for one in things]
    if name == "import_id":
        return [str(one.job) for one in things]
    if name == "limit":
        return ["1", "200"]
    if name in ("q", "source", "industry"):
        return list(words)
    return []
