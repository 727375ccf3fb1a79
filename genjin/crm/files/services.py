"""Files on leads and customers: asked for by who may open the record, added and removed by who may
change it."""

from typing import BinaryIO

from genjin.common.errors import NotFoundError
from genjin.common.subjects import Subject
from genjin.crm.customers.models import Customer
from genjin.crm.leads.selectors import leads_of
from genjin.crm.reach.selectors import can_write, require_writing
from genjin.identity.access.selectors import require
from genjin.identity.users.models import User
from genjin.platform.files.selectors import get_file, open_file
from genjin.records.attachments.models import Attachment
from genjin.records.attachments.selectors import get_attachment
from genjin.records.attachments.services import add_file, remove_file
from genjin.records.base import RecordModel
from genjin.records.collaborators.errors import ReadOnlyError
from genjin.records.objects.selectors import get_reachable


def attach(
    *, actor: User, object_type: str, object_id: int, name: str, content: bytes
) -> Attachment:
    """Raises ReadOnlyError for a collaborator who may only read."""
    require(actor, f"{object_type}.change")
    record = get_reachable(actor, object_type, object_id)
    require_writing(actor, object_type, record)
    return add_file(
        actor=actor, object_type=object_type, object_id=record.pk, name=name, content=content
    )


def detach(*, actor: User, object_type: str, object_id: int, file_id: int) -> None:
    """One's own, or by who may change the record."""
    require(actor, f"{object_type}.change")
    record = get_reachable(actor, object_type, object_id)
    found = get_attachment(subjects_of(object_type, record), file_id)
    if found.by_id != actor.pk and not can_write(actor, object_type, record):
        raise ReadOnlyError
    remove_file(actor=actor, attachment=found)


def hand_out(
    *, actor: User, object_type: str, object_id: int, file_id: int
) -> tuple[Attachment, BinaryIO]:
    """The bytes, through the record's own door. Close them."""
    require(actor, f"{object_type}.read")
    record = get_reachable(actor, object_type, object_id)
    found = get_attachment(subjects_of(object_type, record), file_id)
    if found.file_id is None:
        raise NotFoundError
    return found, open_file(get_file(found.file_id))


def subjects_of(object_type: str, record: RecordModel) -> list[Subject]:
    """Who may open a customer has the files that it brought along as a lead."""
    own = [(object_type, record.pk)]
    if isinstance(record, Customer):
        own += [("lead", lead.pk) for lead in leads_of(record.pk)]
    return own
