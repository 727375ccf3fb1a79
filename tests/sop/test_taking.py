"""What worked becomes part of an SOP's draft; nothing of the customer comes with it."""

from typing import Any

import pytest

from genjin.activities.follow_ups.models import FollowUp
from genjin.common import clock
from genjin.crm.contacts.models import Contact
from genjin.crm.customers.services import create_customer
from genjin.crm.leads.models import LeadContact
from genjin.desk.taking import changing
from genjin.desk.taking.changing import with_copy, with_item, with_script, with_step
from genjin.desk.taking.neutral import neutral
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.reading import check_definition
from genjin.sop.definitions.selectors import find_draft, known
from genjin.sop.definitions.services import save_draft
from genjin.sop.designer.document import document_of
from genjin.sop.designer.dumping import written
from tests.scenarios.http import Browser
from tests.sop.conftest import MONDAY, Company
from tests.sop.small import call, new_lead, publish, step

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "砚合自动化科技有限公司的周敏说停机多，周总电话 138 0013 8000，邮箱 z.min@yanhe.com",
            "{customer}的{contact}说停机多，{contact}电话 （联系方式），邮箱 （联系方式）",
        ),
        ("砚合自动化科技要先看样", "{customer}要先看样"),
        ("微信 yanhe_zm 发过，座机 021-58881234", "微信 （联系方式） 发过，座机 （联系方式）"),
        ("报价 138000 元，工期 45 天", "报价 138000 元，工期 45 天"),
    ],
)
def test_names_and_numbers_are_taken_out(said: str, expected: str) -> None:
    found = neutral(
        said,
        customers={"砚合自动化科技有限公司"},
        people={"周敏"},
        details={"yanhe_zm", "13800138000"},
    )
    assert found == expected


def _document() -> dict[str, Any]:
    return {
        "sop": "small",
        "name": "小流程",
        "starts_on": "lead",
        "steps": [
            dict(step("a", script={"zh": "您好", "en": "Hello"})),
            dict(step("b", after=["a"], checklist=[{"key": "item", "name": "看"}])),
        ],
    }


def test_a_script_gets_an_example_behind_its_words() -> None:
    document = _document()
    made = with_script(document, "a", "先问停机")
    assert made is not None
    assert made["steps"][0]["script"] == {"zh": "您好\n先问停机", "en": "Hello"}
    assert document == _document()
    assert with_script(document, "gone", "先问停机") is None


def test_a_checklist_gets_an_item_with_a_key_of_its_own() -> None:
    made = with_item(_document(), "b", "带样板")
    assert made is not None
    assert made["steps"][1]["checklist"][1] == {"key": "item_2", "name": "带样板"}
    made["steps"][1]["checklist"] = [{"key": f"k{n}", "name": "看"} for n in range(20)]
    assert with_item(made, "b", "再一项") is None


def test_a_new_step_stands_between_two() -> None:
    made = with_step(_document(), "a", "先看现场\n量尺寸、拍照")
    assert made is not None
    assert [one["key"] for one in made["steps"]] == ["a", "step", "b"]
    assert made["steps"][1]["after"] == ["a"]
    assert made["steps"][2]["after"] == ["step"]
    assert made["steps"][1]["goal"] == "量尺寸、拍照"
    assert _problems(made) == []


def test_a_copied_step_leaves_behind_what_asks_for_others() -> None:
    other = dict(
        step("b", when={"field": "step.x", "is": "done"}, then=[{"start": "small"}], goal="看")
    )
    made = with_copy(_document(), "a", other)
    assert made is not None
    assert [one["key"] for one in made["steps"]] == ["a", "b_2", "b"]
    assert made["steps"][1]["goal"] == "看"
    assert not {"when", "then"} & made["steps"][1].keys()
    assert _problems(made) == []


def _problems(document: dict[str, Any]) -> list[Any]:
    return list(check_definition(written(document), known())[1])


def _take(
    person: User, sop: SopVersion, status: int = 200, *, as_: str = "script", **body: Any
) -> Any:
    given = {"as": as_, "step": "do", "text": "先问停机", **body}
    with clock.frozen_at(MONDAY):
        return Browser(person).post(f"/sops/{sop.sop_id}/take", given, status=status)


def test_it_goes_into_the_draft_and_touches_nothing_that_is_published(company: Company) -> None:
    live = publish(step("do"), step("next", after=["do"]))
    taken = _take(company.administrator, live, source={"kind": "voice", "id": 7})
    assert taken == {"sop_id": live.sop_id, "step": "do"}
    again = _take(company.administrator, live, as_="step", text="看现场")

    draft = find_draft(live.sop_id)
    assert draft is not None
    document = document_of(draft.source)
    assert document is not None
    assert document["steps"][0]["script"] == "先问停机"
    assert (again["step"], document["steps"][1]["name"]) == ("step", "看现场")
    live.refresh_from_db()
    assert "先问停机" not in live.source
    entry = HistoryEntry.objects.filter(action="taken_over").order_by("id").first()
    assert entry is not None
    assert entry.changes["from"] == ["", "voice:7"]


