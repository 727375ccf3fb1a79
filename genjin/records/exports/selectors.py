"""Reading exports. Only who asked for one sees it: not even an administrator gets its file."""

from datetime import datetime

from django.db.models import QuerySet

from genjin.common.errors import NotFoundError
from genjin.identity.users.models import User
from genjin.records.exports.choices import ExportState
from genjin.records.exports.models import ExportJob


def visible_exports(actor: User) -> QuerySet[ExportJob]:
    """The door to exports."""
    return ExportJob.objects.filter(created_by=actor)


def get_export(actor: User, export_id: int) -> ExportJob:
    """Raises NotFoundError for missing and invisible alike."""
    found = visible_exports(actor).filter(pk=export_id).first()
    if found is None:
        raise NotFoundError
    return found


def find_waiting(export_id: int) -> ExportJob | None:
    rows = ExportJob.objects.select_related("created_by")
    return rows.filter(pk=export_id, state=ExportState.WAITING).first()


def list_done_before(moment: datetime, limit: int) -> list[ExportJob]:
    rows = ExportJob.objects.filter(state=ExportState.DONE, ended_at__lt=moment)
    return list(rows.order_by("ended_at", "id")[:limit])
