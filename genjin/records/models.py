"""Gathers the tables of the context."""

from genjin.records.attachments.models import Attachment
from genjin.records.collaborators.models import Collaborator
from genjin.records.exports.models import ExportJob
from genjin.records.imports.models import ImportBlock, ImportJob, ImportRow

__all__ = ["Attachment", "Collaborator", "ExportJob", "ImportBlock", "ImportJob", "ImportRow"]
