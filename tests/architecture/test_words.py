"""One word for one thing: the glossary, the server's lists and the page's texts agree."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from genjin.activities.follow_ups.choices import ATTITUDES, CHANNELS
from genjin.crm.choices import TIERS
from genjin.crm.contacts.choices import ROLES
from genjin.crm.leads.choices import DECISIONS, LOST_REASONS, STATES
from genjin.identity.users.choices import Role
from genjin.records.collaborators.choices import ACCESSES
from genjin.sop.runs.choices import RunState
from tests.architecture.source import ROOT

GLOSSARY = ROOT / "docs" / "glossary.md"
LOCALES = ROOT / "web" / "src" / "locales"
Word = tuple[str, str, str]
"""Code, Chinese, English."""

ON_THE_SERVER = {
    "lead": STATES,
    "tier": TIERS,
    "decision": DECISIONS,
    "lost reason": LOST_REASONS,
    "channel": CHANNELS,
    "attitude": ATTITUDES,
    "role in the decision": ROLES,
    "collaborator": ACCESSES,
}
ON_THE_PAGE = {
    "lead": ("common", "lead_state"),
    "tier": ("common", "tier"),
    "decision": ("common", "decision"),
    "lost reason": ("common", "lost_reason"),
    "channel": ("common", "channel"),
    "attitude": ("common", "attitude"),
    "role": ("frame", "role"),
}


def _rows() -> Iterator[list[str]]:
    for line in GLOSSARY.read_text().splitlines():
        if line.startswith("|") and not line.startswith("|-"):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def _glossary() -> dict[str, set[Word]]:
    """The lists of 'States and lists' by their names; a name stands in its list's first row."""
    lists: dict[str, set[Word]] = {}
    name = ""
    for cells in _rows():
        if len(cells) == 4 and cells[1] != "code":
            name = cells[0] or name
            lists.setdefault(name, set()).add((cells[1], cells[2], cells[3]))
    people = [row for row in _rows() if len(row) == 4 and row[0] in set(Role)]
    lists["role"] = {(code, zh, en) for code, zh, en, _ in people}
    return lists


def _texts(language: str, file: str, section: str) -> dict[str, Any]:
    texts: dict[str, Any] = json.loads((LOCALES / language / f"{file}.json").read_text())
    return texts[section]


@pytest.mark.parametrize("name", ON_THE_SERVER)
def test_the_server_says_it_as_the_glossary_does(name: str) -> None:
    assert {word for word in ON_THE_SERVER[name] if word[0]} == _glossary()[name]


@pytest.mark.parametrize("name", ON_THE_PAGE)
def test_the_page_says_it_as_the_glossary_does(name: str) -> None:
    chinese = _texts("zh-CN", *ON_THE_PAGE[name])
    english = _texts("en", *ON_THE_PAGE[name])

    assert {(code, chinese[code], english.get(code)) for code in chinese} == _glossary()[name]


@pytest.mark.parametrize(("name", "choices"), [("role", Role), ("run", RunState)])
def test_states_are_called_as_in_the_glossary(name: str, choices: Any) -> None:
    glossary = {(code, chinese) for code, chinese, _ in _glossary()[name]}

    assert set(choices.choices) == glossary
