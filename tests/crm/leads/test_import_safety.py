"""An import meets killed workers and rivals: nothing is lost, nothing is there twice."""

import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from genjin.crm.leads.errors import DuplicatePhoneError
from genjin.crm.leads.models import Lead, LeadContact
from genjin.crm.leads.services import create_lead
from genjin.platform.audit.models import HistoryEntry
from genjin.platform.queue.models import QueueItem
from genjin.platform.queue.worker import run_until_idle, run_worker
from genjin.records.imports.models import ImportJob, ImportRow
from genjin.records.imports.services.blocks import do_next_block
from genjin.records.imports.services.progress import PREPARE, STEP, start_run
from genjin.sop.runs.models import SopRun, StepRun
from tests.crm.leads.conftest import KINDS, Company
from tests.platform.farm import Farm, Farms
from tests.platform.forks import PACE, Life
from tests.platform.test_queue_kills import POINTS
from tests.records.imports.lists import DirtyList, dirty_list, workbook
from tests.statements import count_statements


@pytest.fixture(scope="module")
def farms() -> Iterator[Farms]:
    with Farms() as made:
        yield made


@pytest.fixture
def workers(farms: Farms, database_url: str) -> Farm:
    return farms.get(database_url, max_attempts=8)


class UntilEnded(threading.Event):
    """Lets a worker go home when the import has ended."""

    def __init__(self, job: ImportJob) -> None:
        super().__init__()
        self._job = job

    def is_set(self) -> bool:
        state = ImportJob.objects.values_list("state", flat=True).get(pk=self._job.pk)
        return state in ("done", "failed")


def assert_whole(job: ImportJob, made: DirtyList) -> None:
    """Exactly what the list is made of, and each thing once."""
    job.refresh_from_db()
    assert job.state == "done"
    assert job.counts is not None
    counted = {"rows": job.counts["rows"], "to_mend": job.counts["to_mend"]}
    assert counted | job.counts["outcomes"] == made.truth
    created = made.truth["created"]
    assert Lead.objects.filter(import_job_id=job.pk).count() == Lead.objects.count() == created
    assert HistoryEntry.objects.filter(action="created", object_type="lead").count() == created
    assert SopRun.objects.count() == created
    assert StepRun.objects.filter(step__key="first_contact").count() == created
    assert LeadContact.objects.count() == made.truth["joined"]
    numbers = ImportRow.objects.filter(job=job).values_list("number", flat=True)
    assert len(numbers) == len(set(numbers)) == made.truth["rows"]
    owners = Counter(Lead.objects.values_list("owner__name", flat=True))
    assert dict(owners) == {name: owners[name] for name in ("李雷", "韩梅梅", "张伟")}


def test_workers_killed_at_every_point_of_a_run(
    company: Company, lead_sop: None, workers: Farm
) -> None:
    """Twice at each: while the list is read, and within the first blocks."""
    made = dirty_list(1_100, seed=21)
    job = company.upload(made.content, team_id=company.team.pk)
    start_run(actor=company.administrator, job_id=job.pk)

    for point in (*POINTS, *POINTS):
        assert workers.end_of(workers.begin(Life(point=point, kinds=KINDS))) == -9
    run_worker(UntilEnded(job), kinds=KINDS, pace=PACE)

    assert_whole(job, made)


def test_workers_killed_at_any_moment(company: Company, lead_sop: None, workers: Farm) -> None:
    made = dirty_list(1_100, seed=22)
    job = company.upload(made.content, team_id=company.team.pk)
    start_run(actor=company.administrator, job_id=job.pk)
    chance = random.Random(22)

    for _ in range(6):
        worker = workers.begin(Life(kinds=KINDS))
        workers.kill_after(worker, chance.uniform(0.1, 0.9))
        workers.end_of(worker)
    run_worker(UntilEnded(job), kinds=KINDS, pace=PACE)

    assert_whole(job, made)


def prepared(company: Company, content: bytes) -> ImportJob:
    """A run whose list is staged; no block is done."""
    job = company.upload(content, sop="none", team_id=company.team.pk)
    start_run(actor=company.administrator, job_id=job.pk)
    run_until_idle(kinds=[PREPARE])
    return job


def waits_for_a_lock() -> bool:
    if connection.vendor == "sqlite":
        return True  # it waits for the whole database, which nobody can look up
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
        return bool(cursor.fetchone()[0])


def meet(first: Callable[[], object], second: Callable[[], object]) -> None:
    """Let `second` begin while `first` has written and not committed."""
    holds, may_commit = threading.Event(), threading.Event()

    def begin() -> None:
        with transaction.atomic():
            first()
            holds.set()
            may_commit.wait(30)
        connection.close()

    def follow() -> None:
        second()
        connection.close()

    threads = [threading.Thread(target=begin), threading.Thread(target=follow)]
    threads[0].start()
    assert holds.wait(30)
    threads[1].start()
    while not waits_for_a_lock():
        threads[1].join(0.02)
    may_commit.set()
    for thread in threads:
        thread.join(30)


