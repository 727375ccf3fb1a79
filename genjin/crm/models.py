"""Gathers the tables of the context."""

from genjin.crm.assignment.models import Rotation
from genjin.crm.leads.models import Lead, LeadContact

__all__ = ["Lead", "LeadContact", "Rotation"]