def test_what_does_not_fit_is_said(company: Company) -> None:
    live = publish(step("do", script="话" * 4_990))
    _take(company.administrator, live, 409, step="gone")
    _take(company.administrator, live, 422, text="再说几句也不行了呀呀呀呀")
    _take(company.administrator, live, 422, text=" ")
    assert find_draft(live.sop_id) is None


def test_a_name_that_is_too_long_is_not_cut(company: Company) -> None:
    live = publish(step("do"))
    long = "量" * 101
    for as_, text in (("item", long), ("step", f"{long}\n尺寸")):
        refused = _take(company.administrator, live, 422, as_=as_, text=text)
        assert "101" in refused["message"]
    assert find_draft(live.sop_id) is None
    _take(company.administrator, live, as_="step", text=f"量尺寸\n{long}")


def test_a_step_of_another_sop_is_copied(company: Company) -> None:
    live = publish(step("do"))
    body = {"step": "do", "from_sop": company.version.sop_id, "from_step": "needs"}
    with clock.frozen_at(MONDAY):
        path = f"/sops/{live.sop_id}/take-step"
        taken = Browser(company.administrator).post(path, body, status=200)
        Browser(company.administrator).post(path, body | {"from_step": "gone"}, status=409)

    assert taken["step"] == "needs"
    draft = find_draft(live.sop_id)
    assert draft is not None
    assert [one["key"] for one in (document_of(draft.source) or {})["steps"]] == ["do", "needs"]


def test_only_who_changes_sops_takes(company: Company) -> None:
    live = publish(step("do"))
    for person in (company.seller, company.service):
        _take(person, live, 403)
    assert find_draft(live.sop_id) is None


def _neutral(person: User, follow_up: int, status: int = 200) -> Any:
    with clock.frozen_at(MONDAY):
        return Browser(person).get(f"/follow-ups/{follow_up}/neutral", expect=status)


def test_a_follow_up_comes_without_its_customer(company: Company) -> None:
    lead = new_lead(company, contact_name="周敏", phone="13800138000")
    call(company.seller, lead, "2026-11-23 10:10", feedback="砚合自动化的周总说 13800138000 打不通")
    row = FollowUp.objects.get()

    assert _neutral(company.seller, row.pk)["text"] == (
        "谈了停机告警\n{customer}的{contact}说 （联系方式） 打不通"
    )
    _neutral(company.colleague, row.pk, 404)
    _neutral(company.seller, row.pk + 1, 404)


def test_it_goes_where_it_worked(company: Company) -> None:
    lead = new_lead(company, contact_name="周敏")
    call(company.seller, lead, "2026-11-23 10:10")
    call(company.seller, lead, "2026-11-23 10:40")
    proved, later = FollowUp.objects.order_by("id")

    said = _neutral(company.seller, proved.pk)
    assert (said["sop_id"], said["step"]) == (company.version.sop_id, "first_contact")
    said = _neutral(company.seller, later.pk)
    assert (said["sop_id"], said["step"]) == (company.version.sop_id, "needs")


def test_of_a_customer_all_its_people_are_left_out(company: Company) -> None:
    with clock.frozen_at(MONDAY):
        customer = create_customer(
            actor=company.seller, values={"name": "栖禾食品"}, owner_id=company.seller.pk
        )
        Contact.objects.create(
            customer=customer,
            name="何静",
            wechat="hejing88",
            owner=company.seller,
            created_at=MONDAY,
            changed_at=MONDAY,
        )
    FollowUp.objects.create(
        subject_type="customer",
        subject_id=customer.pk,
        channel="wechat",
        happened_at=MONDAY,
        created_at=MONDAY,
        changed_at=MONDAY,
        content="栖禾食品的何静加了 hejing88",
        author_role="seller",
        owner=company.seller,
    )
    said = _neutral(company.seller, FollowUp.objects.get().pk)["text"]
    assert said == "{customer}的{contact}加了 （联系方式）"


def test_of_a_lead_its_further_contacts_are_left_out_too(company: Company) -> None:
    lead = new_lead(company, contact_name="周敏")
    LeadContact.objects.create(lead=lead, name="欧阳何静", wechat="hejing_88", created_at=MONDAY)
    call(company.seller, lead, "2026-11-23 10:10", feedback="欧阳何静加了 hejing_88")

    said = _neutral(company.seller, FollowUp.objects.get().pk)["text"]

    assert said == "谈了停机告警\n{contact}加了 （联系方式）"


def test_who_saves_in_between_is_not_written_over(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = publish(step("do"))

    def put(document: Any, key: str, said: str) -> Any:
        source = live.source.replace("小流程", "大流程")
        save_draft(actor=company.administrator, sop_id=live.sop_id, source=source, revision=0)
        return with_script(document, key, said)

    monkeypatch.setattr(changing, "with_script", put)
    _take(company.administrator, live, 412)

    draft = find_draft(live.sop_id)
    assert draft is None or "先问停机" not in draft.source


def test_a_follow_up_out_of_reach_is_no_source(company: Company) -> None:
    live = publish(step("do"))
    _take(company.administrator, live, 404, source={"kind": "follow_up", "id": 7})
    assert find_draft(live.sop_id) is None