def test_a_phone_that_somebody_takes_at_the_same_moment(
    company: Company, database_url: str
) -> None:
    """The block finds it, also where nothing was there to be found when it began."""
    job = prepared(company, workbook({"a": [["公司", "手机"], ["甲", "13800000001"], ["乙", "1"]]}))

    def rival() -> None:
        create_lead(actor=company.other_seller, values={"phone": "13800000001"})

    meet(rival, lambda: do_next_block(job.pk))

    lead = Lead.objects.get(phone="13800000001")
    assert lead.owner == company.other_seller
    first, second = ImportRow.objects.filter(job=job).order_by("number")
    assert (first.outcome, first.record_id) == ("skipped", lead.pk)
    assert (second.outcome, Lead.objects.count()) == ("created", 2)
    job.refresh_from_db()
    assert job.state == "done"


def test_a_phone_stands_once_among_leads_and_further_contacts(
    company: Company, database_url: str
) -> None:
    """No constraint reaches over the two tables: an import gives the phone to a further contact
    while a seller saves it on a lead."""
    rows = [["公司", "手机"], ["甲", "13800000001"], ["甲", "13800000002"]]
    job = prepared(company, workbook({"a": rows}))
    refused: list[DuplicatePhoneError] = []

    def rival() -> None:
        try:
            create_lead(actor=company.other_seller, values={"phone": "13800000002"})
        except DuplicatePhoneError as refusal:
            refused.append(refusal)

    meet(lambda: do_next_block(job.pk), rival)

    assert LeadContact.objects.get().phone == "13800000002"
    assert (len(refused), Lead.objects.count()) == (1, 1)


def test_two_imports_of_one_list_at_once_share_the_work(company: Company) -> None:
    """They take turns block by block; whoever comes second finds the first one's leads."""
    made = dirty_list(1_100, seed=23)
    jobs = [company.upload(made.content, sop="none", team_id=company.team.pk) for _ in range(2)]
    for job in jobs:
        start_run(actor=company.administrator, job_id=job.pk)
    run_until_idle(kinds=KINDS)

    done = [company.now(job) for job in jobs]
    assert [job.state for job in done] == ["done", "done"]
    assert Lead.objects.count() == made.truth["created"]
    assert LeadContact.objects.count() == made.truth["joined"]
    created = sum((job.counts or {})["outcomes"].get("created", 0) for job in done)
    assert created == made.truth["created"]


def test_a_block_costs_the_same_statements_whatever_its_rows(
    company: Company, lead_sop: None
) -> None:
    """240 leads have 480 steps: up to 500 rows of a table are one statement."""
    header = ["公司", "联系人", "手机"]
    company.imported(workbook({"a": [header, ["老客户", "王强", "13900000001"]]}), sop="now")
    costs = []
    for size, start in ((20, 0), (240, 20)):
        rows = [[f"甲{at}", f"联系人{at}", f"1380000{at:04}"] for at in range(start, start + size)]
        # A further contact of an earlier row, one of an existing lead, one who is known, a bad one.
        rows[-1][0], rows[-2][0], rows[-3][2] = rows[0][0], "老客户", "13900000001"
        rows[-4][2] = "见名片"
        job = company.upload(workbook({"a": [header, *rows]}), sop="now", team_id=company.team.pk)
        start_run(actor=company.administrator, job_id=job.pk)
        run_until_idle(kinds=[PREPARE])
        with CaptureQueriesContext(connection) as queries:
            assert not do_next_block(job.pk)
        costs.append(count_statements(queries.captured_queries))

    assert costs[0] == costs[1]


def test_a_worker_that_stages_old_settings_gives_way(company: Company) -> None:
    """While it lays down its rows, another begins anew with other settings."""
    rows = [["公司", "手机"], *([f"甲{at}", f"138{at:08}"] for at in range(5_200))]
    job = company.upload(workbook({"名单": rows}), sop="none", team_id=company.team.pk)
    start_run(actor=company.administrator, job_id=job.pk)

    def overtake(execute: Any, sql: str, *rest: Any) -> Any:
        done = execute(sql, *rest)
        if sql.startswith('INSERT INTO "records_import_block"'):
            ImportJob.objects.filter(pk=job.pk).update(staged_as="staging:another")
        return done

    with connection.execute_wrapper(overtake):
        run_until_idle(kinds=[PREPARE])

    job.refresh_from_db()
    assert (job.staged_as, job.state) == ("staging:another", "running")
    assert not QueueItem.objects.filter(kind=STEP).exists()
