"""A list becomes leads: trial, run, counts that add up, and nothing twice."""

from collections import Counter
from datetime import date
from typing import Any

import pytest

from genjin.common import clock
from genjin.crm.leads.models import Lead, LeadContact
from genjin.identity.organisation.services.leaving import disable_user
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.models import QueueItem
from genjin.records.imports.models import ImportJob, ImportRow
from genjin.records.imports.services.progress import start_run
from genjin.records.imports.services.settings import change_import
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import forget_published
from genjin.sop.runs.models import SopRun, StepRun
from genjin.workplace.notifications.models import Notification
from tests.crm.leads.conftest import Company
from tests.records.imports.lists import HEADER, dirty_list, workbook


def listed(*rows: list[Any], header: tuple[str, ...] = ("公司名称", "联系人", "手机")) -> bytes:
    return workbook({"名单": [list(header), *rows]})


def counted(job: ImportJob, stored: dict[str, Any] | None) -> Counter[str]:
    assert stored is not None
    return Counter({"rows": stored["rows"], "to_mend": stored["to_mend"]} | stored["outcomes"])


def tables() -> tuple[int, ...]:
    models = (Lead, LeadContact, HistoryEntry, SopRun, Notification)
    return tuple(model.objects.count() for model in models)


@pytest.mark.parametrize("seed", range(3))
def test_trial_and_run_come_to_what_the_list_is_made_of(company: Company, seed: int) -> None:
    """1,100 rows are three blocks: what an earlier one made known counts in the later ones."""
    made = dirty_list(1_100, seed=seed)
    before = tables()

    job = company.tried(made.content, sop="none", team_id=company.team.pk)

    assert (job.state, counted(job, job.trial)) == ("tried", made.truth)
    assert tables() == before

    job = company.work(start_run, job)

    assert (job.state, job.counts) == ("done", job.trial)
    assert Lead.objects.count() == made.truth["created"]
    assert LeadContact.objects.count() == made.truth["joined"]
    outcomes = Counter(ImportRow.objects.filter(job=job).values_list("outcome", flat=True))
    assert sum(outcomes.values()) == made.truth["rows"] == job.done == job.total


def test_the_same_list_once_more_makes_nothing_twice(company: Company) -> None:
    made = dirty_list(700, seed=7)
    company.imported(made.content)
    before = tables()[:2]

    again = company.imported(made.content)

    counts = counted(again, again.counts)
    assert tables()[:2] == before
    assert counts["created"] == counts["joined"] == 0
    assert counts["skipped"] + counts["failed"] == counts["rows"] == made.truth["rows"]


def test_what_a_row_says_is_on_its_lead(company: Company) -> None:
    row = [
        1.0,
        "甲（杭州）公司",
        "王强",
        "经理",
        "138 1234 5678",
        "wx1",
        "ｕ1＠example.com",
        "杭州",
    ]
    row += ["展会", "重点", "7月26日", "=HYPERLINK(1)\n第二行", "李雷", "N-7"]
    with clock.frozen_at(clock.now().replace(year=2026, month=11, day=21)):
        job = company.imported(workbook({"名单": [["标题"], list(HEADER), row]}))

    (lead,) = Lead.objects.all()
    assert lead.company == "甲(杭州)公司"
    assert (lead.phone, lead.phone_raw) == ("13812345678", "")
    assert (lead.tier, lead.email, lead.source) == ("high_value", "u1@example.com", "展会")
    assert lead.first_contacted_on == date(2026, 7, 26)
    assert (lead.needs, lead.remark) == ("", "=HYPERLINK(1)\n第二行")  # proves nothing
    assert lead.owner == company.sellers[0]
    assert lead.department == company.team
    assert lead.leftovers == [["名片编号", "N-7"]]
    assert lead.import_job_id == job.pk
    entry = HistoryEntry.objects.get(object_type="lead", object_id=lead.pk)
    assert (entry.action, entry.origin, entry.actor_id) == (
        "created",
        "import",
        company.administrator.pk,
    )


def test_a_further_contact_keeps_all_that_its_row_says(company: Company) -> None:
    header = ("公司名称", "联系人", "手机", "客户级别", "需求", "名片编号")
    company.imported(
        listed(
            ["甲（杭州）公司", "王强", "13800000001", "A", "", ""],
            ["甲(杭州) 公司", "李娜", "见名片", "B", "要样品", "N-8"],
            header=header,
        )
    )

    (contact,) = LeadContact.objects.all()
    assert contact.lead == Lead.objects.get()
    assert (contact.name, contact.phone, contact.phone_raw) == ("李娜", "", "见名片")
    assert contact.leftovers == [["客户级别", "成长型"], ["需求", "要样品"], ["名片编号", "N-8"]]
    assert HistoryEntry.objects.filter(action="contact_added").count() == 1


def test_existing_leads_are_met_by_phone_and_company(company: Company) -> None:
    company.imported(listed(["甲公司", "王强", "13800000001"], ["甲公司", "李娜", "13800000002"]))

    job = company.imported(
        listed(
            ["乙公司", "a", "0086 13800000001"],
            ["丙公司", "b", "13800000002"],
            ["甲公司", "c", "13800000003"],
            ["丙公司", "d", "13800000004"],
        )
    )

    rows = ImportRow.objects.filter(job=job).order_by("number")
    assert [row.outcome for row in rows] == ["skipped", "skipped", "joined", "joined"]
    lead = Lead.objects.get()
    assert {row.record_id for row in rows} == {lead.pk}


