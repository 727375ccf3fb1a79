"""Gathers the tables of the context."""

from genjin.records.collaborators.models import Collaborator
from genjin.records.exports.models import ExportJob
from genjin.records.imports.models import ImportBlock, ImportJob, ImportRow

__all__ = ["Collaborator", "ExportJob", "ImportBlock", "ImportJob", "ImportRow"]
