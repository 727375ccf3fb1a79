"""Every route: named, its refusals declared, and shut to those who are not signed in."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from ninja.operation import Operation

from genjin.config.routers import api

# What answers without a sign-in. Everything else is shut, whether anybody thought of it or not.
PUBLIC_OPERATIONS = {
    ("GET", "/api/session"): "who am I, and the token for the next request",
    ("POST", "/api/session"): "signing in",
    ("POST", "/api/session/second-factor"): "its second step",
    ("POST", "/api/session/passkey/options"): "signing in with a passkey",
    ("POST", "/api/session/passkey"): "signing in with a passkey",
    ("POST", "/api/session/reset"): "a forgotten password",
    ("POST", "/api/session/link"): "whose password a link sets; the link is the proof",
    ("POST", "/api/session/link/password"): "a new password; the link is the proof",
    ("GET", "/api/setup"): "missing from the first administrator on",
    ("POST", "/api/setup"): "missing from the first administrator on",
    ("POST", "/api/invitations/look"): "who is invited; the link is the proof",
    ("POST", "/api/invitations/accept"): "joining; the link is the proof",
}
PUBLIC_PAGES = {
    "page": "the page, which holds no data",
    "set_up_page": "the same page, while nobody can sign in",
    "asset": "its script and styles",
    "root_file": "its icons",
    "no_such_route": "says that there is none",
    "health": "whether it works, about nobody",
    "metrics": "for this machine and who has the token",
}


def _operations() -> Iterator[tuple[str, str, Operation]]:
    for prefix, router in api._routers:
        for path, view in router.path_operations.items():
            for operation in view.operations:
                for method in operation.methods:
                    address = f"/api/{prefix.strip('/')}/{path.strip('/')}".rstrip("/")
                    yield method, address.replace("//", "/"), operation


OPERATIONS = list(_operations())


def _named(entry: tuple[str, str, Operation]) -> str:
    return f"{entry[0]} {entry[1]}"


def test_the_list_of_public_operations_is_true() -> None:
    known = {(method, path) for method, path, _ in OPERATIONS}
    assert set(PUBLIC_OPERATIONS) <= known


@pytest.mark.django_db
@pytest.mark.parametrize("entry", OPERATIONS, ids=_named)
def test_a_stranger_is_asked_to_sign_in(entry: tuple[str, str, Operation]) -> None:
    method, path, _ = entry
    address = re.sub(r"\{[^}]*\}", "1", path)

    answer = Client().generic(method, address, "{}", content_type="application/json")

    if (method, path) in PUBLIC_OPERATIONS:
        assert answer.status_code != 401 or answer.json()["code"] != "session.not_signed_in"
    else:
        assert answer.status_code == 401
        assert answer.json()["code"] == "session.not_signed_in"


def _views(resolver: URLResolver) -> Iterator[str]:
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield getattr(entry.callback, "__name__", repr(entry.callback))
        elif entry.namespace != "api":
            yield from _views(entry)


def test_nothing_is_served_beside_the_api_and_the_page() -> None:
    assert set(_views(get_resolver())) <= set(PUBLIC_PAGES)


def _document() -> dict[str, Any]:
    return api.get_openapi_schema(path_prefix="/api/")


def test_every_operation_has_a_name_of_its_own() -> None:
    """The client's functions are called by it: a verb and its object, not a path to our code."""
    names = [
        operation.get("operationId") or f"{method} {path}"
        for path, methods in _document()["paths"].items()
        for method, operation in methods.items()
    ]
    odd = [name for name in names if not re.fullmatch(r"[a-z]+(_[a-z0-9]+)+", name)]
    assert odd + [name for name in names if name.startswith("genjin_")] == []
    assert sorted(names) == sorted(set(names))


def test_an_operation_declares_its_refusals() -> None:
    """What everybody may meet is said everywhere, so that the client can count on it."""
    silent = []
    for path, methods in _document()["paths"].items():
        for method, operation in methods.items():
            declared = {int(status) for status in operation["responses"]}
            missing = _met_by_everybody(method, path, operation) - declared
            if missing:
                silent.append(f"{method.upper()} {path}: {sorted(missing)}")
    assert silent == []


def _met_by_everybody(method: str, path: str, operation: dict[str, Any]) -> set[int]:
    shut = {401} if (method.upper(), path.rstrip("/")) not in PUBLIC_OPERATIONS else set()
    asks = {422} if operation.get("parameters") or "requestBody" in operation else set()
    return {503} | shut | asks
