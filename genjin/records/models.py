"""Gathers the tables of the context."""

from genjin.records.imports.models import ImportBlock, ImportJob, ImportRow

__all__ = ["ImportBlock", "ImportJob", "ImportRow"]
