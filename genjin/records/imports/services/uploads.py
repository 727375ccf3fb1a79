"""Taking a list in: it is checked, its header found, its columns matched."""

import re
from collections.abc import Sequence
from itertools import islice

from django.db import transaction

from genjin.common import clock
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.platform.files.services import store_file
from genjin.records.imports import errors
from genjin.records.imports.fields import ImportField
from genjin.records.imports.headers import Table, find_table
from genjin.records.imports.models import ImportJob
from genjin.records.imports.reading.sheets import SheetInfo, SheetRow, Workbook
from genjin.records.imports.reading.workbook import open_workbook
from genjin.records.imports.targets import Options, targets

# Enough for titles above the header and some rows to show below it.
HEAD = 60
_MOST_SHEETS_SEARCHED = 20
_LONGEST_SHOWN = 500


@transaction.atomic
def upload_list(*, actor: User, name: str, content: bytes, target: str = "lead") -> ImportJob:
    """Take in a list. Raises one of `imports.errors` when it can't or must not be read."""
    chosen = targets.find(target)
    if chosen is None:
        raise errors.NoSuchTargetError(known=", ".join(targets.names()))
    require(actor, chosen.permission)
    workbook = open_workbook(content)
    sheet, head, table = _find_list(workbook, chosen.fields)
    file_name = clean_name(name)
    stored = store_file(
        name=file_name,
        content_type=workbook.content_type,
        chunks=[content],
        owner_id=actor.pk,
    )
    return ImportJob.objects.create(
        target=target,
        file_id=stored.pk,
        file_name=file_name,
        sheets=[[info.name, info.rows] for info in workbook.sheets],
        sheet=sheet.name,
        header_row=table.header_row,
        titles=list(table.titles) or [""] * len(head[0].cells),
        head=as_head(head),
        mapping=as_mapping(table),
        options=Options().as_stored(),
        total=sheet.rows,
        created_by=actor,
        created_at=clock.now(),
        changed_at=clock.now(),
    )


def read_head(workbook: Workbook, sheet: str) -> list[SheetRow]:
    return list(islice(workbook.rows(sheet), HEAD))


def as_head(rows: Sequence[SheetRow]) -> list[list[object]]:
    """For showing: long texts are cut."""
    return [[row.number, [cell[:_LONGEST_SHOWN] for cell in row.cells]] for row in rows]


def from_head(stored: Sequence[Sequence[object]]) -> list[SheetRow]:
    return [SheetRow(number, tuple(cells)) for number, cells in stored]  # type: ignore[arg-type]


def as_mapping(table: Table) -> dict[str, str]:
    return {str(column): field for column, field in sorted(table.columns.items())}


def clean_name(name: str) -> str:
    """Only to be shown: never a path."""
    last = re.split(r"[/\\]", name)[-1]
    return re.sub(r"[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e]", "", last).strip()[:200] or "list"


def _find_list(
    workbook: Workbook, fields: Sequence[ImportField]
) -> tuple[SheetInfo, list[SheetRow], Table]:
    """The sheet whose header reads most like one; of equal ones the longest that can be seen."""
    filled = [sheet for sheet in workbook.sheets if sheet.rows]
    candidates = []
    for sheet in filled[:_MOST_SHEETS_SEARCHED]:
        head = read_head(workbook, sheet.name)
        if head:
            candidates.append((sheet, head, find_table(head, fields)))
    if not candidates:
        raise errors.EmptyFileError
    return max(candidates, key=lambda one: (one[2].score, not one[0].hidden, one[0].rows))
