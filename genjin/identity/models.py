"""Gathers the tables of the context."""

from genjin.identity.challenges.models import Challenge
from genjin.identity.departments.models import Department
from genjin.identity.factors.models import Factor
from genjin.identity.invitations.models import Invitation
from genjin.identity.links.models import PasswordLink
from genjin.identity.sessions.models import Session, SignInAttempt
from genjin.identity.users.models import User

__all__ = [
    "Challenge",
    "Department",
    "Factor",
    "Invitation",
    "PasswordLink",
    "Session",
    "SignInAttempt",
    "User",
]
