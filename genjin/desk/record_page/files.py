"""The files on a record's page."""

from typing import Any

from genjin.common.subjects import Subjects
from genjin.identity.users.models import User
from genjin.records.attachments.schemas import file_answer
from genjin.records.attachments.selectors import attachments_of


def files_of(actor: User, subjects: Subjects, *, may_edit: bool) -> list[dict[str, Any]]:
    """Newest first. Whoever asks has passed the record's own door."""
    return [
        file_answer(row, may_remove=may_edit or row.by_id == actor.pk)
        for row in attachments_of(subjects)
    ]
