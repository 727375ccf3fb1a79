"""Every route by every role on everybody's things: the server's verdict is the policy's."""

import json
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pytest
from django.conf import settings
from django.db import transaction
from django.http import HttpResponse
from django.test import Client

from genjin.common import broken
from genjin.identity.access.policy import ROLES
from genjin.identity.access.routes import ROUTES, Door
from tests.rights.company import NOBODY, REACHES, Belongings, Company
from tests.rights.sending import OPERATIONS, Sent, request_for
from tests.rights.untouched import Writes, counted_writes, fingerprint
from tests.rights.verdicts import SIGNED_OUT, Cell, Verdict, expected

pytestmark = [pytest.mark.django_db, pytest.mark.timeout(1800)]

SAMPLE = 2000
SEED = 20261127
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

# Where nothing but the state of the thing itself refuses.
OK = {200, 201, 204}
CONFLICTS = {
    "start_sop": {409},
    "end_sop_pilot": {409},
    "send_test_mail": {409},
    "get_test_mail": {404},
    "send_test_card": {409},
    "get_test_card": {404},
    "send_step_back": {409},  # the first step has none before it
    "resume_step": {409},  # it is not paused
    "explain_step": {409},  # it is not late
    "return_step": {409},  # nothing waits to be looked at
    "release_step": {409},  # it was never taken from a queue
    "claim_step": {404},  # it lies in no queue
    "take_ready_sop": {412},  # there is a draft of it already
    "take_evidence_back": {404},  # nothing of that name was reported
}


def test_every_route_has_a_row_and_every_row_a_route() -> None:
    assert set(ROUTES) == set(OPERATIONS)


def all_cells() -> Iterator[Cell]:
    for name, route in ROUTES.items():
        for role in (SIGNED_OUT, *ROLES):
            if route.door is Door.NONE or role == SIGNED_OUT:
                yield Cell(name, role)
            else:
                yield from (Cell(name, role, reach) for reach in REACHES)


class Askers:
    """Somebody of each role, signed in, and a stranger."""

    def __init__(self, company: Company) -> None:
        self._company = company
        self._clients: dict[str, Client] = {SIGNED_OUT: Client()}
        for role, user in company.askers.items():
            self._clients[role] = Client()
            self._clients[role].force_login(user)

    def ask(self, sent: Sent, role: str) -> HttpResponse:
        client = self._clients[role]
        session = client.cookies.get(settings.SESSION_COOKIE_NAME)
        answer = sent.by(client)
        if session is not None:
            client.cookies[settings.SESSION_COOKIE_NAME] = session.value
        return answer


# Refusals that come after the question of rights was settled: a password, a code, a link that this
# proof has no right one of. That they are asked for is proven beside them.
ASKS_FOR_MORE = {
    "factor.passkey_refused",
    "factor.wrong_code",
    "link.over",
    "person.not_an_email",
    "person.password_too_short",
    "session.challenge_over",
    "session.confirm_needed",
    "session.wrong_password",
}


def code_of(answer: HttpResponse) -> str:
    if answer.status_code < 400:
        return ""
    return str(json.loads(answer.content or b"{}").get("code", ""))


def verdict_of(answer: HttpResponse) -> str:
    return str(answer.status_code) if answer.status_code in (401, 403, 404) else "through"


@dataclass(frozen=True)
class _Comparison:
    before: str
    always: bool

    def differs(self, writes: Writes) -> bool:
        return (self.always or writes.count > 0) and fingerprint() != self.before


def wrong_cells(
    company: Company, cells: Iterable[Cell], *, always_compare: bool = False
) -> list[str]:
    """Every cell is asked on the same database: what it does is taken back. A request that has
    sent nothing but reading statements needs no second look at the tables, unless it is wanted."""
    askers = Askers(company)
    wholly = _Comparison(fingerprint(), always_compare)
    wrong: list[str] = []
    for cell in cells:
        with transaction.atomic():
            wrong += [f"{cell}: {what}" for what in _look_at(company, askers, cell, wholly)]
            transaction.set_rollback(True)
    return wrong


def _look_at(company: Company, askers: Askers, cell: Cell, wholly: _Comparison) -> Iterator[str]:
    things = company.of(cell.role, cell.reach) if cell.reach else _anything(company, cell)
    operation = OPERATIONS[cell.operation]
    promised = expected(cell)
    sent = request_for(operation, company, cell.role, things)
    if cell.reach != "missing" and str(NOBODY) in f"{sent.path} {sent.body}":
        return  # of such a thing there is none in this reach
    with counted_writes() as writes:
        answer = askers.ask(sent, cell.role)
    yield from _compare(cell, promised, answer)
    if (answer.status_code >= 400 or "passed_over" in promised) and wholly.differs(writes):
        yield f"answered {answer.status_code}, but the database is not what it was"
    if cell.reach and promised & {"404", "passed_over"}:
        missing = request_for(operation, company, cell.role, company.of(cell.role, "missing"))
        if askers.ask(missing, cell.role).content != answer.content:
            yield "what is out of reach is told apart from what is missing"


def _compare(cell: Cell, promised: set[Verdict], answer: HttpResponse) -> Iterator[str]:
    if code_of(answer) in ASKS_FOR_MORE:
        return
    through = bool(promised & {"through", "passed_over"})
    if through and answer.status_code in CONFLICTS.get(cell.operation, ()):
        return
    found = verdict_of(answer)
    if found not in promised and not (through and found == "through"):
        yield f"promised {sorted(promised)}, answered {answer.status_code}"
    elif through and answer.status_code not in OK:
        yield f"asked the wrong way: {answer.status_code} {answer.content.decode()[:300]}"


def _anything(company: Company, cell: Cell) -> Belongings:
    return company.of(cell.role or ROLES[0], "own")


def _sample(size: int) -> list[Cell]:
    cells = list(all_cells())
    return random.Random(SEED).sample(cells, min(size, len(cells)))


def test_a_sample_of_the_matrix(company: Company) -> None:
    assert wrong_cells(company, _sample(SAMPLE)) == []


@pytest.mark.soak
def test_the_whole_matrix(company: Company) -> None:
    assert wrong_cells(company, all_cells(), always_compare=True) == []


def test_a_build_that_asks_for_no_rights_is_found(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broken, "built_in", "rights_unasked")
    wrong = wrong_cells(company, _sample(150))

    assert any("promised ['403']" in line for line in wrong)
    assert any("the database is not what it was" not in line for line in wrong)


def test_a_build_whose_doors_are_open_is_found(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broken, "built_in", "door_unhinged")

    assert any("promised ['404']" in line for line in wrong_cells(company, _sample(150)))


def test_methods_that_a_path_does_not_have_are_not_there(company: Company) -> None:
    askers, before = Askers(company), fingerprint()
    known: dict[str, set[str]] = {}
    for operation in OPERATIONS.values():
        known.setdefault(operation.path, set()).add(operation.method)
    found = {
        askers.ask(Sent(method, re.sub(r"{\w+}", "1", path), {}), role).status_code
        for path, methods in known.items()
        for method in set(METHODS) - methods
        for role in (SIGNED_OUT, ROLES[0], ROLES[-1])
    }
    assert found == {405}
    assert fingerprint() == before
