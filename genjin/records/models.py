"""Gathers the tables of the context."""

from genjin.records.collaborators.models import Collaborator
from genjin.records.imports.models import ImportBlock, ImportJob, ImportRow

__all__ = ["Collaborator", "ImportBlock", "ImportJob", "ImportRow"]
