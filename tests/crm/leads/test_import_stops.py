"""An import that is cancelled, fails, waits or changes its settings."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from genjin.common import clock
from genjin.crm.leads.models import Lead
from genjin.identity.users.models import User
from genjin.platform.files.models import StoredFile
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.selectors import list_dead
from genjin.platform.queue.services import replay_dead
from genjin.platform.queue.worker import run_until_idle
from genjin.records.imports import errors
from genjin.records.imports.jobs import SWEEP, plan_sweep
from genjin.records.imports.models import ImportJob, ImportRow
from genjin.records.imports.outlines import outline
from genjin.records.imports.selectors import rows_to_mend
from genjin.records.imports.services.blocks import do_next_block
from genjin.records.imports.services.progress import start_run, start_trial
from genjin.records.imports.services.settings import change_import
from genjin.records.imports.services.sweeping import sweep_one
from tests.crm.leads.conftest import KINDS, Company
from tests.crm.leads.test_import_run import counted, listed, tables
from tests.records.imports.bombs import sheet_of_rows
from tests.records.imports.lists import DirtyList, dirty_list, workbook


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


@pytest.mark.parametrize(("kind", "command"), [(KINDS[0], start_trial), (KINDS[1], start_run)])
def test_a_dead_letter_says_so_and_goes_on_when_it_is_replayed(
    company: Company, kind: str, command: Callable[..., ImportJob]
) -> None:
    """Its worker died each time: there was nobody left to catch a fault and say it."""
    made = large()
    job = company.upload(made.content, sop="none", team_id=company.team.pk)
    command(actor=company.administrator, job_id=job.pk)
    if kind == KINDS[1]:
        run_until_idle(kinds=[KINDS[0]])
    QueueItem.objects.filter(kind=kind).update(attempts=8)

    run_until_idle(kinds=KINDS)

    job = company.now(job)
    assert (job.state, job.error["code"]) == ("failed", "import.broken")
    assert [item.kind for item in list_dead()] == [kind]

    replay_dead(list_dead()[0].pk)
    run_until_idle(kinds=KINDS)

    job = company.now(job)
    ended = ("tried", job.trial) if command == start_trial else ("done", job.counts)
    assert (job.state, counted(job, ended[1]), job.error) == (ended[0], made.truth, {})


def test_a_dead_letter_does_not_wake_an_import_that_was_cancelled(company: Company) -> None:
    job = company.upload(large().content, sop="none", team_id=company.team.pk)
    start_run(actor=company.administrator, job_id=job.pk)
    QueueItem.objects.filter(kind=KINDS[0]).update(attempts=8)
    run_until_idle(kinds=KINDS)
    company.cancelled(job)

    replay_dead(list_dead()[0].pk)
    run_until_idle(kinds=KINDS)

    assert (company.now(job).state, Lead.objects.count()) == ("cancelled", 0)


def test_what_has_ended_is_swept_but_for_the_rows_to_mend(company: Company) -> None:
    ended = company.imported(large().content)
    fresh = company.imported(listed(["新", "a", "13900000001"]))
    left = company.upload(listed(["甲", "a", "1"]))
    mend = [cells for _, cells, _ in rows_to_mend(ended)]
    long_ago = clock.now() - timedelta(days=31)
    ImportJob.objects.exclude(pk=fresh.pk).update(changed_at=long_ago)

    assert (sweep_one(clock.now()), sweep_one(clock.now()), sweep_one(clock.now())) == (
        True,
        True,
        False,
    )

    ended, fresh, left = company.now(ended), company.now(fresh), company.now(left)
    assert ended.swept_at
    assert (ended.state, fresh.swept_at, left.state) == ("done", None, "cancelled")
    assert [cells for _, cells, _ in rows_to_mend(ended)] == mend
    assert ImportRow.objects.filter(job=ended).count() == len(mend) == ended.counts["to_mend"]  # type: ignore[index]
    assert ImportRow.objects.filter(job=fresh).count() == 1
    assert StoredFile.objects.get().pk == fresh.file_id
    assert outline(ended).counts == outline(company.now(ended)).counts
    assert outline(left).columns[0].title == "公司名称"


def test_the_sweep_is_planned_once_and_comes_back_daily(company: Company) -> None:
    plan_sweep()
    plan_sweep()

    assert run_until_idle(kinds=[SWEEP]) == 1
    assert QueueItem.objects.get(kind=SWEEP).due_at > clock.now()


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
