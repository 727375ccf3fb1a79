"""Makes a company of a given size for measuring: plausible rows, written as fast as the database
takes them. What it leaves out is said in docs; rules and figures hold for it like for any other."""

from pathlib import Path

from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Model

from genjin.activities.follow_ups.models import FollowUp
from genjin.common import clock
from genjin.common.bulk import load_rows
from genjin.config.install import install
from genjin.config.seed import records, work
from genjin.config.seed.people import make_people
from genjin.config.seed.sizes import Size
from genjin.crm.contacts.models import Contact
from genjin.crm.customers.models import Customer
from genjin.crm.leads.models import Lead
from genjin.platform.audit.models import HistoryEntry
from genjin.sop.definitions.models import SopVersion
from genjin.sop.definitions.selectors import Published, get_live_version, list_sops, published
from genjin.sop.definitions.services import publish_sop
from genjin.sop.runs.models import RunBinding, SopRun, StepRun

CARE = Path(__file__).parent / "customer_care.yaml"


@transaction.atomic
def make_company(size: Size) -> None:
    """In an empty database; all or nothing."""
    at = clock.now()
    install()
    frame = records.Frame(size, make_people(size), at)
    load_rows(Customer, records.CUSTOMER, records.customers(frame))
    load_rows(Contact, records.CONTACT, records.contacts(frame))
    load_rows(Lead, records.LEAD, records.leads(frame))
    load_rows(FollowUp, work.FOLLOW_UP, work.follow_ups(frame))
    for kind, count in (("customer", size.customers), ("lead", size.leads)):
        load_rows(HistoryEntry, work.HISTORY, work.history(frame, kind, count))
    runs = work.Runs(frame, _sops())
    load_rows(SopRun, (*work.RUN, *work.RUN_END), runs.runs)
    load_rows(RunBinding, work.BINDING, runs.bindings)
    load_rows(StepRun, work.STEP, runs.steps)
    _count_on(Customer, Contact, Lead, FollowUp, SopRun, StepRun)


def refresh_statistics() -> None:
    """So that the database knows what it holds before anybody asks; outside of a transaction."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")


def _sops() -> work.Sops:
    publish_sop(CARE.read_text(encoding="utf-8"), by=None)
    live = {sop.key: get_live_version(sop.pk) for sop in list_sops()}
    return work.Sops(_known(live["new_lead"]), _known(live["customer_care"]))


def _known(version: SopVersion) -> tuple[int, int, Published]:
    return version.sop_id, version.pk, published(version.pk)


def _count_on(*models: type[Model]) -> None:
    """Ids were given; the next row that the product writes takes the next one."""
    statements = connection.ops.sequence_reset_sql(no_style(), list(models))
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
