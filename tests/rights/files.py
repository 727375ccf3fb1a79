"""Files that somebody in the company has: a photo on a lead, an export."""

from genjin.crm.leads.models import Lead
from genjin.identity.users.models import User
from genjin.records.attachments.services import add_file
from genjin.records.exports.choices import ExportFormat
from genjin.records.exports.models import ExportJob
from genjin.records.exports.services import make_export, request_export

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


def photo_of(owner: User, lead: Lead) -> int:
    name, content = f"{lead.company}.png", PNG + str(lead.company).encode()
    return add_file(
        actor=owner, object_type="lead", object_id=lead.pk, name=name, content=content
    ).pk


def export_of(owner: User, *, by: User) -> int:
    """Made by somebody who may; then it is the owner's, like that of one who may no longer."""
    job = request_export(
        actor=by,
        object_type="lead",
        format_=ExportFormat.CSV,
        given={"view": "all", "owner": owner.pk},
    )
    make_export(job.pk)
    ExportJob.objects.filter(pk=job.pk).update(created_by=owner)
    return job.pk
