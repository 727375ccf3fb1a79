"""An SOP drawn on a canvas: what is written back keeps what people wrote, what is doubtful is a
hint, and a new one is a draft that nothing enters."""

import copy
import json
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import pytest

from genjin.identity.users.models import User
from genjin.sop.definitions.models import Sop
from genjin.sop.definitions.reading import check_definition
from genjin.sop.definitions.selectors import known
from genjin.sop.definitions.writing import write_definition
from genjin.sop.designer.document import document_of
from genjin.sop.designer.dumping import written
from genjin.sop.designer.merging import merged
from genjin.sop.ready.catalogue import SHELF, get_ready_sop
from tests.sop.conftest import Company
from tests.sop.designs import NEW, ask, inside
from tests.sop.small import new_lead, source_of, step
from tests.sop.versions import SOURCE, draft_of

SHELVED = [pytest.param(one, id=one) for one in SHELF]
COMMENTED = """\
# ours since 2024
sop: small   # never change this
name: 小流程
starts_on: lead

steps:
  # the first one counts
  - key: one  # one!
    name: {zh: '第一步', en: "First"}
    who: owner
    due: {working_time: 2h}   # two hours, said the boss
    proof: {click: }

  # after a night's sleep
  - key: two
    name: 第二步
    who: owner
    after: one
    due: {working_days: 1}
    # any click will do
    proof: {click: }
# that is all
"""


def hints(*steps: Any, **more: Any) -> Callable[[User], list[tuple[str, str]]]:
    """Path and step of each hint."""

    def of(user: User) -> list[tuple[str, str]]:
        document = json.loads(source_of(steps, **more))
        found = ask(user, "POST", "design/check", {"document": document})["problems"]
        assert [one for one in found if one["level"] == "error"] == []
        return [(one["path"], one["step"]) for one in found]

    return of


@pytest.mark.parametrize("key", SHELVED)
def test_a_document_written_back_changes_nothing(key: str) -> None:
    ready = get_ready_sop(key)
    for source in (ready.source, write_definition(ready.definition)):
        document = document_of(source)
        assert document is not None
        assert merged(source, json.loads(json.dumps(document))) == source


@pytest.mark.parametrize("key", SHELVED)
def test_a_file_written_anew_says_the_same(key: str) -> None:
    ready = get_ready_sop(key)
    document = document_of(ready.source)
    assert document is not None
    assert check_definition(written(document), known()) == (ready.definition, [])


@pytest.mark.parametrize("key", SHELVED)
def test_each_ready_sop_is_drawn_and_saved_as_it_is(company: Company, key: str) -> None:
    """Over HTTP: taken as a draft, drawn, sent back."""
    taken = ask(company.administrator, "POST", f"library/{key}/take")
    path = f"{taken['sop_id']}/design"
    design = ask(company.administrator, "GET", path)
    assert [one for one in design["problems"] if one["level"] == "error"] == []

    body = {"document": design["document"], "revision": design["revision"]}
    again = ask(company.administrator, "PUT", path, body) if design["revision"] else design
    assert again["source"] == get_ready_sop(key).source
    assert again["document"] == design["document"]


def test_what_people_wrote_stays_where_nothing_changed() -> None:
    document = document_of(COMMENTED)
    assert document is not None
    document["steps"][0]["due"] = {"working_time": "4h"}
    document["steps"][0]["optional"] = True
    between = {**step("between"), "after": ["one"]}
    document["steps"].insert(1, between)
    document["steps"][2]["after"] = ["between"]
    document["again"] = "once"

    changed = merged(COMMENTED, document)

    assert document_of(changed) == document
    gone = [line for line in COMMENTED.splitlines() if line not in changed.splitlines()]
    assert gone == ["    due: {working_time: 2h}   # two hours, said the boss", "    after: one"]
    lines = changed.splitlines()
    assert lines[lines.index("  - key: between") - 1] == ""
    assert lines.index("  # after a night's sleep") + 1 == lines.index("  - key: two")
    assert lines[-1] == "# that is all"


