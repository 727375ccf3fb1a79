"""What the server tells of a kind of record so that conditions can be written."""

import json
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from genjin.common.filters.fields import Kind
from genjin.records.objects.filtering import fields_to_filter
from tests.scenarios.http import Browser
from tests.sop.conftest import Company, company

__all__ = ["company"]
KINDS = ("lead", "customer", "contact")


def test_every_field_of_a_list_is_told_with_its_operators(company: Company) -> None:
    browser = Browser(company.seller)
    for kind in KINDS:
        answer = browser.get(f"/fields/{kind}")
        assert [field["key"] for field in answer["fields"]] == list(fields_to_filter(kind))
        assert set(answer["operators"]) == set(Kind)
        for field in answer["fields"]:
            assert answer["operators"][field["kind"]], field


def test_it_is_told_in_the_language_of_the_reader(company: Company) -> None:
    browser = Browser(company.seller)

    def tier(language: str) -> Any:
        browser.patch("/session/me", {"language": language})
        fields = browser.get("/fields/lead")["fields"]
        return next(field for field in fields if field["key"] == "tier")

    chinese, english = tier("zh-CN"), tier("en")
    assert (chinese["label"], english["label"]) == ("客户分层", "Tier")
    values = [choice["value"] for choice in chinese["choices"]]
    assert values == ["high_value", "growing", "potential", "dormant"]
    assert chinese["choices"][0]["label"] != english["choices"][0]["label"]


EXAMPLES = {
    "none": True,
    "text": "苏州",
    "number": 1.5,
    "whole": 3,
    "yes_no": False,
    "person": 1,
    "department": 1,
    "day": "2026-11-01",
    "period": "this_week",
}


def _values(shape: dict[str, Any], choices: list[dict[str, Any]]) -> list[Any]:
    """Values of this shape as a client makes them from the description."""
    if shape["name"] == "list":
        return [[one] for one in _values(shape["of"], choices)]
    if shape["name"] == "from_to":
        return [[one, one] for one in _values(shape["of"], choices)]
    if shape["name"] == "choice":
        return [choice["value"] for choice in choices]
    words = [word["value"] for word in shape["words"]]
    counted = [{one["name"]: one["most"]} for one in shape["counted"]]
    return [EXAMPLES[shape["name"]], *words, *counted]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_by_the_description_is_taken(company: Company, kind: str) -> None:
    browser = Browser(company.manager)
    told = browser.get(f"/fields/{kind}")
    leaves = [
        {"field": field["key"], operator["name"]: value}
        for field in told["fields"]
        for operator in told["operators"][field["kind"]]
        for value in _values(operator["shape"], field["choices"])
    ]
    most = told["limits"]["conditions"]
    parts = [leaves[at : at + 40] for at in range(0, len(leaves), 40)]
    assert len(parts) > 1
    assert all(len(part) <= most for part in parts)
    for part in parts:
        for each in ({"any": part[:20]}, {"any": part[20:] or part}):
            said = json.dumps(each, ensure_ascii=False, separators=(",", ":"))
            browser.get(f"/{kind}s", filter=said, view="all")


def test_kinds_without_a_list_are_missing(company: Company) -> None:
    browser = Browser(company.administrator)
    for kind in ("invoice", "task", "people", "LEAD"):
        assert browser.get(f"/fields/{kind}", expect=404)["code"] == "record.not_found"


def test_it_costs_no_look_at_the_records(company: Company) -> None:
    browser = Browser(company.seller)
    browser.get("/fields/lead")
    with CaptureQueriesContext(
        connection,
    ) as asked:
        browser.get("/fields/lead")
    assert [one["sql"] for one in asked if "crm_" in one["sql"]] == []