def test_whom_the_list_names_gets_the_lead_and_the_rest_goes_round(company: Company) -> None:
    header = ("公司名称", "手机", "跟进人")
    first, second, third = company.sellers
    rows = [[f"甲{at}", f"1380000{at:04}", ""] for at in range(5)]
    rows[1][2], rows[3][2] = "李雷 ", second.login.upper()

    company.imported(listed(*rows, header=header))
    company.imported(listed(["乙", "13900000001", "已离职"], header=header))

    owners = [lead.owner for lead in Lead.objects.order_by("id")]
    assert owners == [first, first, second, second, third, first]
    assert Lead.objects.get(company="乙").leftovers == [["跟进人", "已离职"]]


def test_owners_of_the_list_can_be_left_aside(company: Company) -> None:
    rows = [["甲", "13800000001", "赵六"]]

    company.imported(listed(*rows, header=("公司名称", "手机", "跟进人")), owner_from_column=False)

    lead = Lead.objects.get()
    assert lead.owner == company.sellers[0]
    assert lead.leftovers == [["跟进人", "赵六"]]


def test_a_name_that_two_bear_is_nobodys(company: Company) -> None:
    twin = company.other_seller
    User.objects.filter(pk=twin.pk).update(name="李雷")

    company.imported(listed(["甲", "13800000001", "李雷"], header=("公司名称", "手机", "跟进人")))

    assert Lead.objects.get().leftovers == [["跟进人", "李雷"]]


def test_who_was_switched_off_gets_nothing(company: Company) -> None:
    disable_user(actor=company.administrator, user_id=company.sellers[0].pk)
    rows = [[f"甲{at}", f"1380000{at:04}", "李雷"] for at in range(4)]

    company.imported(listed(*rows, header=("公司名称", "手机", "跟进人")))

    assert {lead.owner for lead in Lead.objects.all()} == set(company.sellers[1:])


def test_a_team_without_sellers_is_refused(company: Company) -> None:
    disable_user(actor=company.administrator, user_id=company.other_seller.pk)
    job = company.upload(listed(["甲", "a", "13800000001"]))

    with pytest.raises(Exception, match=r"assignment\.no_sellers"):
        change_import(
            actor=company.administrator,
            job_id=job.pk,
            options={"team_id": company.other_team.pk},
        )


def test_the_sop_starts_at_once(company: Company, lead_sop: None) -> None:
    company.imported(listed(["甲", "a", "13800000001"], ["乙", "b", "13800000002"]), sop="now")

    assert SopRun.objects.filter(state="running").count() == 2
    assert StepRun.objects.filter(state="open").count() == 4


def test_the_sop_does_not_start(company: Company, lead_sop: None) -> None:
    company.imported(listed(["甲", "a", "13800000001"]), sop="none")

    assert SopRun.objects.count() == 0


def test_so_many_per_person_and_working_day(company: Company, lead_sop: None) -> None:
    rows = [[f"甲{at}", "a", f"1380000{at:04}"] for at in range(12)]
    friday = clock.now().replace(year=2026, month=11, day=20, hour=2, minute=0)

    with clock.frozen_at(friday):
        company.imported(listed(*rows), sop="per_day", per_day=2)

    runs = SopRun.objects.order_by("id")
    assert Counter(run.state for run in runs) == {"running": 6, "scheduled": 6}
    monday = friday.replace(day=23, hour=1, second=0, microsecond=0)
    assert {run.starts_at for run in runs if run.state == "scheduled"} == {monday}
    assert Counter(run.owner_id for run in runs) == {seller.pk: 4 for seller in company.sellers}


def test_a_broken_sop_does_not_stop_an_import(company: Company, lead_sop: None) -> None:
    """What the SOP can't take in now is queued; the leads are there."""
    SopVersion.objects.update(source="no: SOP", digest="broken")
    forget_published()

    job = company.imported(listed(["甲", "a", "13800000001"]), sop="now")

    assert (job.state, Lead.objects.count()) == ("done", 1)
    assert QueueItem.objects.filter(kind="sop.enter").count() == 1


def test_the_end_rings_once(company: Company) -> None:
    company.imported(listed(["甲", "a", "13800000001"]))

    (entry,) = Notification.objects.filter(receiver=company.administrator)
    assert (entry.kind, entry.count, entry.params["counts"]["created"]) == ("import", 1, 1)


def test_a_manager_joins_only_what_is_within_reach(company: Company) -> None:
    """The other team's lead is neither changed nor shown."""
    company.imported(listed(["甲公司", "王强", "13800000001"]), team_id=company.other_team.pk)

    job = company.imported(
        listed(["甲公司", "李娜", "13800000002"], ["乙公司", "b", "13800000001"]),
        by=company.manager,
    )

    assert LeadContact.objects.count() == 0
    rows = ImportRow.objects.filter(job=job).order_by("number")
    assert [row.outcome for row in rows] == ["skipped", "skipped"]
    assert [row.reasons[0]["code"] for row in rows] == ["out_of_reach", "same_phone_as_record"]


def test_a_manager_shares_out_within_the_own_team(company: Company) -> None:
    with pytest.raises(Exception, match="not_found"):
        company.upload(listed(["甲", "a", "1"]), by=company.manager, team_id=company.other_team.pk)

    company.imported(listed(["甲", "a", "13800000001"]), by=company.manager, team_id=None)

    assert Lead.objects.get().owner in company.sellers
