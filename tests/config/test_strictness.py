"""What every operation refuses, whatever it is about; found by walking the OpenAPI document."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from genjin.common.errors import MalformedBodyError
from genjin.common.json_reading import DEEPEST, read_json
from genjin.config.routers import api
from genjin.identity.users.choices import Role
from tests.factories import make_user

pytestmark = pytest.mark.django_db

DOCUMENT: dict[str, Any] = api.get_openapi_schema(path_prefix="/api/")
PUBLIC = {"get_session", "sign_in"}


def _operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in DOCUMENT["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path, operation


OPERATIONS = list(_operations())
WRITES = [entry for entry in OPERATIONS if entry[0] != "GET"]
NAMES = [entry[2]["operationId"] for entry in OPERATIONS]


def _address(path: str, operation: dict[str, Any]) -> str:
    for parameter in operation["parameters"]:
        if parameter["in"] == "path":
            value = (parameter["schema"].get("enum") or ["1"])[0]
            path = path.replace("{" + parameter["name"] + "}", str(value))
    return path.replace("/days/1", "/days/2026-01-01")


def _is_form(operation: dict[str, Any]) -> bool:
    return "multipart/form-data" in operation.get("requestBody", {}).get("content", {})


@pytest.fixture
def client() -> Client:
    client = Client()
    client.force_login(make_user(Role.ADMINISTRATOR))
    return client


def refusal_of(answer: Any) -> tuple[int, str, list[str]]:
    body = answer.json()
    assert set(body) == {"code", "message", "details", "fields"}
    return answer.status_code, body["code"], sorted(body["fields"])


@pytest.mark.parametrize("entry", OPERATIONS, ids=NAMES)
def test_parameters_that_nobody_asked_for_are_refused(client: Client, entry: Any) -> None:
    method, path, operation = entry
    address = _address(path, operation) + "?surprise=1"
    sent = "{}" if "requestBody" not in operation else ""

    answer = client.generic(method, address, sent, "application/json")

    if _is_form(operation):
        answer = client.post(address, {"file": SimpleUploadedFile("a.xlsx", b"x")})
    assert refusal_of(answer) == (422, "input.invalid", ["surprise"])


@pytest.mark.parametrize("entry", OPERATIONS, ids=NAMES)
def test_parameters_that_come_twice_or_hold_no_text_are_refused(client: Client, entry: Any) -> None:
    method, path, operation = entry
    asked = [one for one in operation["parameters"] if one["in"] == "query"]
    for name in [one["name"] for one in asked if one["schema"].get("type") != "array"]:
        address = _address(path, operation)
        for query in (f"{name}=1&{name}=1", f"{name}=a%00b"):
            answer = client.generic(method, f"{address}?{query}")
            assert refusal_of(answer) == (422, "input.invalid", [name]), query


@pytest.mark.parametrize("entry", OPERATIONS, ids=NAMES)
def test_numbers_that_no_column_holds_are_refused(client: Client, entry: Any) -> None:
    method, path, operation = entry
    asked = [one for one in operation["parameters"] if one["in"] == "query"]
    needed = [one["name"] for one in asked if one.get("required")]
    for parameter in operation["parameters"]:
        kinds = [parameter["schema"], *parameter["schema"].get("anyOf", [])]
        if any(kind.get("type") == "integer" for kind in kinds):
            address, query = _address(path, operation), dict.fromkeys(needed, "1")
            if parameter["in"] == "path":
                address = path.replace("{" + parameter["name"] + "}", str(2**63))
                address = _address(address, operation)
            else:
                query[parameter["name"]] = str(2**63)
            answer = client.generic(method, address, b"", query_params=query)
            if "requestBody" not in operation:
                assert refusal_of(answer) == (422, "input.invalid", [parameter["name"]])


@pytest.mark.parametrize("entry", WRITES, ids=[entry[2]["operationId"] for entry in WRITES])
def test_bodies_of_another_type_or_form_are_refused(client: Client, entry: Any) -> None:
    method, path, operation = entry
    address = _address(path, operation)
    wanted = next(iter(operation.get("requestBody", {}).get("content", ["application/json"])))

    answer = client.generic(method, address, "<a/>", "application/xml")
    assert refusal_of(answer) == (415, "request.wrong_content_type", [])

    if wanted == "application/json":
        for broken in ('{"a":', '{"a":1,"a":1}', '{"a":NaN}', '{"a":"\\ud800"}', b'"\xff"'):
            answer = client.generic(method, address, broken, "application/json")
            assert refusal_of(answer) == (422, "request.malformed", []), broken
        answer = client.generic(method, address, '{"surprise": 1}', "application/json")
        status, code, fields = refusal_of(answer)
        assert (status, code) == (422, "input.invalid")
        assert "surprise" in fields


def test_a_form_is_asked_for_what_it_declared(client: Client) -> None:
    def send(**parts: Any) -> Any:
        return client.post("/api/imports", parts)

    file = SimpleUploadedFile("a.xlsx", b"x")
    assert refusal_of(send(file=file, surprise="1")) == (422, "input.invalid", ["surprise"])
    twice = [SimpleUploadedFile("a.xlsx", b"x"), SimpleUploadedFile("b.xlsx", b"x")]
    assert refusal_of(send(file=twice)) == (422, "input.invalid", ["file"])
    cut = "multipart/form-data; boundary=x"
    for body in ("--x", "--x\r\nContent-Disposition: form-data; name=file"):
        answer = client.generic("POST", "/api/imports", body, cut)
        assert refusal_of(answer)[0] == 422


def _bodies() -> Iterator[dict[str, Any]]:
    """Every object that can be sent, however deep it stands."""
    todo = [entry[2].get("requestBody", {}) for entry in WRITES]
    seen: set[str] = set()
    while todo:
        part = todo.pop()
        if isinstance(part, list):
            todo += part
        elif isinstance(part, dict):
            if part.get("type") == "object" and "properties" in part:
                yield part
            name = str(part.get("$ref", "")).rpartition("/")[2]
            if name and name not in seen:
                seen.add(name)
                todo.append(DOCUMENT["components"]["schemas"][name])
            todo += part.values()


def test_no_body_takes_fields_that_it_does_not_name() -> None:
    open_ones = {body.get("title") for body in _bodies() if body.get("additionalProperties", True)}
    assert open_ones == {"MultiPartBodyParams", "FileParams"}  # forms: see the next test


@pytest.mark.parametrize("entry", [entry for entry in WRITES if _is_form(entry[2])])
def test_forms_take_no_parts_that_they_do_not_name(client: Client, entry: Any) -> None:
    _, path, operation = entry
    (form,) = operation["requestBody"]["content"].values()
    named = dict.fromkeys(form["schema"]["properties"], "1")
    for odd in ({"surprise": "1"}, {"surprise": SimpleUploadedFile("b.xlsx", b"x")}):
        parts = named | {"file": SimpleUploadedFile("a.xlsx", b"x")} | odd
        answer = client.post(_address(path, operation), parts)
        assert refusal_of(answer) == (422, "input.invalid", ["surprise"])


def test_a_body_is_json_to_the_letter() -> None:
    assert read_json('{"a": [1, -9223372036854775808, 1.5, "跟进", null]}'.encode()) == {
        "a": [1, -(2**63), 1.5, "跟进", None]
    }
    deep = "[" * DEEPEST + "]" * DEEPEST
    assert json.dumps(read_json(deep.encode())) == deep
    for broken in (
        f"[{deep}]".encode(),
        b"[" * 100_000,
        b"9223372036854775808",
        b"1" * 5000,
        b'"\\u0000"',
        b'{"\\u0000": 1}',
        b"Infinity",
        b"",
    ):
        with pytest.raises(MalformedBodyError):
            read_json(broken)


def test_a_body_beyond_what_is_taken_says_so(client: Client) -> None:
    answer = client.generic(
        "POST", "/api/leads", b"{}", "application/json", CONTENT_LENGTH=str(22 * 1024**2)
    )
    assert answer.status_code == 413


def test_who_is_refused_has_said_all() -> None:
    """Else the server cuts the line while the browser still sends, and the answer is lost."""
    answer = Client().post("/api/leads", {"company": "栖禾"}, "application/json")
    assert answer.status_code == 401
    assert "_body" in vars(answer.wsgi_request)
