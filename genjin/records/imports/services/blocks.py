"""One block of an import: planned, in a run stored too, in one transaction with the cursor."""

from collections.abc import Mapping, Sequence

from django.db import IntegrityError, transaction

from genjin.common import clock
from genjin.common.inserts import add_rows, new_row
from genjin.identity.access.selectors import may
from genjin.identity.users.models import User
from genjin.records.imports import selectors
from genjin.records.imports.choices import WORKING, Phase
from genjin.records.imports.errors import NoLongerAllowedError
from genjin.records.imports.fields import FieldKind
from genjin.records.imports.interpreting import Draft, Interpreter
from genjin.records.imports.models import ImportJob, ImportRow
from genjin.records.imports.planning import Plan, Planner
from genjin.records.imports.reading.sheets import SheetRow
from genjin.records.imports.services.endings import complete, fail
from genjin.records.imports.tallies import Tally
from genjin.records.imports.targets import Batch, ImportTarget, Options, Stored, targets

# Somebody else may store one of our phones between our look and our write: then look again.
_LOOKS = 3


@transaction.atomic
def do_next_block(job_id: int) -> bool:
    """Returns whether more is to do. Nothing is, once the job was cancelled or has failed."""
    job = selectors.lock_job(job_id)
    if job is None or job.state not in WORKING:
        return False
    if not may(job.created_by, targets.get(job.target).permission):
        fail(job.pk, NoLongerAllowedError())
        return False
    tally = Tally.from_stored(job.tally)
    rows = selectors.get_block(job)
    _do_rows(job, rows, tally)
    job.tally, job.changed_at = tally.as_stored(), clock.now()
    job.cursor, job.done = job.cursor + 1, job.done + len(rows)
    if job.phase == Phase.RUN:
        job.counts = job.tally
    more = job.cursor < selectors.count_blocks(job)
    if not more:
        complete(job)
    job.save()
    return more


def interpreter_of(job: ImportJob, people: Mapping[str, int]) -> Interpreter:
    """Reads the rows as the job says. Where owners are not taken from the list, the column with
    their names stays readable like any other."""
    fields = targets.get(job.target).fields
    options = Options.from_stored(job.options)
    unused = {
        field.name
        for field in fields
        if field.kind == FieldKind.PERSON and not options.owner_from_column
    }
    columns = {int(column): name for column, name in job.mapping.items() if name not in unused}
    # The day of the upload: a list does not change its meaning while it waits.
    today = job.created_at.astimezone(clock.COMPANY_ZONE).date()
    return Interpreter(
        fields=fields, titles=job.titles, columns=columns, today=today, people=people
    )


def _do_rows(job: ImportJob, rows: Sequence[tuple[int, tuple[str, ...]]], tally: Tally) -> None:
    target = targets.get(job.target)
    interpreter = interpreter_of(job, target.people())
    drafts = [interpreter.read(SheetRow(number, cells)) for number, cells in rows]
    for look in range(1, _LOOKS + 1):
        try:
            with transaction.atomic():
                plans, stored = _plan_and_store(job, target, drafts, tally)
        except IntegrityError:
            if look == _LOOKS:
                raise
        else:
            tally.add(plans, stored.shared.owners, stored.shared.turns)
            return


def _plan_and_store(
    job: ImportJob, target: ImportTarget, drafts: Sequence[Draft], tally: Tally
) -> tuple[list[Plan], Stored]:
    actor: User = job.created_by
    planner = Planner(joins_only=target.joins_only)
    if job.phase == Phase.RUN:
        target.hold({draft.phone for draft in drafts if draft.phone})
    planner.learn(selectors.find_known(job, target, actor, drafts))
    plans = [planner.decide(draft) for draft in drafts]
    batch = Batch(
        job_id=job.pk,
        actor=actor,
        options=Options.from_stored(job.options),
        plans=plans,
        at=clock.now(),
        given=tally.given(),
        turns=tally.turns,
    )
    stored = target.store(batch) if job.phase == Phase.RUN else Stored({}, target.foresee(batch))
    _write_rows(job, plans, stored)
    return plans, stored


def _write_rows(job: ImportJob, plans: Sequence[Plan], stored: Stored) -> None:
    """In place of what an earlier look, a trial for instance, has found out about these rows."""
    numbers = (plans[0].draft.number, plans[-1].draft.number)
    ImportRow.objects.filter(job=job, number__range=numbers).delete()
    add_rows([_row(job, plan, stored.records) for plan in plans])


def _row(job: ImportJob, plan: Plan, records: Mapping[int, int]) -> ImportRow:
    draft, match = plan.draft, plan.match
    record_id = root_row = None
    if match is not None:
        root_row = match.row
        record_id = match.record_id or records.get(match.row or 0)
    elif plan.outcome == "created":
        record_id, root_row = records.get(draft.number), draft.number
    return new_row(
        ImportRow,
        job_id=job.pk,
        number=draft.number,
        outcome=plan.outcome,
        to_mend=plan.to_mend,
        reasons=[reason.as_stored() for reason in plan.reasons],
        company=str(draft.values.get("company", ""))[:200],
        contact_name=str(draft.values.get("contact_name", ""))[:200],
        phone_shown=(draft.phone or draft.phone_raw)[:200],
        phone=draft.phone,
        company_key=draft.company_key,
        person_key=draft.person_key[:500],
        record_id=record_id,
        root_row=root_row,
    )
