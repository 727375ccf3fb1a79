"""A new SOP is a draft that nothing enters, tried by some before it is everybody's."""

from typing import Any

from genjin.identity.users.models import User
from genjin.sop.definitions.models import Sop, SopVersion
from genjin.sop.definitions.services import Publication
from genjin.sop.designer.document import document_of
from genjin.sop.designer.dumping import written
from genjin.sop.ready.catalogue import get_ready_sop
from genjin.sop.versions.services import Running, publish
from tests.sop.conftest import Company
from tests.sop.designs import NEW, ask, inside
from tests.sop.small import new_lead


def test_a_new_sop_is_a_draft_that_nothing_enters(company: Company) -> None:
    admin = company.administrator
    begun = ask(admin, "POST", "design", {"document": NEW}, answers=201)
    sop = Sop.objects.get(pk=begun["sop_id"])
    assert (sop.key, sop.name_zh) == ("small_deals", "小单快走")

    lead = new_lead(company)
    assert inside("small_deals") == set()
    assert [one["name"] for one in ask(admin, "GET", "")["items"]] == ["新线索"]
    drafts = ask(admin, "GET", "drafts")["items"]
    assert [(one["id"], one["name"], len(one["steps"])) for one in drafts] == [
        (sop.pk, "小单快走", 1)
    ]
    assert [one["status"] for one in ask(admin, "GET", f"{sop.pk}/versions")["items"]] == ["draft"]
    ask(admin, "GET", f"{sop.pk}/monitor", answers=404)
    ask(admin, "GET", f"{sop.pk}/source", answers=404)
    ask(admin, "POST", f"{sop.pk}/enable", answers=422)
    ask(admin, "POST", f"{sop.pk}/versions/1/preview", {"to": "live"})
    tried = {"object_type": "lead", "object_id": lead.pk, "source": written(_named(begun))}
    assert ask(admin, "POST", "trial/dry-run", tried)["steps"]

    again = ask(admin, "POST", "design", {"document": NEW}, answers=201)
    assert Sop.objects.get(pk=again["sop_id"]).key == "small_deals_2"
    ask(admin, "POST", "design", {"document": {**NEW, "sop": "new_lead"}}, answers=409)


def _named(begun: dict[str, Any]) -> dict[str, Any]:
    document = document_of(SopVersion.objects.get(sop_id=begun["sop_id"]).source)
    assert document is not None
    return document


def test_it_is_tried_by_one_department_before_it_is_live(company: Company) -> None:
    """Records of the others do not enter."""
    admin = company.administrator
    begun = ask(admin, "POST", "design", {"document": NEW}, answers=201)
    department = company.seller.department_id
    other = company.service.department_id
    assert department is not None
    assert other is not None
    version = publish(
        actor=admin,
        sop_id=begun["sop_id"],
        number=1,
        publication=Publication("pilot", 1, "先试", [department]),
        running=Running(),
    )
    mine = new_lead(company)
    User.objects.filter(pk=company.colleague.pk).update(department_id=other)
    company.colleague.refresh_from_db()
    company.seller = company.colleague
    theirs = new_lead(company)
    assert mine.pk in inside("small_deals")
    assert theirs.pk not in inside("small_deals")
    assert begun["sop_id"] in [one["id"] for one in ask(admin, "GET", "")["items"]]
    assert ask(admin, "GET", f"{version.sop_id}/monitor")["version"] == 1

    ended = ask(admin, "POST", f"{version.sop_id}/versions/1/end", {"running": "now"})
    assert ended["status"] == "retired"
    assert new_lead(company).pk not in inside("small_deals")


def test_a_discarded_first_draft_leaves_nothing(company: Company) -> None:
    begun = ask(company.administrator, "POST", "design", {"document": NEW}, answers=201)
    body = {"revision": 1}
    ask(company.administrator, "POST", f"{begun['sop_id']}/draft/discard", body, answers=204)
    assert not Sop.objects.filter(pk=begun["sop_id"]).exists()


def test_a_ready_sop_is_taken_to_be_changed(company: Company) -> None:
    admin = company.administrator
    taken = ask(admin, "POST", "library/renewal/take")
    assert (taken["status"], taken["version"]) == ("draft", 1)
    assert ask(admin, "POST", "library/renewal/take") == taken
    assert SopVersion.objects.get(sop_id=taken["sop_id"]).source == get_ready_sop("renewal").source

    beside = ask(admin, "POST", "library/small_team/take")
    assert (beside["sop_id"], beside["status"]) == (company.version.sop_id, "draft")
    ask(admin, "POST", "library/manufacturing/take", answers=412)
