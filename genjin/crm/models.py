"""Gathers the tables of the context."""

from genjin.crm.assignment.models import Rotation
from genjin.crm.contacts.models import Contact
from genjin.crm.customers.models import Customer
from genjin.crm.handovers.models import Handover, HandoverItem
from genjin.crm.leads.models import Lead, LeadContact

__all__ = ["Contact", "Customer", "Handover", "HandoverItem", "Lead", "LeadContact", "Rotation"]
