"""An import as the wizard shows it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from genjin.identity.users.selectors import names_of
from genjin.records.imports.choices import JobState
from genjin.records.imports.errors import message_of
from genjin.records.imports.fields import FieldKind, ImportField
from genjin.records.imports.headers import Table, data_rows
from genjin.records.imports.interpreting import Draft, title_of
from genjin.records.imports.models import ImportJob, ImportRow
from genjin.records.imports.planning import Outcome
from genjin.records.imports.reading.sheets import SheetRow
from genjin.records.imports.reasons import from_stored, heading
from genjin.records.imports.schemas import (
    ColumnOut,
    CountsOut,
    FieldOut,
    ImporterOut,
    ImportJobOut,
    ImportSummaryOut,
    OptionsOut,
    OwnerCountOut,
    PreviewOut,
    ProgressOut,
    ReasonCountOut,
    RowOut,
    RowsOut,
    SheetOut,
)
from genjin.records.imports.selectors import RowsPage
from genjin.records.imports.services.blocks import interpreter_of
from genjin.records.imports.services.uploads import from_head
from genjin.records.imports.tallies import Tally
from genjin.records.imports.targets import targets

K = TypeVar("K", int, str)

_PREVIEWED = 8
_SAMPLES, _SAMPLE_LENGTH = 3, 60


def outline(job: ImportJob) -> ImportJobOut:
    target = targets.get(job.target)
    people = target.people()
    rows = list(data_rows(from_head(job.head), Table(job.header_row, tuple(job.titles), {})))
    names = names_of({*_owner_ids(job.trial), *_owner_ids(job.counts), *people.values()})
    return ImportJobOut(
        id=job.pk,
        target=job.target,
        file_name=job.file_name,
        state=JobState(job.state),
        sheets=[SheetOut(name=name, rows=count) for name, count in job.sheets],
        sheet=job.sheet,
        header_row=job.header_row,
        columns=_columns(job, rows),
        fields=[
            FieldOut(name=field.name, label=field.label, required=field.required)
            for field in target.fields
        ],
        preview=_preview(job, rows[:_PREVIEWED], people, names),
        options=OptionsOut(**job.options),
        progress=ProgressOut(done=job.done, total=job.total),
        trial=_counts(job.trial, names),
        counts=_counts(job.counts, names),
        error=message_of(job.error["code"], job.error["details"]) if job.error else "",
        created_at=job.created_at,
        swept_at=job.swept_at,
        by=ImporterOut(id=job.created_by_id, name=job.created_by.name),
    )


def summaries(jobs: Sequence[ImportJob]) -> list[ImportSummaryOut]:
    names = names_of({owner for job in jobs for owner in _owner_ids(job.counts)})
    return [
        ImportSummaryOut(
            id=job.pk,
            target=job.target,
            file_name=job.file_name,
            state=JobState(job.state),
            progress=ProgressOut(done=job.done, total=job.total),
            counts=_counts(job.counts, names),
            created_at=job.created_at,
            by=ImporterOut(id=job.created_by_id, name=job.created_by.name),
        )
        for job in jobs
    ]


def rows_page(page: RowsPage) -> RowsOut:
    def visible(row: ImportRow) -> int | None:
        return row.record_id if row.record_id in page.visible else None

    return RowsOut(
        items=[
            RowOut(
                row=row.number,
                outcome=Outcome(row.outcome),
                company=row.company,
                contact_name=row.contact_name,
                phone=row.phone_shown,
                reasons=[reason.sentence for reason in from_stored(row.reasons)],
                record_type=page.record_type,
                record_id=visible(row),
                lead_id=visible(row) if page.record_type == "lead" else None,
            )
            for row in page.rows
        ],
        next_cursor=page.next_cursor,
    )


def _columns(job: ImportJob, rows: Sequence[SheetRow]) -> list[ColumnOut]:
    """Columns that have neither a title nor anything in them are left out."""
    columns = []
    for index, title in enumerate(job.titles):
        samples = list(dict.fromkeys(_sample(row.cells[index]) for row in rows))
        samples = [sample for sample in samples if sample][:_SAMPLES]
        if title.strip() or samples:
            columns.append(
                ColumnOut(
                    index=index,
                    title=title_of(job.titles, index),
                    samples=samples,
                    field=job.mapping.get(str(index)),
                )
            )
    return columns


def _sample(cell: str) -> str:
    return " ".join(cell.split())[:_SAMPLE_LENGTH]


def _preview(
    job: ImportJob,
    rows: Sequence[SheetRow],
    people: Mapping[str, int],
    names: Mapping[int, str],
) -> list[PreviewOut]:
    interpreter = interpreter_of(job, people)
    fields = targets.get(job.target).fields
    drafts = [interpreter.read(row) for row in rows]
    return [
        PreviewOut(
            row=draft.number,
            values={
                field.name: shown for field in fields if (shown := _shown(draft, field, names))
            },
            problems=[problem.sentence for problem in draft.problems],
        )
        for draft in drafts
    ]


def _shown(draft: Draft, field: ImportField, names: Mapping[int, str]) -> str:
    if field.kind == FieldKind.PHONE:
        return draft.phone or draft.phone_raw
    value = draft.values.get(field.name)
    match value:
        case None:
            return ""
        case date():
            return value.isoformat()
        case int():
            return names.get(value, "")
        case str() if field.kind == FieldKind.CHOICE:
            return field.choice_label(value)
    return value


def _owner_ids(stored: Mapping[str, Any] | None) -> set[int]:
    return set(Tally.from_stored(stored).given()) if stored else set()


def _counts(stored: Mapping[str, Any] | None, names: Mapping[int, str]) -> CountsOut | None:
    if not stored:
        return None
    tally = Tally.from_stored(stored)
    return CountsOut(
        rows=tally.rows,
        created=tally.of(Outcome.CREATED),
        joined=tally.of(Outcome.JOINED),
        skipped=tally.of(Outcome.SKIPPED),
        failed=tally.of(Outcome.FAILED),
        to_mend=tally.to_mend,
        reasons=[
            ReasonCountOut(reason=heading(code), count=count)
            for code, count in _largest_first(tally.reasons)
        ],
        owners=[
            OwnerCountOut(name=names.get(owner, ""), count=count)
            for owner, count in _largest_first(tally.given())
        ],
    )


def _largest_first(counts: Mapping[K, int]) -> list[tuple[K, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))
