"""Lists of customers with their contact persons, and of contacts alone, in the import wizard."""

from typing import Any

import pytest

from genjin.platform.queue.worker import run_until_idle
from tests.records.imports.lists import workbook
from tests.scenarios.http import Browser
from tests.sop.conftest import Company, company

__all__ = ["company"]

CUSTOMERS = [
    ["客户名称", "联系人", "职务", "手机", "决策角色", "行业", "客户级别", "地址", "负责人"],
    ["砚合自动化", "陈立", "厂长", "13800000001", "拍板人", "自动化", "A", "苏州园区", "seller"],
    ["砚合自动化", "周敏", "采购", "13800000002", "采购", "", "", "", ""],
    ["栖禾食品", "王强", "", "见名片", "", "食品", "", "", "colleague"],
    ["栖禾食品", "王强", "", "见名片", "", "", "", "", ""],
    ["青梧物流", "李娜", "", "13800000001", "", "", "", "", "seller"],
]
CONTACTS = [
    ["公司", "姓名", "电话", "备注"],
    ["砚合自动化", "孙工", "13800000009", "夜班"],
    ["没有这家", "赵六", "13800000010", ""],
]


def _run(boss: Browser, rows: list[list[str]], target: str) -> Any:
    job = boss.upload("/imports", "名单.xlsx", workbook({"表": rows}), target=target)
    assert job["target"] == target
    address = f"/imports/{job['id']}"
    boss.patch(address, {"options": {"sop": "none"}})
    boss.post(f"{address}/trial", status=200)
    run_until_idle()
    tried = boss.get(address)
    boss.post(f"{address}/run", status=200)
    run_until_idle()
    done = boss.get(address)
    assert (done["state"], done["counts"]) == ("done", tried["trial"])
    return done


def _counts(job: Any) -> dict[str, int]:
    return {name: job["counts"][name] for name in ("created", "joined", "skipped", "failed")}


@pytest.fixture
def boss(company: Company) -> Browser:
    return Browser(company.administrator)


def test_customers_come_with_their_contacts(company: Company, boss: Browser) -> None:
    job = _run(boss, CUSTOMERS, "customer")

    assert _counts(job) == {"created": 2, "joined": 1, "skipped": 2, "failed": 0}
    rows = boss.get("/customers", view="all", sort="name")["items"]
    assert [(row["name"], row["owner"]["name"], row["contact"]["name"]) for row in rows] == [
        ("栖禾食品", "colleague", "王强"),
        ("砚合自动化", "seller", "陈立"),
    ]
    assert (rows[1]["tier"], rows[1]["industry"]) == ("high_value", "自动化")
    page = boss.get(f"/customers/{rows[1]['id']}/page")
    assert page["customer"]["address"] == "苏州园区"
    people = [(one["name"], one["role_in_decision"], one["is_main"]) for one in page["contacts"]]
    assert people == [("陈立", "decision_maker", True), ("周敏", "buyer", False)]
    assert {one["owner"]["name"] for one in page["contacts"]} == {"seller"}
    first = boss.get(f"/imports/{job['id']}/rows")["items"][0]
    assert (first["record_type"], first["record_id"]) == ("customer", rows[1]["id"])
    assert first["lead_id"] is None
    assert boss.get("/customers", view="all", import_id=job["id"])["total"] == 2


def test_contacts_join_the_customers_that_are_there(company: Company, boss: Browser) -> None:
    _run(boss, CUSTOMERS, "customer")

    job = _run(boss, CONTACTS, "contact")

    assert _counts(job) == {"created": 0, "joined": 1, "skipped": 0, "failed": 1}
    (made,) = boss.get("/contacts", view="all", q="孙工")["items"]
    assert (made["customer"]["name"], made["owner"]["name"]) == ("砚合自动化", "seller")
    assert boss.get(f"/contacts/{made['id']}")["remark"] == "夜班"
    failed = boss.get(f"/imports/{job['id']}/rows", outcome="to_mend")["items"]
    assert [row["reasons"][0][:10] for row in failed] == ["没有这个名称的客户，"]


def test_a_list_can_be_of_known_things_only(company: Company, boss: Browser) -> None:
    content = workbook({"表": CUSTOMERS})

    answer = boss.upload("/imports", "名单.xlsx", content, target="ships", status=422)

    assert answer["code"] == "import.no_such_target"
    seller = Browser(company.seller)
    seller.upload("/imports", "名单.xlsx", content, target="customer", status=403)