def test_a_step_that_goes_elsewhere_takes_its_comments_along() -> None:
    document = document_of(COMMENTED)
    assert document is not None
    document["steps"].reverse()
    changed = merged(COMMENTED, document)

    assert document_of(changed) == document
    assert sorted(filter(None, changed.splitlines())) == sorted(
        filter(None, COMMENTED.splitlines())
    )
    assert changed.index("# after a night's sleep") < changed.index("# the first one counts")


@pytest.mark.parametrize(
    "source",
    [
        source_of([step("one")]),
        "sop: small\nname: 小\nstarts_on: lead\nsteps: [{key: one}, {key: two}]\n",
        "sop: small\nname: 小\nstarts_on: lead\nsteps:\n  -\n    key: one\n    who: owner\n",
        "sop: &a small\nname: *a\nstarts_on: lead\nsteps:\n- key: one\n  who: *a\n",
        "sop: small\nsteps:\n- key: one\n  script: |\n    a\n    # not a comment\n\n  who: owner\n",
    ],
    ids=["json", "flow", "dash", "alias", "literal"],
)
def test_what_a_document_says_is_never_at_stake(source: str) -> None:
    """However the file is written."""
    document = document_of(source)
    assert document is not None
    changes: list[Callable[[dict[str, Any]], Any]] = [
        lambda it: it.update(name={"zh": "换了", "en": "yes"}),
        lambda it: it["steps"][0].update(who={"role": "service"}, due={"working_days": 1}),
        lambda it: it["steps"].append(
            {"key": "last", "name": "最后", "note": [1, 1.5, None, True]}
        ),
        lambda it: it["steps"].pop(0),
        lambda it: it.pop("steps"),
        lambda it: it["steps"][0].pop("key"),
    ]
    for change in changes:
        changed = copy.deepcopy(document)
        change(changed)
        assert document_of(merged(source, changed)) == changed


def test_a_hint_keeps_nothing_from_being_published(company: Company) -> None:
    steps = [step(f"s{at}") for at in range(8)]
    document = json.loads(source_of(steps, sop="long"))
    begun = ask(company.administrator, "POST", "design", {"document": document}, answers=201)
    design = ask(company.administrator, "GET", f"{begun['sop_id']}/design")
    assert [(one["level"], one["path"]) for one in design["problems"]] == [("hint", "steps")]

    body = {"to": "live", "revision": 1, "note": "第一版"}
    ask(company.administrator, "POST", f"{begun['sop_id']}/versions/1/publish", body)
    assert new_lead(company).pk in inside("long")


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (hints(step("a"), step("b", after=["a"])), []),
        (
            hints(step("a", checklist=[{"key": f"k{n}", "name": "看"} for n in range(10)])),
            [("steps[0].checklist", "a")],
        ),
        (
            hints(step("a", when={"field": "step.b", "is": "done"}), step("b", after=["a"])),
            [("steps[0].when", "a")],
        ),
        (hints(step("a", when={"field": "step.b", "is_not": "done"}), step("b")), []),
        (
            hints(
                step("a", when={"not": {"field": "step.b", "is_not": "done"}}),
                step("b", after=["a"]),
            ),
            [("steps[0].when", "a")],
        ),
        (
            hints(
                step(
                    "a",
                    when={"any": [{"field": "step.b", "is": "x"}, {"field": "city", "is": "y"}]},
                ),
                step("b"),
            ),
            [],
        ),
        (
            hints(
                step("a", due={"working_days": 3}),
                step("b", after=["a"], due={"working_time": "2h", "from": "run_start"}),
            ),
            [("steps[1].due", "b")],
        ),
        (
            hints(
                step("a", due={"working_days": 3}),
                step("b", after=["a"], due={"working_days": 4, "from": "run_start"}),
            ),
            [],
        ),
        (
            hints(
                step("a"),
                step("b", after=["a"], due={"working_days": 2}),
                step("c", after=["b"], due={"working_time": "1h", "from": {"step": "a"}}),
            ),
            [("steps[2].due", "c")],
        ),
        (
            hints(step("a", due={"working_days": 9, "from": {"step": "b"}}), step("b")),
            [("steps[0].due", "a")],
        ),
        (
            hints(
                step(
                    "a",
                    wait={"field": "won_on", "months": 1},
                    due={"working_days": 2, "from": {"field": "won_on"}},
                )
            ),
            [("steps[0].due", "a")],
        ),
        (
            hints(step("a"), at_end={"task": "再联系", "months": 1, "who": {"role": "service"}}),
            [("at_end.who", "")],
        ),
        (hints(step("a", check={"role": "service"})), [("steps[0].check", "a")]),
        (hints(step("a", check={"role": "director"}), step("b", check="manager")), []),
    ],
)
def test_hints(
    company: Company, found: Callable[[User], list[tuple[str, str]]], expected: list[Any]
) -> None:
    User.objects.filter(pk=company.service.pk).update(is_active=False)
    assert found(company.administrator) == expected


