"""A list becomes leads: trial, run, counts that add up, and nothing twice."""

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest

from genjin.common import clock
from genjin.crm.leads.models import Lead, LeadContact
from genjin.identity.organisation.services import disable_user
from genjin.identity.users.models import User
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_until_idle
from genjin.records.imports import errors
from genjin.records.imports.models import ImportJob, ImportRow
from genjin.records.imports.outlines import outline
from genjin.records.imports.services.blocks import do_next_block
from genjin.records.imports.services.progress import start_run, start_trial
from genjin.records.imports.services.settings import change_import
from genjin.sop.definitions.models import SopVersion
from genjin.sop.runs.models import SopRun, StepRun
from genjin.workplace.notifications.models import Notification
from tests.crm.leads.conftest import KINDS, Company
from tests.records.imports.bombs import sheet_of_rows
from tests.records.imports.lists import HEADER, DirtyList, dirty_list, workbook


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


# -------------------------------------------------------------------------------- interruptions


def large(count: int = 1_200) -> DirtyList:
    return dirty_list(count, seed=11)


def test_a_run_can_be_cancelled_between_two_blocks(company: Company) -> None:
    job = company.upload(large().content, sop="none", team_id=company.team.pk)
    start_run(actor=company.administrator, job_id=job.pk)
    run_until_idle(kinds=[KINDS[0]])
    assert do_next_block(job.pk)

    company.cancelled(job)
    run_until_idle(kinds=KINDS)

    job = company.now(job)
    assert (job.state, job.done, job.cursor) == ("cancelled", 500, 1)
    assert job.counts is not None
    assert job.counts["rows"] == 500
    assert Lead.objects.count() == job.counts["outcomes"]["created"]
    assert not do_next_block(job.pk)
    with pytest.raises(errors.ImportEndedError):
        start_run(actor=company.administrator, job_id=job.pk)


def test_a_cancelled_trial_goes_back_to_the_settings(company: Company) -> None:
    job = company.upload(large().content)
    start_trial(actor=company.administrator, job_id=job.pk)

    assert company.cancelled(job).state == "ready"
    run_until_idle(kinds=KINDS)
    assert company.now(job).trial is None


def test_a_block_that_fails_leaves_nothing_and_can_be_continued(company: Company) -> None:
    """The team has nobody left in the middle of the run; later somebody comes."""
    made = large()
    job = company.upload(
        made.content, sop="none", team_id=company.other_team.pk, owner_from_column=False
    )
    start_run(actor=company.administrator, job_id=job.pk)
    run_until_idle(kinds=[KINDS[0]])
    assert do_next_block(job.pk)
    after_one = tables()[:3]
    User.objects.filter(pk=company.other_seller.pk).update(is_active=False)
    with pytest.raises(Exception, match="no_sellers"):
        do_next_block(job.pk)
    assert tables()[:3] == after_one

    QueueItem.objects.filter(kind=KINDS[1]).update(attempts=4)
    run_until_idle(kinds=KINDS)
    job = company.now(job)
    assert (job.state, job.cursor) == ("failed", 1)
    assert outline(job).error.startswith("导入时系统出错")

    User.objects.filter(pk=company.other_seller.pk).update(is_active=True)
    job = company.work(start_run, job)

    assert (job.state, counted(job, job.counts)) == ("done", made.truth)
    assert Lead.objects.count() == made.truth["created"]


def test_an_import_ends_with_the_right_of_who_started_it(company: Company) -> None:
    job = company.upload(large().content, by=company.manager, sop="none")
    start_run(actor=company.manager, job_id=job.pk)
    run_until_idle(kinds=[KINDS[0]])
    assert do_next_block(job.pk)
    User.objects.filter(pk=company.manager.pk).update(role="seller")

    run_until_idle(kinds=KINDS)

    job = company.now(job)
    assert (job.state, job.done) == ("failed", 500)
    assert "权限" in outline(job).error


def test_while_it_works_the_settings_stay_as_they_are(company: Company) -> None:
    job = company.upload(large().content)
    start_trial(actor=company.administrator, job_id=job.pk)

    for command in (start_trial, start_run):
        with pytest.raises(errors.ImportBusyError):
            command(actor=company.administrator, job_id=job.pk)
    with pytest.raises(errors.ImportBusyError):
        change_import(actor=company.administrator, job_id=job.pk, header_row=1)


def test_a_list_waits_without_changing_its_meaning(company: Company) -> None:
    """A date without a year is read as on the day of the upload, whenever the run is."""
    then = clock.now().replace(year=2026, month=3, day=1)
    header = ("公司名称", "手机", "首次联系日期")
    with clock.frozen_at(then):
        job = company.upload(
            listed(["甲", "13800000001", "7月26日"], header=header), team_id=company.team.pk
        )
    with clock.frozen_at(then + timedelta(days=300)):
        company.work(start_run, job)

    assert Lead.objects.get().first_contacted_on == date(2025, 7, 26)


def test_other_settings_are_staged_anew(company: Company) -> None:
    """Another sheet, another header, other columns: the trial speaks of these."""
    other = [["手机", "公司"], ["13800000001", "甲"], ["13800000002", "乙"], ["13800000003", "丙"]]
    content = workbook({"名单": [["公司名称", "电话"], ["丁", "13800000004"]], "旧名单 ": other})
    job = company.tried(content, sop="none", team_id=company.team.pk)
    chosen = "旧名单 " if job.sheet == "名单" else "名单"
    assert (job.trial or {})["rows"] == (1 if job.sheet == "名单" else 3)

    change_import(actor=company.administrator, job_id=job.pk, sheet=chosen)
    job = company.work(start_trial, job)
    assert (job.trial or {})["rows"] == (1 if job.sheet == "名单" else 3)

    change_import(actor=company.administrator, job_id=job.pk, sheet="旧名单 ", mapping={"0": None})
    job = company.work(start_run, company.now(job))

    leads = Lead.objects.order_by("id")
    assert [(lead.company, lead.phone) for lead in leads] == [("甲", ""), ("乙", ""), ("丙", "")]
    assert leads[0].leftovers == [["手机", "13800000001"]]


def test_a_trial_that_failed_can_be_mended(company: Company) -> None:
    """Nothing was imported yet: the settings are still open."""
    job = company.tried(listed(["甲", "a", "13800000001"]))
    change_import(actor=company.administrator, job_id=job.pk, header_row=2)
    change_import(
        actor=company.administrator, job_id=job.pk, mapping={"0": "company", "2": "phone"}
    )
    job = company.work(start_trial, company.now(job))
    assert (job.state, job.error["code"]) == ("failed", "import.empty_file")
    assert outline(job).error.startswith("文件里没有数据行")

    change_import(actor=company.administrator, job_id=job.pk, header_row=1)
    job = company.work(start_run, company.now(job))
    assert (job.state, job.error, Lead.objects.count()) == ("done", {}, 1)


def test_more_than_100_000_rows_are_refused(company: Company) -> None:
    """Counted without the rows that are nobody: so it is told when the list has been read."""
    content = sheet_of_rows(100_001)
    job = company.upload(content)
    change_import(actor=company.administrator, job_id=job.pk, header_row=0, mapping={"0": "phone"})

    job = company.work(start_trial, company.now(job))

    assert (job.state, job.error["code"]) == ("failed", "import.too_many_rows")
    assert ImportRow.objects.count() == Lead.objects.count() == 0
