"""Gathers the tables of the context."""

from genjin.crm.leads.models import Lead, LeadContact

__all__ = ["Lead", "LeadContact"]