def test_a_check_stores_nothing(company: Company) -> None:
    when = {"field": "tier", "is": "high_value"}
    document = json.loads(source_of([step("a", when=when, who="nobody")]))
    found = ask(company.administrator, "POST", "design/check", {"document": document})

    assert found["problems"][0]["path"] == "steps[0].who"
    assert found["problems"][0]["step"] == "a"
    assert found["problems"][0]["level"] == "error"
    assert document_of(found["source"]) == document
    assert Sop.objects.count() == 1


def test_a_draft_is_drawn_before_what_is_live(company: Company) -> None:
    path = f"{company.version.sop_id}/design"
    live = ask(company.administrator, "GET", path)
    assert (live["status"], live["revision"], live["number"]) == ("live", 0, 1)
    document = live["document"]
    document["steps"][1]["due"] = {"working_time": "4h"}

    saved = ask(company.administrator, "PUT", path, {"document": document, "revision": 0})
    assert (saved["status"], saved["revision"], saved["number"]) == ("draft", 1, 2)
    assert saved["source"] == SOURCE.replace("working_time: 2h", "working_time: 4h", 1)

    drawn = ask(company.administrator, "GET", path)
    assert drawn["document"] == document
    assert [one["status"] for one in drawn["versions"]] == ["draft", "live"]
    old = ask(company.administrator, "GET", f"{path}?version=1")
    assert old["source"] == SOURCE
    assert ask(company.seller, "GET", path)["number"] == 1
    ask(company.seller, "GET", f"{path}?version=2", answers=HTTPStatus.NOT_FOUND)


def test_whoever_was_slower_is_told(company: Company) -> None:
    path = f"{company.version.sop_id}/design"
    draft = draft_of(company, SOURCE + "# mine\n")
    document = document_of(SOURCE)
    refused = ask(
        company.administrator,
        "PUT",
        path,
        {"document": document, "revision": 0},
        answers=HTTPStatus.PRECONDITION_FAILED,
    )
    assert refused["details"]["current"]["revision"] == draft.revision


def test_a_draft_that_is_no_yaml_has_no_drawing(company: Company) -> None:
    draft_of(company, "sop: [")
    path = f"{company.version.sop_id}/design"
    design = ask(company.administrator, "GET", path)
    assert design["document"] is None
    assert design["problems"][0]["level"] == "error"

    body = {"document": document_of(SOURCE), "revision": 1}
    assert ask(company.administrator, "PUT", path, body)["document"] == body["document"]


def test_only_who_may_change_sops_draws(company: Company) -> None:
    path = f"{company.version.sop_id}/design"
    for user in (company.seller, company.manager, company.director):
        ask(user, "PUT", path, {"document": {}, "revision": 0}, answers=403)
        ask(user, "POST", "design", {"document": NEW}, answers=403)
        ask(user, "POST", "design/check", {"document": NEW}, answers=403)
        ask(user, "POST", "library/renewal/take", answers=403)
        ask(user, "GET", "drafts", answers=403)


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"name": "没有记录", "steps": []},
        {"name": "没有的记录", "starts_on": "invoice"},
        {"starts_on": "lead", "steps": []},
        {"name": {"zh": 5}, "starts_on": "lead"},
        {**NEW, "sop": "Not A Key"},
        {**NEW, "description": "字" * 60_001},
        {**NEW, "deep": json.loads("[" * 60 + "]" * 60)},
    ],
)
def test_what_no_sop_could_be_is_refused(company: Company, document: dict[str, Any]) -> None:
    ask(company.administrator, "POST", "design", {"document": document}, answers=422)
    assert Sop.objects.count() == 1
