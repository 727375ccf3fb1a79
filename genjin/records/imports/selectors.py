"""Reading imports. A job is visible to who made it and to administrators."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from django.db.models import Max, Q, QuerySet

from genjin.common.errors import NotFoundError
from genjin.common.paging import cursor_id, decode_cursor, encode_cursor
from genjin.identity.users.choices import Role
from genjin.identity.users.models import User
from genjin.records.imports.choices import WORKING
from genjin.records.imports.interpreting import Draft
from genjin.records.imports.models import ImportBlock, ImportJob, ImportRow
from genjin.records.imports.planning import Known, Match, Outcome
from genjin.records.imports.reasons import StoredReason
from genjin.records.imports.targets import ImportTarget, targets

PAGE = 50
_TO_MEND = "to_mend"


@dataclass(frozen=True, slots=True)
class RowsPage:
    """`visible`: ids of the records in it that the reader may open."""

    record_type: str
    rows: Sequence[ImportRow]
    visible: Collection[int]
    next_cursor: str | None


class _Earlier(NamedTuple):
    """An earlier row of the list, as far as later ones may meet it."""

    number: int
    phone: str
    company_key: str
    record_id: int | None
    root_row: int | None


def visible_jobs(actor: User) -> QuerySet[ImportJob]:
    """The door to imports."""
    jobs = ImportJob.objects.all()
    return jobs if actor.role == Role.ADMINISTRATOR else jobs.filter(created_by=actor)


def get_job(actor: User, job_id: int) -> ImportJob:
    """Raises NotFoundError for missing and invisible alike."""
    found = visible_jobs(actor).select_related("created_by").filter(pk=job_id).first()
    if found is None:
        raise NotFoundError
    return found


def list_jobs(actor: User, limit: int = PAGE) -> list[ImportJob]:
    """The newest first."""
    jobs = visible_jobs(actor).select_related("created_by").defer("head", "tally")
    return list(jobs.order_by("-id")[:limit])


def lock_job(job_id: int) -> ImportJob | None:
    """For the commands that move a job: held until the end of the transaction."""
    return ImportJob.objects.select_for_update(no_key=True).filter(pk=job_id).first()


def get_block(job: ImportJob) -> list[tuple[int, tuple[str, ...]]]:
    """The rows that the cursor points to: number and cells."""
    stored = ImportBlock.objects.values_list("rows", flat=True).get(job=job, position=job.cursor)
    return [(number, tuple(cells)) for number, cells in stored]


def count_blocks(job: ImportJob) -> int:
    last: int | None = ImportBlock.objects.filter(job=job).aggregate(last=Max("position"))["last"]
    return 0 if last is None else last + 1


def list_rows(actor: User, job: ImportJob, *, outcome: str, cursor: str) -> RowsPage:
    """Rows with an outcome ('' for all, or to_mend) in the order of the list."""
    rows = ImportRow.objects.filter(job=job).order_by("number")
    if outcome == _TO_MEND:
        rows = rows.filter(to_mend=True)
    elif outcome:
        rows = rows.filter(outcome=outcome)
    if cursor:
        (after,) = decode_cursor(cursor, length=1)
        rows = rows.filter(number__gt=cursor_id(after))
    page = list(rows[: PAGE + 1])
    more = encode_cursor([page[PAGE - 1].number]) if len(page) > PAGE else None
    page = page[:PAGE]
    ids = {row.record_id for row in page if row.record_id}
    target = targets.get(job.target)
    record_type = target.record_type or target.name
    return RowsPage(record_type, page, target.visible(actor, ids), more)


def find_to_sweep(*, before: datetime) -> ImportJob | None:
    """Held until the end of the transaction, so that nobody continues it meanwhile."""
    rows = ImportJob.objects.filter(swept_at=None, changed_at__lt=before)
    rows = rows.exclude(state__in=WORKING).order_by("changed_at", "id")
    return rows.select_for_update(no_key=True).first()


def rows_to_mend(job: ImportJob) -> Iterator[tuple[int, tuple[str, ...], list[StoredReason]]]:
    """Number and cells of each row to mend as it stood in the sheet, and why; block by block."""
    rows = ImportRow.objects.filter(job=job, to_mend=True)
    wanted = dict(rows.values_list("number", "reasons"))
    if not wanted:
        return
    blocks = ImportBlock.objects.filter(job=job).order_by("position")
    for block in blocks.values_list("rows", flat=True).iterator(chunk_size=5):
        for number, cells in block:
            if number in wanted:
                yield number, tuple(cells), wanted[number]


def find_known(job: ImportJob, target: ImportTarget, actor: User, drafts: Sequence[Draft]) -> Known:
    """What these rows may meet: records that exist, and earlier rows of the list."""
    phones = {draft.phone for draft in drafts if draft.phone}
    companies = {draft.company_key for draft in drafts if draft.company_key}
    existing = target.existing(phones, companies)
    earlier = _earlier(job, before=drafts[0].number, phones=phones, companies=companies)
    known = Known(
        phones=_merged(existing.phones, {row.phone: row for row in earlier if row.phone}),
        companies=_merged(
            existing.companies, {row.company_key: row for row in earlier if row.company_key}
        ),
    )
    _mark_closed(known, target, actor)
    known.people = _people(job, target, known, before=drafts[0].number)
    return known


def _earlier(
    job: ImportJob, *, before: int, phones: Collection[str], companies: Collection[str]
) -> list[_Earlier]:
    """Earlier rows with one of these phones or companies; the first of each comes last."""
    rows = ImportRow.objects.filter(job=job, number__lt=before).exclude(outcome=Outcome.FAILED)
    columns = ("number", "phone", "company_key", "record_id", "root_row")
    by_phone = rows.filter(phone__among=phones).exclude(phone="").values_list(*columns)
    by_company = rows.filter(company_key__among=companies).exclude(company_key="")
    by_company = by_company.values_list(*columns)
    return [_Earlier(*row) for row in sorted({*by_phone, *by_company}, reverse=True)]


def _merged(existing: Mapping[str, int], earlier: Mapping[str, _Earlier]) -> dict[str, Match]:
    """A record that an earlier row has made is told by its row; otherwise what existed counts."""
    matches = {key: Match(record_id=record_id) for key, record_id in existing.items()}
    for key, row in earlier.items():
        match = matches.get(key)
        if match is None or match.record_id == row.record_id:
            matches[key] = Match(record_id=row.record_id, row=row.root_row)
    return matches


def _mark_closed(known: Known, target: ImportTarget, actor: User) -> None:
    matches = (*known.phones.values(), *known.companies.values())
    ids = {match.record_id for match in matches if match.record_id is not None}
    open_ids = target.changeable(actor, ids)
    for found in (known.phones, known.companies):
        for key, match in found.items():
            if match.record_id is not None and match.record_id not in open_ids:
                found[key] = Match(match.record_id, match.row, may_change=False)


def _people(
    job: ImportJob, target: ImportTarget, known: Known, *, before: int
) -> dict[tuple[str, int | None], set[str]]:
    matches = set(known.phones.values()) | set(known.companies.values())
    ids = {match.record_id for match in matches if match.record_id is not None}
    roots = {match.row for match in matches if match.row is not None}
    stored = target.people_of(ids)
    people = {match.key: set(stored.get(match.record_id or 0, ())) for match in matches}
    same = Q(record_id__among=ids) | Q(root_row__among=roots)
    rows = ImportRow.objects.filter(same, job=job, number__lt=before, phone="")
    told = rows.exclude(outcome=Outcome.FAILED)
    for record_id, root_row, person in told.values_list("record_id", "root_row", "person_key"):
        people.setdefault(Match(record_id, root_row).key, set()).add(person)
    return people
