"""Whatever is sent, every answer is one that the OpenAPI document declares; none is a fault.

Schemathesis makes requests from the document, such that fit it and such that do not, and three
roles send them. What a request has done is taken back before the next.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import hypothesis
import pytest
import schemathesis
from django.conf import settings
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from django.test import Client
from hypothesis import HealthCheck, Phase
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from genjin.identity.access.routes import ROUTES
from genjin.identity.users.choices import Role
from tests.architecture.source import ROOT
from tests.rights.company import Company

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.timeout(7200),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

SENDERS = (Role.SELLER, Role.MANAGER, Role.ADMINISTRATOR)
CASES, SOAK_CASES = 2000, 50_000
NOBODY = {settings.SESSION_COOKIE_NAME: "", settings.CSRF_COOKIE_NAME: ""}
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
DOCUMENT: dict[str, Any] = json.loads((ROOT / "docs/openapi.json").read_bytes())


@dataclass
class Sender:
    """The cookies and the token of somebody who is signed in."""

    cookies: dict[str, str]
    headers: dict[str, str]

    @classmethod
    def of(cls, company: Company, role: str) -> "Sender":
        client = Client()
        client.force_login(company.askers[role])
        token = client.get("/api/session").json()["csrf_token"]
        names = (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME)
        return cls({name: client.cookies[name].value for name in names}, {"X-CSRFToken": token})


def _operations() -> Iterator[Any]:
    schema = schemathesis.openapi.from_dict(DOCUMENT)
    schema.app = get_wsgi_application()
    for result in schema.get_all_operations():
        assert isinstance(result, Ok)
        yield result.ok()


OPERATIONS = {operation.definition.raw["operationId"]: operation for operation in _operations()}


@contextmanager
def taken_back() -> Iterator[None]:
    """What is done inside is undone. The application would close the connection at the end of its
    request, and all with it."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    try:
        with transaction.atomic():
            yield
            transaction.set_rollback(True)
    finally:
        for signal in (request_started, request_finished):
            signal.connect(close_old_connections)


class Findings:
    def __init__(self) -> None:
        self.cases = 0
        self.found: dict[str, str] = {}
        self._shut: set[str] = set()

    def note(self, name: str, what: str) -> None:
        """One example for each kind of finding."""
        self.found.setdefault(f"{name}: {what.splitlines()[0]}", what)

    def send(self, name: str, case: Any, sender: Sender) -> None:
        self.cases += 1
        with taken_back():
            try:
                answer = case.call(headers=sender.headers, cookies=sender.cookies)
                case.validate_response(answer, checks=CHECKS)
            except FailureGroup as group:
                for failure in group.exceptions:
                    self.note(name, f"{failure.title}\n{failure.message}\n{case.as_curl_command()}")

    def send_signed_out(self, name: str, case: Any) -> None:
        """Each operation once."""
        if name in self._shut:
            return
        self._shut.add(name)
        with taken_back():
            status = case.call(headers={}, cookies=NOBODY).status_code
        if not ROUTES[name].public and status != 401:
            self.note(name, f"answered {status} to somebody who is not signed in")


def _sending(
    findings: Findings, name: str, sender: Sender, examples: int, *, derandomize: bool
) -> Callable[[], None]:
    @hypothesis.settings(
        max_examples=examples,
        derandomize=derandomize,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @hypothesis.given(case=OPERATIONS[name].as_strategy())
    def send(case: Any) -> None:
        findings.send(name, case, sender)
        findings.send_signed_out(name, case)

    return send


def sent(company: Company, cases: int, *, derandomize: bool) -> Findings:
    """About so many cases, the same number for each role and operation."""
    findings = Findings()
    # Some operations have fewer cases than that: no body, one closed parameter.
    each = cases * 11 // (10 * len(SENDERS) * len(OPERATIONS)) + 1
    for role in SENDERS:
        sender = Sender.of(company, role)
        for name in OPERATIONS:
            _sending(findings, name, sender, each, derandomize=derandomize)()
    return findings


def test_every_answer_is_declared(company: Company) -> None:
    findings = sent(company, CASES, derandomize=True)

    assert findings.cases >= CASES
    assert findings.found == {}


@pytest.mark.soak
def test_every_answer_to_many_more_is_declared(company: Company) -> None:
    findings = sent(company, SOAK_CASES, derandomize=False)

    assert findings.cases >= SOAK_CASES
    assert findings.found == {}
