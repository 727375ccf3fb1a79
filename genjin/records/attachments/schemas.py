"""The wire of files on records."""

from datetime import datetime
from typing import Any

from ninja import Schema

from genjin.records.attachments.choices import FileKind
from genjin.records.attachments.models import Attachment
from genjin.records.attachments.sniffing import SHOWN


class FilePersonOut(Schema):
    id: int
    name: str


class FileOut(Schema):
    """`shown`: the photo itself may be asked for, to be shown in its place."""

    id: int
    name: str
    kind: FileKind
    size: int
    by: FilePersonOut
    at: datetime
    shown: bool
    may_remove: bool


def file_answer(row: Attachment, *, may_remove: bool) -> dict[str, Any]:
    """With who added it (`by`) read already."""
    return {
        "id": row.pk,
        "name": row.name,
        "kind": row.kind,
        "size": row.size,
        "by": {"id": row.by_id, "name": row.by.name},
        "at": row.at,
        "shown": row.content_type in SHOWN,
        "may_remove": may_remove,
    }
